// What was measured, held against what was measured before: by ratios to another page of the same run, since
// milliseconds are those of one machine on one day.
import { median, quantile, ratio } from "./arithmetic.mjs";
import { CONTESTANTS, FLOOR } from "./contestants.mjs";
import { valueOf } from "./report.mjs";

/** What is compared: value of one visit, and how many times worse a ratio may be. Bytes do not vary; times do. */
const COMPARED = {
  bytes: [({ bytes }) => bytes?.total, 1.03],
  "first paint": [({ fcp }) => fcp, 1.35],
  ready: [({ ready }) => ready, 1.35],
  main: [({ main }) => main, 1.3],
  DOM: [({ dom }) => dom, 1.2],
  memory: [({ heap, wasm }) => heap + wasm, 1.2],
  zoom: [({ zoom }) => zoom?.task, 1.35],
  "zoom p95": [({ zoom }) => zoom && quantile(zoom.frames, 0.95), 1.6],
  pan: [({ pan }) => pan?.task, 1.35],
  "pan p95": [({ pan }) => pan && quantile(pan.frames, 0.95), 1.6],
  filter: [({ filter }) => filter && median(filter.times), 1.6],
  search: [({ search }) => search && median(search.times), 1.6],
};

const rounded = (value) => Number(value.toPrecision(3));

/** The ratios of this project's contestants, as `{ "300 desk": { contestant: { metric: ratio } } }`. */
export function ratiosOf({ desk, phone }) {
  const all = {};
  for (const [profile, group] of Object.entries({ desk, phone })) {
    for (const name of Object.keys(group).filter((name) => CONTESTANTS[name]?.ours)) {
      for (const [size, visits] of Object.entries(group[name])) {
        const reference = group[CONTESTANTS[name].against ?? FLOOR]?.[size];
        const ratios = Object.entries(COMPARED)
          .map(([metric, [of]]) => [metric, ratio(valueOf(visits, of), valueOf(reference, of))])
          .filter(([, times]) => times !== null);
        if (ratios.length) {
          all[`${size} ${profile}`] ??= {};
          all[`${size} ${profile}`][name] = Object.fromEntries(ratios.map(([metric, times]) => [metric, rounded(times)]));
        }
      }
    }
  }
  return all;
}

/** Sentences about ratios that are worse than before by more than they may vary, or are missing now. */
export function worse(before, now) {
  const said = [];
  for (const [place, names] of Object.entries(now)) {
    for (const [name, ratios] of Object.entries(names)) {
      for (const [metric, was] of Object.entries(before[place]?.[name] ?? {})) {
        const is = ratios[metric];
        const most = was * COMPARED[metric][1];
        if (is === undefined) said.push(`${name}, ${place}: ${metric} was ×${was} and could not be measured.`);
        else if (is > most) said.push(`${name}, ${place}: ${metric} is ×${is}, was ×${was}, may be ×${rounded(most)}.`);
      }
    }
  }
  return said;
}

/** The ratios of before, with those that were measured now in their place. */
export function merged(before, now) {
  const all = structuredClone(before);
  for (const [place, names] of Object.entries(now)) all[place] = { ...all[place], ...names };
  return all;
}
