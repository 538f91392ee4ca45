// The links with which a page asks at once for what the element is going to ask for, as README has them.
import fs from "node:fs";
import path from "node:path";
import { DIST } from "./places.mjs";

const MODULES = { widget: [/^widget-en-[^_]*\.js$/], complete: [/^complete-en-[^_]*\.js$/, /^foreign-.*\.js$/] };
const FETCHED = {
  widget: [/^widget-en-.*\.wasm$/, /^widget-[0-9a-f]*\.css$/, /^data\/crossings-en-/],
  complete: [/^complete-en-.*\.wasm$/, /^widget-[0-9a-f]*\.css$/, /^complete-[0-9a-f]*\.css$/],
};

/** For an element that begins with this program, `widget` or `complete`. */
export function preloads(program) {
  const { files } = JSON.parse(fs.readFileSync(path.join(DIST, "manifest.json"), "utf8"));
  const named = (pattern) => {
    const file = files.find(({ path }) => pattern.test(path));
    if (!file) throw new Error(`manifest.json names no file like ${pattern}: build again.`);
    return `/built/${file.path}`;
  };
  return [
    ...MODULES[program].map((pattern) => `<link rel="modulepreload" href="${named(pattern)}" />`),
    ...FETCHED[program].map((pattern) => `<link rel="preload" as="fetch" href="${named(pattern)}" crossorigin />`),
  ].join("\n    ");
}
