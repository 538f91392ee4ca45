// How the times that criterion measured grow with what they were measured over: `cargo xtask bench core`.
import fs from "node:fs";
import path from "node:path";
import { exponent } from "./page/arithmetic.mjs";

/** The most that a time may grow, as the k of n^k; the rest is for whoever reads it. */
const MOST = { load: 1.1, "layout of all": 0.2, "layout of a year": 0.2 };

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
  const grows = exponent(points);
  const most = MOST[operation];
  if (most !== undefined && grows > most) over.push(`${operation} grows with n^${grows.toFixed(2)}, may with n^${most}.`);
  const times = points.map(([size, took]) => `${size.toLocaleString("en")}: ${shown(took)}`);
  console.log(`${grows.toFixed(2).padStart(8)}  ${operation}; ${times.join(", ")}`);
}
if (over.length) {
  console.log(`\n${over.join("\n")}`);
  process.exitCode = 1;
}
