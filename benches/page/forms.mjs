// The same facts in the shape that each contestant wants.

/** The first day that an EDTF date can mean, as far as it is written: `2014-06~` gives `2014-06-01`. */
const day = (date) => {
  const [, year, month = "01", of = "01"] = /(\d{4})(?:-([01]\d))?(?:-([0-3]\d))?/.exec(date);
  return `${year}-${month}-${of}`;
};

/**
 * A dataset of this project as lanes and events, oldest first: { id, date, lane, title, text, url }. An
 * event at several crossings goes to the first of them.
 */
export function raw({ crossings, events, sources }) {
  const lanes = new Map(crossings.map(({ id }, place) => [id, place]));
  const addresses = new Map(sources.map(({ id, url }) => [id, url]));
  const plain = events.map((event, id) => ({
    id,
    date: day(event.date),
    lane: lanes.get(event.crossings[0]),
    title: event.summary.en,
    text: event.note?.en ?? "",
    url: addresses.get(event.sources[0]) ?? "",
  }));
  plain.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.id - other.id));
  return { lanes: crossings.map(({ name }) => name.en), events: plain };
}

const byLane = ({ lanes, events }, form) =>
  lanes.map((name, lane) => [name, events.filter((event) => event.lane === lane).map(form)]);

const withoutLane = ({ lane, ...event }) => event;

/** From lanes and events to what a contestant reads. Those of this project read the dataset itself. */
export const FORMS = {
  raw: (facts) => facts,
  vis: ({ lanes, events }) => ({
    groups: lanes.map((content, id) => ({ id, content })),
    items: events.map(({ id, lane, date, title, text, url }) => {
      return { id, group: lane, start: date, content: `<a href="${url}">${title}</a>`, title: text };
    }),
  }),
  timelinejs: ({ lanes, events }) => ({
    events: events.map(({ id, lane, date, title, text, url }) => {
      const [year, month, day] = date.split("-");
      const words = { headline: title, text: `<p>${text} <a href="${url}">source</a></p>` };
      return { unique_id: `e${id}`, group: lanes[lane], start_date: { year, month, day }, text: words };
    }),
  }),
  rows: (facts) => byLane(facts, withoutLane).map(([name, data]) => ({ name, data })),
  segments: (facts) => {
    const segment = ({ lane, date, title, text, url }) => {
      return { timeRange: [date, `${date}T23:59`], val: facts.lanes[lane], title, text, url };
    };
    return byLane(facts, segment).map(([group, data]) => ({ group, data: [{ label: group, data }] }));
  },
  categories: (facts) => byLane(facts, withoutLane).map(([category, entries]) => ({ category, entries })),
  cards: ({ lanes, events }) => ({
    lanes,
    items: events.map(({ lane, date, title, text, url }) => {
      return { title: date, cardTitle: title, cardSubtitle: lanes[lane], cardDetailedText: text, url };
    }),
  }),
};
