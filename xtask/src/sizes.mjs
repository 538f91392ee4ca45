// What every file under a folder weighs as a static host would send it:
// a line `raw gzip brotli path` a file. Node.js brings both compressors.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const folder = process.argv[2];
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

function weigh(bytes, path) {
  const gzipped = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION });
  const sizes = [bytes, gzipped, brotliCompressSync(bytes, brotli)].map(({ length }) => length);
  console.log(...sizes, path.replaceAll("\\", "/"));
}

for (const path of readdirSync(folder, { recursive: true }).sort()) {
  const file = join(folder, path);
  if (!statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  weigh(bytes, path);
  // What a reader of the page waits for: all before the list of events.
  const list = /^index(\.\w+)?\.html$/.test(path) ? bytes.indexOf('id="events"') : -1;
  if (list >= 0) weigh(bytes.subarray(0, list), `${path}, before #events`);
}
