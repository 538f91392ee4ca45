// Gives what a program and its glue call each other by names of a letter or two: wasm-bindgen's are
// long, stand in both files, and end in hashes that no host can compress.
//
// node shorten.mjs <glue.js> <program.wasm>: rewrites both.
import { readFileSync, writeFileSync } from "node:fs";
import { encoded, HEADER, listed, Reader, section, SECTION, sections } from "./wasm.mjs";

const [, , glueFile, wasmFile] = process.argv;
const wasm = readFileSync(wasmFile);
let glue = readFileSync(glueFile, "utf8");

// What follows the names of an import, by kind: a function is a number.
const FUNCTION = 0;

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

function imports(reader) {
  const out = [];
  const count = reader.number();
  for (let place = 0; place < count; place++) {
    const [module, field, kind] = [reader.text(), reader.text(), reader.byte()];
    if (kind !== FUNCTION) throw new Error(`${wasmFile} imports ${field}, which is no function`);
    if (place === 0) rename(module, "./a");
    if (!rename(field, short(place))) throw new Error(`${glueFile} has no ${field}, which ${wasmFile} imports`);
    out.push(listed("./a"), listed(short(place)), Buffer.from([kind]), encoded(reader.number()));
  }
  return Buffer.concat([encoded(count), ...out]);
}

// Those that the glue never says are left out.
function exports(reader) {
  const out = [];
  for (let left = reader.number(); left > 0; left--) {
    const [field, kind, index] = [reader.text(), reader.byte(), reader.number()];
    // Whoever measures a program looks for its memory by that name.
    const shorter = field === "memory" ? field : short(out.length);
    if (rename(`wasm.${field}`, `wasm.${shorter}`)) {
      out.push(Buffer.concat([listed(shorter), Buffer.from([kind]), encoded(index)]));
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

const kept = [wasm.subarray(0, HEADER)];
for (const { id, body } of sections(wasm)) {
  // Names for people, and who compiled it.
  if (id === SECTION.custom) continue;
  const read = { [SECTION.imports]: imports, [SECTION.exports]: exports }[id];
  kept.push(section(id, read ? read(new Reader(body)) : body));
}
writeFileSync(wasmFile, Buffer.concat(kept));
writeFileSync(glueFile, glue);
