// What a manifest says of every file under a folder: a line `bytes integrity path` a file, by path.
// Node.js brings the hash.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];

const paths = readdirSync(folder, { recursive: true }).map((path) => path.replaceAll("\\", "/"));
for (const path of paths.sort()) {
  const file = join(folder, path);
  if (!statSync(file).isFile()) continue;
  const bytes = readFileSync(file);
  console.log(bytes.length, `sha384-${createHash("sha384").update(bytes).digest("base64")}`, path);
}
