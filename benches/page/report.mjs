// Tables of a result file, in Markdown: medians over the visits, and ratios to the floor page.
import { median, quantile, ratio } from "./arithmetic.mjs";
import { BUNDLED, FLOOR } from "./contestants.mjs";

const STEPS = 60;
const kilo = (bytes) => bytes / 1e3;
const mega = (bytes) => bytes / 1e6;

/** Heading, value of one visit, and whether its ratio to the floor is told. */
const LOADED = [
  ["kB", ({ bytes }) => kilo(bytes?.total), true],
  ["js", ({ bytes }) => kilo(bytes?.js)],
  ["css", ({ bytes }) => kilo(bytes?.css)],
  ["wasm", ({ bytes }) => kilo(bytes?.wasm)],
  ["font", ({ bytes }) => kilo(bytes?.font)],
  ["data", ({ bytes }) => kilo(bytes?.data)],
  ["requests", ({ requests }) => requests],
  ["to others", ({ external }) => external || null],
  ["first paint", ({ fcp }) => fcp, true],
  ["ready", ({ ready }) => ready, true],
  ["main", ({ main }) => main, true],
  ["blocking", ({ tbt }) => tbt],
  ["longest", ({ longest }) => longest],
  ["DOM", ({ dom }) => dom, true],
  ["marks", ({ marks }) => marks],
  ["heap MB", ({ heap }) => mega(heap), true],
  ["wasm MB", ({ wasm }) => mega(wasm) || null],
  ["after use", ({ wasmAfter }) => mega(wasmAfter) || null],
  ["blink MB", ({ blink }) => mega(blink)],
  ["RSS MB", ({ rss }) => mega(rss)],
];

const moved = (name) => [
  // Only where it was too slow for all of them.
  [`${name} steps`, (visit) => (visit[name]?.frames.length < STEPS ? visit[name].frames.length : null)],
  [`${name} p50`, (visit) => visit[name] && quantile(visit[name].frames, 0.5)],
  ["p95", (visit) => visit[name] && quantile(visit[name].frames, 0.95)],
  [`${name} task`, (visit) => visit[name]?.task, true],
  ["script", (visit) => visit[name]?.script],
  ["style+layout", (visit) => visit[name] && visit[name].style + visit[name].layout],
  ["cpu", (visit) => visit[name]?.cpu],
];

const USED = [
  ...moved("zoom"),
  ...moved("pan"),
  ["filter", ({ filter }) => filter && median(filter.times)],
  ["filter task", ({ filter }) => filter?.task, true],
  ["unfilter task", ({ unfilter }) => unfilter?.task, true],
  ["search", ({ search }) => search && median(search.times)],
  ["slowest", ({ search }) => search && Math.max(...search.times)],
  ["search task", ({ search }) => search?.task, true],
];

const ON_A_PHONE = [
  ["kB", ({ bytes }) => kilo(bytes?.total), true],
  ["first paint", ({ fcp }) => fcp, true],
  ["LCP", ({ lcp }) => lcp, true],
  ["ready", ({ ready }) => ready, true],
  ["blocking", ({ tbt }) => tbt],
  ["longest", ({ longest }) => longest],
  ["CLS", ({ cls }) => cls],
];

function shown(value) {
  if (value === null) return "–";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** The median of a value over the visits of a contestant. */
export const valueOf = (visits, of) => median((visits ?? []).map(of));

const line = (cells) => `| ${cells.join(" | ")} |`;

function table(group, size, columns) {
  const value = (name, of) => valueOf(group[name]?.[size], of);
  const names = Object.keys(group).filter((name) => group[name][size]?.length);
  const told = columns.filter(([, of]) => names.some((name) => value(name, of) !== null));
  const rows = names.map((name) => {
    const visits = group[name][size];
    const failed = visits.find(({ status }) => status !== "ok");
    const cells = told.map(([, of, compared]) => {
      const times = compared && name !== FLOOR ? ratio(value(name, of), value(FLOOR, of)) : null;
      return shown(value(name, of)) + (times === null ? "" : ` (×${shown(times)})`);
    });
    return line([name, failed ? failed.status : `${visits.length} ok`, ...cells]);
  });
  const head = line(["", "visits", ...told.map(([heading]) => heading)]);
  return [head, line(["---", "---", ...told.map(() => "--:")]), ...rows].join("\n");
}

/** What is asked first: a line a contestant and a column a size. */
const SUMMARIES = [
  ["Ready, as a multiple of the floor page", ({ ready }) => ready, (value, floor) => shown(ratio(value, floor))],
  ["Zoom steps: ms between frames, at p95", ({ zoom }) => zoom && quantile(zoom.frames, 0.95), shown],
  ["Zoom steps: ms of the main thread, and as a multiple of the floor page", ({ zoom }) => zoom?.task, compared],
];

function compared(value, floor) {
  const times = ratio(value, floor);
  return shown(value) + (times === null ? "" : ` (×${shown(times)})`);
}

function summary(group, [title, of, tell]) {
  const sizes = sizesIn(group);
  const rows = Object.keys(group).map((name) => {
    const cells = sizes.map((size) => {
      const value = valueOf(group[name][size], of);
      const failed = group[name][size]?.find(({ status }) => status !== "ok");
      return value === null && failed ? failed.status : tell(value, valueOf(group[FLOOR]?.[size], of));
    });
    return line([name, ...cells]);
  });
  const head = line(["", ...sizes.map((size) => titleOf(size))]);
  return `${title}:\n\n${[head, line(["---", ...sizes.map(() => "--:")]), ...rows].join("\n")}`;
}

/** The page that is complete before any script, beside itself without one. */
function firstPaint({ desk, phone }) {
  const times = ([profile, group]) => {
    const [page, still] = ["page", "page-static"].map((name) => valueOf(group[name]?.[BUNDLED], ({ fcp }) => fcp));
    const found = ratio(page, still);
    return found === null ? [] : [`${profile} ×${shown(found)} (${shown(page)} and ${shown(still)} ms)`];
  };
  const told = Object.entries({ "at full speed": desk, "on a phone": phone }).flatMap(times);
  return told.length ? `First paint of the page over that of the same bytes without scripts: ${told.join(", ")}.` : "";
}

/** How evenly the machine ran. */
function noise(groups) {
  const spins = groups.flatMap((group) => Object.values(group).flatMap((sizes) => Object.values(sizes).flat()));
  const times = spins.map(({ spin }) => spin);
  const [least, middle, most] = [0, 0.5, 0.95].map((share) => shown(quantile(times, share)));
  return `A fixed loop took ${least} ms at best, ${middle} in the middle, ${most} at p95: the spread is the machine's noise.`;
}

const titleOf = (size) => (/^\d+$/.test(size) ? `${Number(size).toLocaleString("en")} events` : "The bundled dataset");

/** Sizes in order, the bundled dataset last. */
export const inOrder = (sizes) => [...sizes].sort((one, other) => (Number(one) || Infinity) - (Number(other) || Infinity));

const sizesIn = (group) => inOrder(new Set(Object.values(group).flatMap((sizes) => Object.keys(sizes))));

/** All tables of results. */
export function markdown({ meta, desk, phone }) {
  const { view, slow } = meta;
  const errors = new Set();
  for (const group of [desk, phone]) {
    for (const [name, sizes] of Object.entries(group)) {
      for (const [size, visits] of Object.entries(sizes)) {
        for (const { error } of visits.filter(({ error }) => error)) errors.add(`- ${name}, ${size}: ${error}`);
      }
    }
  }
  const profile = `CPU ×${slow.cpu} slower, ${(slow.down * 8) / 1e6} Mbit/s, ${slow.latency} ms a request`;
  return [
    "# Timelines, side by side",
    `${meta.date.slice(0, 10)}, Chromium ${meta.chromium} headless, ${meta.cores} × ${meta.cpu}, ${view.width}×${view.height} px, ${Math.round(meta.minutes)} min.`,
    `Medians; × is the ratio to \`${FLOOR}\`. Times are ms: first paint, ready, blocking, longest, p50, p95, filter, search and slowest on the clock; main, task, script, style+layout and cpu of the processor.`,
    noise([desk, phone]),
    ...SUMMARIES.map((asked) => summary(desk, asked)),
    firstPaint({ desk, phone }),
    ...sizesIn(desk).flatMap((size) => [`## ${titleOf(size)}`, table(desk, size, LOADED), table(desk, size, USED)]),
    ...sizesIn(phone).flatMap((size) => [`## ${titleOf(size)}, ${profile}`, table(phone, size, ON_A_PHONE)]),
    ...(errors.size ? ["## Errors of pages", [...errors].join("\n")] : []),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}
