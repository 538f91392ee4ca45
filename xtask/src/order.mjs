// Puts functions that are alike beside each other, after the few passes of Binaryen that make the
// program smaller as it is sent: what it saves is saved by the host's compressor, which finds again best
// what it has just seen.
//
// node order.mjs <wasm-opt> <program.wasm>: rewrites it.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { encoded, listed, Reader, section, SECTION, sections } from "./wasm.mjs";

const [, , wasmOpt, file] = process.argv;

// What rustc's WebAssembly needs, and no more.
const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "call-indirect-overlong",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((feature) => `--enable-${feature}`);

// Each was measured by itself: most others make a program smaller that is then larger to send.
const PASSES = ["remove-unused-module-elements", "duplicate-function-elimination", "rse", "vacuum", "reorder-locals"];

// Functions are alike by the runs of bytes that they share: how long a run, and how many of the functions
// before count. Measured too.
const RUN = 5;
const BEFORE = 3;

function run(passes) {
  execFileSync(process.execPath, [wasmOpt, ...FEATURES, file, ...passes.map((pass) => `--${pass}`), "--output", file]);
}

/** How many functions are imported, and the bodies of the others. */
function functions(wasm) {
  let imported = 0;
  const bodies = [];
  for (const { id, body } of sections(wasm)) {
    const reader = new Reader(body);
    if (id === SECTION.imports) imported = reader.number();
    if (id === SECTION.code) for (let left = reader.number(); left > 0; left--) bodies.push(reader.list());
  }
  return { imported, bodies };
}

/** The runs of bytes in a body, each as a number. */
function runs(body) {
  const found = new Set();
  for (let start = 0; start + RUN <= body.length; start++) {
    let hash = 0;
    for (const byte of body.subarray(start, start + RUN)) hash = Math.imul(hash ^ byte, 0x01000193);
    found.add(hash);
  }
  return found;
}

/** The places of bodies, from the longest: next is always the one that shares most with those just before. */
function order(bodies) {
  const of = bodies.map(runs);
  const holders = new Map();
  of.forEach((found, place) => {
    for (const run of found) {
      if (!holders.has(run)) holders.set(run, []);
      holders.get(run).push(place);
    }
  });
  const shared = bodies.map(() => 0);
  const seen = new Map();
  const count = (place, step) => {
    for (const run of of[place]) {
      const times = (seen.get(run) ?? 0) + step;
      seen.set(run, times);
      // The first time it is there, and the last.
      if (times === (step > 0 ? 1 : 0)) for (const holder of holders.get(run)) shared[holder] += step;
    }
  };
  const left = new Set(bodies.keys());
  const sorted = [];
  let next = bodies.reduce((longest, body, place) => (body.length > bodies[longest].length ? place : longest), 0);
  while (left.size > 0) {
    left.delete(next);
    sorted.push(next);
    count(next, 1);
    if (sorted.length > BEFORE) count(sorted.at(-BEFORE - 1), -1);
    let most = -1;
    for (const place of left) {
      const likeness = shared[place] / (of[place].size + 1);
      if (likeness > most) [most, next] = [likeness, place];
    }
  }
  return sorted;
}

/** A section that names functions, so that the order of names is the one wanted. */
function names({ imported, bodies }) {
  const called = new Map(order(bodies).map((place, rank) => [imported + place, `f${String(rank).padStart(6, "0")}`]));
  const named = [...called].sort(([one], [other]) => one - other);
  const list = Buffer.concat([encoded(named.length), ...named.flatMap(([place, name]) => [encoded(place), listed(name)])]);
  const OF_FUNCTIONS = Buffer.from([1]);
  return section(SECTION.custom, Buffer.concat([listed("name"), OF_FUNCTIONS, listed(list)]));
}

run(PASSES);
const wasm = readFileSync(file);
writeFileSync(file, Buffer.concat([wasm, names(functions(wasm))]));
run(["reorder-functions-by-name", "strip-debug"]);
