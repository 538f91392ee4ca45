// Comes before every script of a page: a clock that says so many months after a day, at noon, and goes on from
// there. What a page says of the age of its facts is the same whenever a test runs.
(([year, month, day], months) => {
  const Own = globalThis.Date;
  const ahead = new Own(year, month - 1 + months, day, 12) - Own.now();
  globalThis.Date = class Date extends Own {
    constructor(...given) {
      super(...(given.length > 0 ? given : [Own.now() + ahead]));
    }

    static now() {
      return Own.now() + ahead;
    }
  };
})(__DAY__, __MONTHS__);
