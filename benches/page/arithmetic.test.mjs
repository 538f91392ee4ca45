import assert from "node:assert/strict";
import { test } from "node:test";
import { exponent, median, quantile, ratio } from "./arithmetic.mjs";

test("a quantile is one of the values, and leaves out what was not measured", () => {
  assert.equal(quantile([5, null, 1, 3, NaN], 0), 1);
  assert.equal(quantile([5, 1, 3], 0.5), 3);
  assert.equal(quantile([1, 2, 3, 4], 0.95), 4);
  assert.equal(quantile([], 0.5), null);
});

test("a median of an even number of values lies between the two in the middle", () => {
  assert.equal(median([4, 1, 3]), 3);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([null, undefined]), null);
});

test("a ratio to nothing is not told", () => {
  assert.equal(ratio(3, 2), 1.5);
  assert.equal(ratio(3, 0), null);
  assert.equal(ratio(null, 2), null);
});

test("an exponent tells constant, linear and square growth apart", () => {
  const sizes = [100, 1_000, 10_000];
  const close = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found} is not ${wanted}`);
  close(exponent(sizes.map((n) => [n, 7])), 0);
  close(exponent(sizes.map((n) => [n, 0.2 * n])), 1);
  close(exponent(sizes.map((n) => [n, n * n])), 2);
  assert.equal(exponent([[100, 1]]), null);
});
