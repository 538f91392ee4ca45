// Dates as the element's attributes read them, so that a wrong one is told here and not in the
// console of a reader.

const FORM = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/;

const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year, month) {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const written = (year, month, day) => [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");

const whole = (year, month, lastYear, lastMonth) => ({
  first: written(year, month, 1),
  last: written(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
});

/**
 * The first and the last day that a year, season, month or day may mean, as texts that can be
 * compared; or `{ problem }`: `form` or `calendar`.
 */
export function days(text) {
  const parts = FORM.exec(text);
  if (!parts) return { problem: "form" };
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return whole(year, 1, year, 12);
  if (day === undefined && month >= 21 && month <= 23) return whole(year, 3 * (month - 20), year, 3 * (month - 20) + 2);
  // Winter goes into the next year.
  if (day === undefined && month === 24) return whole(year, 12, year + 1, 2);
  if (month < 1 || month > 12) return { problem: "calendar" };
  if (day === undefined) return whole(year, month, year, month);
  if (day < 1 || day > daysIn(year, month)) return { problem: "calendar" };
  return { first: written(year, month, day), last: written(year, month, day) };
}

/** What is wrong with a text that is to be one plain day; nothing if it is one. */
export function dayProblem(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? days(text).problem : "day";
}
