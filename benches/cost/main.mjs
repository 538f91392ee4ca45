// Writes the tables of docs/cost.md from a build: `cargo xtask bench cost`.
import fs from "node:fs";
import path from "node:path";
import { execFileSync } from "node:child_process";
import { fetched, hits, meanView } from "./carried.mjs";

const ROOT = path.join(import.meta.dirname, "../..");
const PAGE = path.join(ROOT, "docs/cost.md");
const [BEGIN, END] = ["<!-- from here: cargo xtask bench cost -->", "<!-- to here -->"];

const dist = process.argv[2];
const weighed = execFileSync("node", [path.join(ROOT, "xtask/src/sizes.mjs"), dist], { encoding: "utf8" });
const sizes = weighed
  .trim()
  .split("\n")
  .map((line) => line.split(" "))
  // A part of a page has a name of several words.
  .filter((words) => words.length === 4)
  .map(([, , brotli, name]) => ({ name, brotli: Number(brotli) }));

function one(pattern) {
  const found = sizes.filter(({ name }) => pattern.test(name));
  if (found.length !== 1) throw new Error(`${found.length} files of the build are ${pattern}, not one`);
  return found[0];
}

const loader = one(/^crossing-timeline\.js$/);
const program = (which, language) => [
  one(new RegExp(`^${which}-${language}-\\w+\\.js$`)),
  one(new RegExp(`^${which}-${language}-\\w+_bg\\.wasm$`)),
  one(new RegExp(`^${which}-\\w+\\.css$`)),
];
const embedOf = (language) => {
  const facts = one(new RegExp(`^data/crossings-${language}-`));
  const details = [one(new RegExp(`^data/details-${language}-`))];
  const all = [loader, ...program("widget", language), facts];
  return { all, asked: [loader], facts, details, later: program("complete", language) };
};
const embed = embedOf("en");
const html = one(/^index\.html$/);
const around = [html, one(/^page-\w+\.css$/), one(/^page-\w+\.js$/), one(/^height-\w+\.js$/)];
const page = { ...embed, all: [...around, ...embed.all], asked: [html, loader] };

const whole = (number) => Math.round(number).toLocaleString("en");
const kilo = (bytes) => (bytes / 1e3).toFixed(1);
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [line(head), line(head.map((_, place) => (place ? "--:" : "---"))), ...rows.map(line)].join("\n");

const row = (what, { requests, bytes }) => [what, requests, kilo(bytes)];
const both = (what, of) => {
  const [inElement, inPage] = [of(embed), of(page)];
  return [what, inElement.requests, kilo(inElement.bytes), inPage.requests, kilo(inPage.bytes)];
};
const files = table(
  ["file, in English", "kB"],
  [...new Set([...page.all, ...embed.details, ...embed.later])].map(({ name, brotli }) => [
    `\`${name.replace(/-[0-9a-f]{16}/, "-…")}\``,
    kilo(brotli),
  ]),
);
const views = table(
  ["", "element: requests", "kB", "page or frame: requests", "kB"],
  [
    both("first visit", ({ all }) => fetched(all)),
    both("again within five minutes", () => fetched([])),
    both("again later, nothing new", ({ asked }) => fetched([], asked)),
    both("again after new facts", ({ asked, facts }) => fetched([...asked, facts])),
    both("again after a release", ({ all, facts }) => {
      const program = all.filter((file) => file !== facts);
      return fetched(program);
    }),
    both("and when the first event is opened", ({ details }) => fetched(details)),
    both("and for announcements, figures or a file", ({ later }) => fetched(later)),
  ],
);
const languages = table(
  ["first visit of an element, by language", "requests", "kB"],
  ["en", "ar", "ckb"].map((language) => row(`\`${language}\``, fetched(embedOf(language).all))),
);

const COUNTS = [1e6, 1e9];
const carried = table(
  ["", "a view", "a million views", "a billion views"],
  [
    ["element", embed],
    ["page or frame", page],
  ].flatMap(([name, kind]) => {
    const { requests, bytes } = meanView(kind);
    const tera = (count) => `${((bytes * count) / 1e12).toPrecision(3)} TB`;
    return [
      [`${name}: requests`, requests.toFixed(2), ...COUNTS.map((count) => `${whole((requests * count) / 1e6)} million`)],
      [`${name}: bytes`, `${kilo(bytes)} kB`, ...COUNTS.map(tera)],
    ];
  }),
);

// Thirty days; the loader is kept for five minutes.
const [PLACES, SPANS] = [100, (30 * 24 * 60) / 5];
const rates = table(
  ["", "a million views", "a billion views"],
  (() => {
    const { requests } = meanView(embed);
    // One request of each view but those within the five minutes is for the loader.
    const ofLoader = 0.95;
    const told = COUNTS.map((count) => {
      const rate = hits((count * ofLoader) / PLACES / SPANS);
      const asked = count * ofLoader * (1 - rate);
      const stored = Math.min(count, PLACES * (embed.all.length - 1));
      return { rate, asked, all: 1 - (asked + stored) / (count * requests) };
    });
    const percent = (share) => `${(share * 100).toFixed(share > 0.99 ? 2 : 1)} %`;
    return [
      ["loader, answered by the network", ...told.map(({ rate }) => percent(rate))],
      ["questions to the host about it", ...told.map(({ asked }) => whole(asked))],
      ["all requests, answered by the network", ...told.map(({ all }) => percent(all))],
    ];
  })(),
);

const written = fs.readFileSync(PAGE, "utf8");
const tables = { files, views, languages, carried, rates };
let filled = written;
for (const [name, text] of Object.entries(tables)) {
  const begin = `${BEGIN.replace("cost -->", `cost, ${name} -->`)}\n`;
  const [from, to] = [filled.indexOf(begin), filled.indexOf(END, filled.indexOf(begin))];
  if (from < 0 || to < 0) throw new Error(`docs/cost.md has no place for ${name}`);
  filled = `${filled.slice(0, from) + begin}\n${text}\n\n${filled.slice(to)}`;
}
if (filled !== written) fs.writeFileSync(PAGE, filled);
console.log(`docs/cost.md ${filled === written ? "is as this build has it" : "is rewritten"}.`);
