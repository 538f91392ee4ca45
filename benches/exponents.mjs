// How the times that criterion measured grow with what they were measured over: `cargo xtask bench core`.
import fs from "node:fs";
import path from "node:path";
import { exponent } from "./page/arithmetic.mjs";

/** The most that a time may grow, as the k of n^k; the rest is for whoever reads it. */
const MOST = { load: 1.1, "layout of all": 0.2, "layout of a year": 0.2 };

/**
 * The number of events from which on a picture is full. A picture of fewer draws fewer marks, and so grows with
 * them; how it grows is asked of those that draw as much as there is room for. In a year is a sixteenth of all.
 */
const FULL = { "layout of all": 10_000, "layout of a year": 100_000 };

const [folder, begun] = process.argv.slice(2);
const since = fs.statSync(begun).mtimeMs;

/** The number of nanoseconds that a call takes, in the middle. */
function time(file) {
  return JSON.parse(fs.readFileSync(file, "utf8")).median.point_estimate;
}

/** What was measured of an operation: pairs of size and nanoseconds, smallest first. */
function measured(operation) {
  return fs
    .readdirSync(path.join(folder, operation))
    .filter((size) => /^\d+$/.test(size))
    .map((size) => [Number(size), path.join(folder, operation, size, "new/estimates.json")])
    // Others are of a run before this one.
    .filter(([, file]) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs >= since)
    .map(([size, file]) => [size, time(file)])
    .sort(([one], [other]) => one - other);
}

function shown(nanoseconds) {
  const [value, unit] = [[1e9, "s"], [1e6, "ms"], [1e3, "µs"]].find(([size]) => nanoseconds >= size) ?? [1, "ns"];
  return `${(nanoseconds / value).toPrecision(3)} ${unit}`;
}

const operations = fs.readdirSync(folder).map((operation) => [operation, measured(operation)]);
const known = operations.filter(([, points]) => points.length > 1);
const over = [];
console.log("\nexponent  operation, and its time by size");
for (const [operation, points] of known) {
  const full = FULL[operation] ?? 0;
  const grows = exponent(points.filter(([size]) => size >= full));
  const most = MOST[operation];
  // A slow machine leaves the largest sizes out, and one size says nothing of growth.
  if (grows === null) over.push(`${operation} was measured at fewer than two sizes from ${full.toLocaleString("en")} on.`);
  else if (most !== undefined && grows > most) over.push(`${operation} grows with n^${grows.toFixed(2)}, may with n^${most}.`);
  const times = points.map(([size, took]) => `${size.toLocaleString("en")}: ${shown(took)}`);
  const from = full ? ` from ${full.toLocaleString("en")} on (${exponent(points).toFixed(2)} over all)` : "";
  console.log(`${(grows?.toFixed(2) ?? "?").padStart(8)}  ${operation}${from}; ${times.join(", ")}`);
}
if (over.length) {
  console.log(`\n${over.join("\n")}`);
  process.exitCode = 1;
}
