// The picture of the floor pages: dots in lanes, and labels where they fit. Its work goes by pixels and
// not by events: a dot for each pixel and lane at most, and labels looked for only where there is room.
import { END, START } from "./window.js";

export const WIDTH = 1200;
export const HEIGHT = 600;
export const RADIUS = 4;
export const COLORS = ["#1b6ca8", "#c0392b", "#2e8b57", "#8e44ad"];
const ROW = 16;
const LETTER = 6.4;

/** Lanes with their events in the order of time. */
export function lanes({ lanes, events }) {
  const all = lanes.map((name) => ({ name, times: [], events: [] }));
  for (const event of events) {
    all[event.lane].times.push(Date.parse(event.date));
    all[event.lane].events.push(event);
  }
  return all;
}

/** The place of the first time that is not before another. */
function from(times, time) {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands where between two times; in one lane only, where one is named. */
export function scene(all, start = START, end = END, only = null) {
  const pixel = (end - start) / WIDTH;
  const across = (time) => (time - start) / pixel;
  const height = HEIGHT / all.length;
  const rows = Math.max(0, Math.floor(height / ROW) - 2);
  const [dots, labels, ticks] = [[], [], []];
  all.forEach(({ times, events }, lane) => {
    if (only !== null && only !== lane) return;
    const y = height * (lane + 1) - ROW;
    const [first, last] = [from(times, start), from(times, end)];
    for (let at = first; at < last; ) {
      const x = Math.round(across(times[at]));
      dots.push([x, y, lane]);
      at = from(times, start + (x + 0.5) * pixel);
    }
    // Per row, where its last label ends.
    const taken = new Array(rows).fill(0);
    for (let at = first; at < last && rows; ) {
      const x = across(times[at]);
      const row = taken.findIndex((ends) => ends <= x);
      if (row < 0) {
        at = Math.max(at + 1, from(times, start + Math.min(...taken) * pixel));
        continue;
      }
      labels.push({ x, y: y - ROW * (row + 0.7), event: events[at] });
      taken[row] = x + events[at].title.length * LETTER + 10;
      at += 1;
    }
  });
  for (let year = 2011; year < 2028; year++) {
    const time = Date.UTC(year, 0, 1);
    if (time >= start && time < end) ticks.push([across(time), year]);
  }
  return { dots, labels, ticks };
}

export const OPENING = `<svg width="100%" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`;

/** The scene as what stands within the `<svg>`. */
export function svg(all, { dots, labels, ticks }) {
  const paths = all.map(() => "");
  for (const [x, y, lane] of dots) paths[lane] += `M${x} ${y}h0`;
  const years = ticks.map(([x, year]) => `<text x="${x}" y="${HEIGHT - 1}" fill="#777">${year}</text>`);
  const strokes = paths.map(
    (path, lane) =>
      path && `<path d="${path}" stroke="${COLORS[lane % 4]}" stroke-width="${2 * RADIUS}" stroke-linecap="round"/>`,
  );
  const links = labels.map(
    ({ x, y, event }) => `<a href="${event.url}"><text x="${x.toFixed(1)}" y="${y}">${event.title}</text></a>`,
  );
  const names = all.map(
    ({ name }, lane) => `<text x="0" y="${(HEIGHT / all.length) * (lane + 1) - 1}" font-weight="bold">${name}</text>`,
  );
  return [...years, ...strokes, ...links, ...names].join("");
}
