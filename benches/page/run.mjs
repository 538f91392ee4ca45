// Visits every contestant at every size, and tells what came of it; `cargo xtask bench page --help`.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { alone, atEnd } from "./alone.mjs";
import { merged, ratiosOf, worse } from "./baseline.mjs";
import { Browser } from "./browser.mjs";
import { BUNDLED, CONTESTANTS, FLOOR, SIZES } from "./contestants.mjs";
import { HERE, WORK } from "./places.mjs";
import { inOrder, markdown } from "./report.mjs";
import { chosen, settled, TOO_SLOW, turn, visitsOf } from "./rounds.mjs";
import { serve } from "./serve.mjs";
import { make } from "./site.mjs";
import { PHONE, VIEW, visit, within } from "./visit.mjs";

const USAGE = `\
usage: cargo xtask bench page [options]

  --only a,b     these contestants: ${Object.keys(CONTESTANTS).join(", ")}
  --n 30,bundled these sizes: ${[...SIZES, BUNDLED].join(", ")}
  --runs 3       so many visits of each; 5, and 3 from 30,000 events on; one of what takes longer than 40 s
  --phone 3      so many visits on a slow phone, at 30 events and with the bundled dataset; 0 for none
  --resume       go on with the results of a run that was stopped
  --again        keep the results there are, but for what is measured now
  --update       write benches/baseline.json instead of comparing with it
  --nice=-19     priority of the browser (Linux, root), on a busy machine
  --shots dir    a picture of every page
`;
const BASELINE = path.join(HERE, "../baseline.json");
// Milliseconds: more than all that a visit does may take together.
const VISIT_LIMIT = 10 * 60_000;
const RESULTS = path.join(WORK, "results");

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    n: { type: "string" },
    runs: { type: "string" },
    phone: { type: "string" },
    resume: { type: "boolean" },
    again: { type: "boolean" },
    update: { type: "boolean" },
    nice: { type: "string" },
    shots: { type: "string" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}

const names = chosen(options.only?.split(","));
// Ratios are taken to it.
if (!names.includes(FLOOR)) names.unshift(FLOOR);
const sizes = options.n?.split(",") ?? [...SIZES, BUNDLED];
const unknown = sizes.filter((size) => ![...SIZES, BUNDLED].includes(size));
if (unknown.length) throw new Error(`There is no size ${unknown.join(", ")}.\n\n${USAGE}`);

fs.mkdirSync(WORK, { recursive: true });
alone(path.join(WORK, "running"));
const begun = Date.now();
const minutes = () => (Date.now() - begun) / 60_000;
const read = (file, otherwise) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : otherwise);
const file = path.join(RESULTS, "page.json");
const kept = options.resume || options.again ? read(file, undefined) : undefined;
const results = kept ?? { meta: { minutes: 0 }, desk: {}, phone: {} };
const earlier = results.meta.minutes;

console.log("Making the pages; facts of 100,000 events take some minutes, the first time.");
const facts = await make(names, sizes);
const { address, close } = await serve(facts);
const browser = new Browser(options.nice);
atEnd(() => browser.stop());
const shots = options.shots && path.resolve(options.shots);
if (shots) fs.mkdirSync(shots, { recursive: true });

function save() {
  Object.assign(results.meta, {
    date: new Date().toISOString(),
    chromium: browser.version ?? results.meta.chromium,
    node: process.version,
    cpu: os.cpus()[0].model,
    cores: os.cpus().length,
    load: os.loadavg(),
    view: VIEW,
    slow: PHONE,
    minutes: earlier + minutes(),
    peers: read(path.join(HERE, "package.json")).dependencies,
  });
  const round = (_, value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value);
  const text = JSON.stringify(results, round, 1);
  fs.mkdirSync(RESULTS, { recursive: true });
  // Lists of numbers on one line. Moved into place, so that a run that is stopped leaves a whole file.
  fs.writeFileSync(`${file}.new`, `${text.replace(/\[[-\d.,\s]+\]/g, (list) => list.replace(/\s+/g, ""))}\n`);
  fs.renameSync(`${file}.new`, file);
}

const told = (value) => (value === undefined || value === null ? "–" : value.toFixed(0));

/** All visits of a size with one profile. */
async function rounds(group, size, count, slow) {
  if (options.again) for (const name of names) delete group[name]?.[size];
  for (let round = 0; round < count; round++) {
    const why = new Map(names.map((name) => [name, settled(group, name, size, round)]));
    for (const [name] of [...why].filter(([, reason]) => reason === TOO_SLOW)) {
      (group[name][size] ??= []).push({ status: TOO_SLOW });
    }
    const now = turn(names, round).filter((name) => !why.get(name));
    if (!now.length) continue;
    await browser.again();
    // It warms the browser up, and is not counted.
    await visited(FLOOR, size, { slow });
    for (const name of now) {
      const record = await visited(name, size, { slow, shots: round === 0 && !slow ? shots : null });
      ((group[name] ??= {})[size] ??= []).push(record);
      save();
      const { status, ready, zoom, error } = record;
      const where = `${slow ? "phone " : ""}${size} #${round + 1} ${name}`;
      console.log(`${where}: ${status}, ready ${told(ready)} ms, zoom ${told(zoom?.task)} ms${error ? `, ${error}` : ""}`);
    }
  }
  await browser.stop();
}

/** A visit, and a second try where the browser itself failed; a record that says so if it fails again. */
async function visited(name, size, how) {
  let error;
  for (let tries = 0; tries < 2; tries++) {
    const visitBegun = Date.now();
    try {
      const record = await within(VISIT_LIMIT, visit(browser, address, name, size, how), "visit");
      return { ...record, took: Date.now() - visitBegun };
    } catch (reason) {
      [error] = String(reason.message).split("\n");
      console.log(`The browser failed (${error}) and is started again.`);
      await browser.again();
    }
  }
  return { status: "browser failed", error };
}

const runs = (size, told) => Number(told ?? visitsOf(size));
for (const size of inOrder(sizes)) {
  await rounds(results.desk, size, runs(size, options.runs), null);
  console.log(`${size}: done after ${minutes().toFixed(1)} minutes.`);
}
for (const size of sizes.filter((size) => [SIZES[0], BUNDLED].includes(size))) {
  await rounds(results.phone, size, runs(size, options.phone ?? options.runs), PHONE);
}
close();
save();

const text = markdown(results);
fs.writeFileSync(path.join(RESULTS, "page.md"), text);
console.log(`\n${text}`);
console.log(`As JSON: ${path.relative(process.cwd(), file)}. It took ${minutes().toFixed(1)} minutes.`);

const now = ratiosOf(results);
const before = read(BASELINE, { ratios: {} });
if (options.update) {
  const { date, chromium } = results.meta;
  const written = { date: date.slice(0, 10), chromium, ratios: merged(before.ratios, now) };
  fs.writeFileSync(BASELINE, `${JSON.stringify(written, null, 2)}\n`);
  console.log("benches/baseline.json is written.");
} else {
  const said = worse(before.ratios, now);
  console.log(said.length ? `\nWorse than the baseline:\n${said.join("\n")}` : "\nNothing is worse than the baseline.");
  if (said.length) process.exitCode = 1;
}
process.exit();
