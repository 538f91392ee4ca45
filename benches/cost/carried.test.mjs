import assert from "node:assert/strict";
import { test } from "node:test";
import { fetched, HEADERS, hits, meanView } from "./carried.mjs";

const file = (brotli) => ({ brotli });

test("a file costs its bytes and its headers, a question its headers alone", () => {
  assert.deepEqual(fetched([file(100), file(50)], [file(7)]), { requests: 3, bytes: 150 + 3 * HEADERS });
});

test("whoever comes back soon asks for nothing, and later for what may have changed", () => {
  const files = { all: [file(1_000)], asked: [file(1_000)], details: [], later: [] };
  const readers = { first: 0, fresh: 100, opens: 0, later: 0 };
  assert.deepEqual(meanView(files, readers), { requests: 0, bytes: 0 });
  assert.deepEqual(meanView(files, { ...readers, fresh: 0 }), { requests: 1, bytes: HEADERS });
});

test("a mean view takes of each part as much as readers ask for it", () => {
  const files = { all: [file(1_000)], asked: [file(1_000)], details: [file(500)], later: [file(4_000)] };
  const { requests, bytes } = meanView(files, { first: 100, fresh: 0, opens: 20, later: 5 });
  assert.equal(requests, 1.25);
  assert.equal(bytes, 1_000 + 100 + 200 + 1.25 * HEADERS);
});

test("half of the requests are hits where one comes in the time, and nearly all where many do", () => {
  assert.equal(hits(1), 0.5);
  assert.ok(hits(400) > 0.997);
});
