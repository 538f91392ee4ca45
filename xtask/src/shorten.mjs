// Gives what a program and its glue call each other by names of a letter or two: wasm-bindgen's are
// long, stand in both files, and end in hashes that no host can compress.
//
// node shorten.mjs <glue.js> <program.wasm>: rewrites both.
import { readFileSync, writeFileSync } from "node:fs";

const [, , glueFile, wasmFile] = process.argv;
const wasm = readFileSync(wasmFile);
let glue = readFileSync(glueFile, "utf8");

const CUSTOM = 0;
const IMPORTS = 2;
const EXPORTS = 7;
const HEADER = 8;
// What follows the names of an import, by kind: a function is a number.
const FUNCTION = 0;

let at = HEADER;

function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = wasm[at++];
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return value;
  }
}

function name() {
  const length = number();
  return wasm.toString("utf8", at, (at += length));
}

function encoded(value) {
  const bytes = [];
  do bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0));
  while ((value >>>= 7));
  return Buffer.from(bytes);
}

const text = (words) => Buffer.concat([encoded(Buffer.byteLength(words)), Buffer.from(words)]);

// a, b, … z, aa, ab, …
function short(place) {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : short(Math.floor(place / 26) - 1) + letter;
}

// Renames in every place at which the glue says a name as a whole; answers whether there was one.
function rename(before, after) {
  const pattern = new RegExp(`(?<![\\w$])${before.replaceAll(/[.$/]/g, "\\$&")}(?![\\w$])`, "g");
  const said = pattern.test(glue);
  glue = glue.replaceAll(pattern, after);
  return said;
}

function imports() {
  const out = [];
  const count = number();
  for (let place = 0; place < count; place++) {
    const [module, field, kind] = [name(), name(), wasm[at++]];
    if (kind !== FUNCTION) throw new Error(`${wasmFile} imports ${field}, which is no function`);
    if (place === 0) rename(module, "./a");
    if (!rename(field, short(place))) throw new Error(`${glueFile} has no ${field}, which ${wasmFile} imports`);
    out.push(text("./a"), text(short(place)), Buffer.from([kind]), encoded(number()));
  }
  return Buffer.concat([encoded(count), ...out]);
}

// Those that the glue never says are left out.
function exports() {
  const out = [];
  for (let left = number(); left > 0; left--) {
    const [field, kind, index] = [name(), wasm[at++], number()];
    // Whoever measures a program looks for its memory by that name.
    const shorter = field === "memory" ? field : short(out.length);
    if (rename(`wasm.${field}`, `wasm.${shorter}`)) {
      out.push(Buffer.concat([text(shorter), Buffer.from([kind]), encoded(index)]));
    }
  }
  return Buffer.concat([encoded(out.length), ...out]);
}

// Ways to begin that the loader does not take; the minifier leaves out what they alone need.
function leaveOut(said, instead) {
  if (!glue.includes(said)) throw new Error(`${glueFile} does not say: ${said}`);
  glue = glue.replace(said, instead);
}

leaveOut("export { initSync, __wbg_init as default };", "export { __wbg_init as default };");

const sections = [wasm.subarray(0, HEADER)];
while (at < wasm.length) {
  const id = wasm[at++];
  const length = number();
  const end = at + length;
  const read = { [IMPORTS]: imports, [EXPORTS]: exports }[id];
  if (id === CUSTOM) {
    // Names for people, and who compiled it.
    at = end;
    continue;
  }
  const body = read ? read() : wasm.subarray(at, end);
  at = end;
  sections.push(Buffer.from([id]), encoded(body.length), body);
}
writeFileSync(wasmFile, Buffer.concat(sections));
writeFileSync(glueFile, glue);
