// Makes what the server sends: facts in every shape, a page for each contestant and size, and our build.
import fs from "node:fs";
import path from "node:path";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { compress, filesOf, write } from "./compressed.mjs";
import { BUNDLED, CONTESTANTS, sizesOf } from "./contestants.mjs";
import { FORMS, raw } from "./forms.mjs";
import { preloads } from "./preloads.mjs";
import { DIST, FACTS, HERE, MODULES, ROOT, WORK } from "./places.mjs";

const { build } = createRequire(path.join(MODULES, "x.js"))("esbuild");
const BUNDLED_FACTS = path.join(ROOT, "static/data/crossings.json");
// Datasets of 100,000 events have some 50 MB.
const maxBuffer = 2 ** 31 - 1;

const template = (name, styles, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name} %SIZE%</title>
    <link rel="icon" href="data:," />
    ${styles ? '<link rel="stylesheet" href="main.css" />' : ""}
    ${body ? "" : '<link rel="preload" as="fetch" href="%SIZE%.json" crossorigin />'}
    ${body ? "" : '<script type="module" src="main.js"></script>'}
  </head>
  <body style="margin: 0">
    <div id="app" style="height: 600px">${body}</div>
  </body>
</html>
`;

/** A folder's name that changes with what the facts are made of. */
const stamp = () => {
  const hash = createHash("sha256");
  for (const file of [FACTS, BUNDLED_FACTS, path.join(HERE, "forms.mjs")]) hash.update(fs.readFileSync(file));
  return hash.digest("hex").slice(0, 12);
};

/** The file of facts in a shape; both are made the first time. */
export class Facts {
  #folder = path.join(WORK, `facts-${stamp()}`);
  #raw = new Map();

  constructor() {
    fs.mkdirSync(this.#folder, { recursive: true });
    for (const old of fs.readdirSync(WORK).filter((name) => name.startsWith("facts-"))) {
      if (old !== path.basename(this.#folder)) fs.rmSync(path.join(WORK, old), { recursive: true });
    }
  }

  file(form, size) {
    const file = path.join(this.#folder, `${form}-${size}.json`);
    if (!fs.existsSync(file)) write(file, this.#text(form, size));
    return file;
  }

  #text(form, size) {
    if (form === "full") return execFileSync(FACTS, ["full", size], { maxBuffer });
    if (form === "crossings") return this.#dataset(size);
    return JSON.stringify(FORMS[form](this.raw(size)));
  }

  #dataset(size) {
    return size === BUNDLED ? fs.readFileSync(BUNDLED_FACTS) : execFileSync(FACTS, ["plain", size], { maxBuffer });
  }

  /** Lanes and events. Only the last is kept: the largest has a few hundred MB. */
  raw(size) {
    if (!this.#raw.has(size)) {
      this.#raw.clear();
      this.#raw.set(size, raw(JSON.parse(this.#dataset(size))));
    }
    return this.#raw.get(size);
  }
}

/** Makes the page of a contestant for each of some sizes. */
async function page(name, sizes, facts) {
  const source = path.join(HERE, "pages", name);
  const out = path.join(WORK, "pages", name);
  fs.rmSync(out, { recursive: true, force: true });
  const { form, copy = {} } = CONTESTANTS[name];
  const main = ["main.js", "main.jsx"].map((file) => path.join(source, file)).find((file) => fs.existsSync(file));
  if (main) {
    await build({
      entryPoints: { main },
      outdir: out,
      nodePaths: [MODULES],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      jsx: "automatic",
      legalComments: "none",
      logLevel: "warning",
      define: { "process.env.NODE_ENV": '"production"', global: "window" },
    });
  }
  for (const [from, to] of Object.entries(copy)) {
    fs.cpSync(path.join(MODULES, from), path.join(out, to), { recursive: true });
  }
  const own = path.join(source, "index.html");
  const render = path.join(source, "render.mjs");
  const styles = fs.existsSync(path.join(out, "main.css"));
  const rendered = fs.existsSync(render) ? (await import(pathToFileURL(render).href)).html : null;
  if (fs.existsSync(out)) compress(out);
  for (const size of sizes) {
    const body = rendered?.(facts.raw(size)) ?? "";
    const html = fs.existsSync(own) ? fs.readFileSync(own, "utf8") : template(name, styles, body);
    const whole = html.replace(/%PRELOADS (\w+)%/, (_, program) => preloads(program));
    write(path.join(out, `${size}.html`), whole.replaceAll("%SIZE%", size));
    if (form && !rendered) facts.file(form, size);
  }
}

/** Our build as it is, and its page a second time without what runs. */
function built() {
  const out = path.join(WORK, "built");
  const files = filesOf(DIST).filter((file) => !file.endsWith(".br"));
  const same = (file) => {
    const [theirs, ours] = [path.join(out, file), path.join(DIST, file)];
    return fs.existsSync(`${theirs}`) && fs.readFileSync(theirs).equals(fs.readFileSync(ours));
  };
  if (files.every(same)) return;
  fs.rmSync(out, { recursive: true, force: true });
  for (const file of files) fs.cpSync(path.join(DIST, file), path.join(out, file));
  const runs = /<script type="module"[^>]*><\/script>|<link rel="(?:module)?preload"[^>]*>/g;
  const html = fs.readFileSync(path.join(DIST, "index.html"), "utf8");
  // As many bytes, so that only running makes a difference.
  const still = html.replace(runs, (markup) => `<!--${"-".repeat(Math.max(0, markup.length - 8))} -->`);
  if (still === html) throw new Error("index.html has no script to take out: is it the release build?");
  fs.writeFileSync(path.join(out, "static.html"), still);
  compress(out);
}

/** Makes all that these contestants need at these sizes; answers with the facts. */
export async function make(names, sizes) {
  fs.mkdirSync(WORK, { recursive: true });
  const facts = new Facts();
  if (names.some((name) => CONTESTANTS[name].ours || CONTESTANTS[name].page)) built();
  for (const name of names.filter((name) => !CONTESTANTS[name].page)) {
    await page(name, sizesOf(name).filter((size) => sizes.includes(size)), facts);
  }
  return facts;
}
