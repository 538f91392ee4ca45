// Files with their brotli beside them, as a static host has them.
import fs from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

// A larger file is compressed less, as hosts do: at best it would take minutes.
const LARGE = 2_000_000;
const [BEST, QUICK] = [11, 6];
const PACKED = /\.(br|png|webp|woff2?)$/;

export function write(file, contents) {
  const bytes = Buffer.from(contents);
  const quality = bytes.length > LARGE ? QUICK : BEST;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  fs.writeFileSync(file, bytes);
}

/** Every file below a folder, by its path there. */
export const filesOf = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** Compresses what lies below a folder. */
export function compress(folder) {
  for (const file of filesOf(folder).filter((file) => !PACKED.test(file) && !file.endsWith(".map"))) {
    write(path.join(folder, file), fs.readFileSync(path.join(folder, file)));
  }
}
