// Makes the calls between a program and its glue quicker. Both changes are for the first picture, where
// thousands of attributes are set:
//
// - A text that is a constant of the program is decoded once. As the same string object it is also found
//   again at once by the browser, which keeps names of elements and attributes in a table.
// - A call that may fail is made as it is, without a function and a list of arguments for each.
//
// node quicken.mjs <glue.js> <program.wasm>: rewrites the glue, as wasm-bindgen wrote it.
import { readFileSync, writeFileSync } from "node:fs";
import { Reader, SECTION, sections } from "./wasm.mjs";

const [, , glueFile, wasmFile] = process.argv;
let glue = readFileSync(glueFile, "utf8");

/** Where the constants of a program are in its memory: from the first byte to the one after the last. */
function constants(wasm) {
  const data = new Reader([...sections(wasm)].find(({ id }) => id === SECTION.data).body);
  const [ACTIVE, I32_CONST, END] = [0, 0x41, 0x0b];
  let [from, to] = [Infinity, 0];
  for (let left = data.number(); left > 0; left--) {
    if (data.byte() !== ACTIVE || data.byte() !== I32_CONST) throw new Error(`${wasmFile}: data without a fixed place`);
    // Signed, but no address is near the half of all there are.
    const place = data.number();
    if (data.byte() !== END) throw new Error(`${wasmFile}: data without a fixed place`);
    const length = data.list().length;
    [from, to] = [Math.min(from, place), Math.max(to, place + length)];
  }
  return { from, to };
}

function replace(pattern, instead) {
  const before = glue;
  glue = glue.replace(pattern, instead);
  if (glue === before) throw new Error(`${glueFile} has nothing like ${pattern}`);
}

const { from, to } = constants(readFileSync(wasmFile));
// Nothing is written over constants, and a place with a length is a text. 20 bits are more than one has.
replace(
  /function getStringFromWasm0\(ptr, len\) \{\s*return decodeText\(ptr >>> 0, len\);\s*\}/,
  `const constants = new Map();
function getStringFromWasm0(ptr, len) {
    ptr >>>= 0;
    if (ptr < ${from} || ptr >= ${to}) return decodeText(ptr, len);
    const place = ptr * ${2 ** 20} + len;
    let text = constants.get(place);
    if (text === undefined) constants.set(place, (text = decodeText(ptr, len)));
    return text;
}`,
);
replace(
  /function\(\) \{ return handleError\(function \(([^)]*)\) \{(.*?)\}, arguments\); \}/gs,
  "function($1) { try {$2} catch (e) { failed(e); } }",
);
replace(
  /function handleError\(f, args\) \{\s*try \{\s*return f\.apply\(this, args\);\s*\} catch \(e\) \{(.*?)\}\s*\}/s,
  "function failed(e) {$1}",
);
if (glue.includes("handleError")) throw new Error(`${glueFile} still calls handleError`);
writeFileSync(glueFile, glue);
