// A static host on this machine: brotli where it is understood, right types, and headers as README says.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { CONTESTANTS } from "./contestants.mjs";
import { WORK } from "./places.mjs";

const TYPES = {
  css: "text/css",
  csv: "text/csv; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  woff: "font/woff",
  woff2: "font/woff2",
};

/** The file of an address, if there is one. Facts lie beside the page of each contestant that reads them. */
function fileOf(address, facts) {
  const [, name, size] = /^\/pages\/([\w-]+)\/(\w+)\.json$/.exec(address) ?? [];
  if (name && CONTESTANTS[name]) return facts.file(CONTESTANTS[name].form, size);
  const file = path.join(WORK, path.normalize(decodeURIComponent(address)));
  const inside = ["pages", "built"].some((folder) => file.startsWith(path.join(WORK, folder) + path.sep));
  return inside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Serves what `make` made; answers with the address and a function that ends it. */
export const serve = (facts) =>
  new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const file = fileOf(request.url.split("?")[0], facts);
      if (!file) {
        response.writeHead(404).end();
        return;
      }
      const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && fs.existsSync(`${file}.br`);
      const body = fs.readFileSync(packed ? `${file}.br` : file);
      const ending = path.extname(file).slice(1);
      response.writeHead(200, {
        "content-type": TYPES[ending] ?? "application/octet-stream",
        "content-length": body.length,
        "cache-control": ending === "html" ? "no-cache" : "public, max-age=31536000, immutable",
        vary: "accept-encoding",
        ...(packed && { "content-encoding": "br" }),
      });
      response.end(body);
    });
    server.listen(0, "127.0.0.1", () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() });
    });
  });
