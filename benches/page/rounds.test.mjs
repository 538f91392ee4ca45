import assert from "node:assert/strict";
import { test } from "node:test";
import { chosen, settled, TOO_SLOW, turn, visitsOf } from "./rounds.mjs";

const [ok, late, crash] = [{ status: "ok" }, { status: "timeout: load" }, { status: "crash" }];

test("everybody is first once", () => {
  assert.deepEqual([0, 1, 2].map((round) => turn(["a", "b", "c"], round)[0]), ["a", "b", "c"]);
});

test("a visit that was made is not made again", () => {
  const group = { plot: { 30: [ok, ok] } };
  assert.equal(settled(group, "plot", "30", 1), "visited");
  assert.equal(settled(group, "plot", "30", 2), undefined);
});

test("one failure at a size is enough", () => {
  assert.equal(settled({ plot: { 30: [crash] } }, "plot", "30", 1), "failed");
  assert.equal(settled({ plot: { 30: [crash] } }, "plot", "300", 0), undefined);
});

test("what takes long is visited once", () => {
  assert.equal(settled({ plot: { 30: [{ ...ok, took: 50_000 }] } }, "plot", "30", 1), "long");
  assert.equal(settled({ plot: { 30: [{ ...ok, took: 30_000 }] } }, "plot", "30", 1), undefined);
});

test("who has no time for a size is not asked for a larger one", () => {
  assert.equal(settled({ plot: { 3000: [late] } }, "plot", "30000", 0), TOO_SLOW);
  assert.equal(settled({ plot: { 3000: [late] } }, "plot", "300", 0), undefined);
});

test("a contestant has its own sizes", () => {
  assert.equal(settled({}, "page", "300", 0), "size");
  assert.equal(settled({}, "page", "bundled", 0), undefined);
});

test("large sizes are visited less often, and a wrong name is told", () => {
  assert.deepEqual(["30", "3000", "30000", "bundled"].map(visitsOf), [5, 5, 3, 5]);
  assert.deepEqual(chosen(["plot", "floor"]), ["floor", "plot"]);
  assert.throws(() => chosen(["plots"]), /no contestant plots/);
});
