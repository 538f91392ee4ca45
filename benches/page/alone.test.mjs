import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { alone } from "./alone.mjs";

const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "bench-alone-")), "running");

test("whoever lives keeps others out", () => {
  fs.writeFileSync(file, String(process.ppid));
  assert.throws(() => alone(file), new RegExp(`kill ${process.ppid}`));
});

test("what a dead one left is taken over", () => {
  // No system has so many processes.
  fs.writeFileSync(file, "999999999");
  alone(file);
  assert.equal(fs.readFileSync(file, "utf8"), String(process.pid));
});
