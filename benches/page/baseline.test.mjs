import assert from "node:assert/strict";
import { test } from "node:test";
import { merged, ratiosOf, worse } from "./baseline.mjs";

const visit = (ready, total) => ({ status: "ok", ready, bytes: { total } });
const results = {
  desk: {
    floor: { 300: [visit(100, 20_000)] },
    "crossing-timeline": { 300: [visit(150, 120_000), visit(170, 120_000)] },
    "vis-timeline": { 300: [visit(900, 110_000)] },
  },
  phone: {},
};

test("ratios are to the floor page of the same run, and of this project alone", () => {
  assert.deepEqual(ratiosOf(results), { "300 desk": { "crossing-timeline": { bytes: 6, ready: 1.6 } } });
});

test("a machine twice as slow gives the same ratios", () => {
  const slower = structuredClone(results);
  for (const sizes of Object.values(slower.desk)) for (const visit of sizes[300]) visit.ready *= 2;
  assert.deepEqual(ratiosOf(slower), ratiosOf(results));
});

test("a ratio may vary as much as its kind does, and no more", () => {
  const of = (ready, bytes) => ({ "300 desk": { "crossing-timeline": { ready, bytes } } });
  assert.deepEqual(worse(of(1.6, 6), of(2.1, 6.1)), []);
  assert.deepEqual(worse(of(1.6, 6), of(2.2, 6)), [
    "crossing-timeline, 300 desk: ready is ×2.2, was ×1.6, may be ×2.16.",
  ]);
  assert.equal(worse(of(1.6, 6), of(1.6, 6.3)).length, 1);
});

test("what could not be measured any more is told, what is new is not", () => {
  const before = { "300 desk": { "crossing-timeline": { ready: 1.6 } } };
  assert.match(worse(before, { "300 desk": { "crossing-timeline": {} } })[0], /could not be measured/);
  assert.deepEqual(worse({}, before), []);
});

test("a part that is measured again takes the place of the same part only", () => {
  const before = { "30 desk": { a: { ready: 1 } }, "300 desk": { a: { ready: 2 }, b: { ready: 3 } } };
  const now = { "300 desk": { a: { ready: 4 } } };
  const after = { "30 desk": { a: { ready: 1 } }, "300 desk": { a: { ready: 4 }, b: { ready: 3 } } };
  assert.deepEqual(merged(before, now), after);
});
