// Where things are: `cargo xtask bench page` says so.
import path from "node:path";

const told = (name) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: call \`cargo xtask bench page\`, which sets it`);
  return value;
};

/** The folder of these scripts, and the top of the repository. */
export const HERE = import.meta.dirname;
export const ROOT = path.join(HERE, "../..");

/** The release build to measure. */
export const DIST = told("CT_DIST");

/** What is made on the way, and the results. */
export const WORK = told("CT_BENCH");

/** Where npm has installed what package.json names. */
export const MODULES = path.join(told("CT_BENCH_NPM"), "node_modules");

/** The program that writes datasets. */
export const FACTS = told("CT_BENCH_FACTS");

/** The browser. */
export const CHROMIUM = told("CHROMIUM");
