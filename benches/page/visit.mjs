// One cold visit of a page: it is loaded, and then moved, filtered and searched.
import fs from "node:fs";
import path from "node:path";
import { CONTESTANTS, pathOf } from "./contestants.mjs";
import { HERE } from "./places.mjs";

export const VIEW = { width: 1200, height: 800 };
/** A phone on a slow network: times slower, ms a request, bytes a second. */
export const PHONE = { cpu: 4, latency: 150, down: 1.6e6 / 8, up: 750e3 / 8 };

// Milliseconds for loading, and for each thing that is done with it; and after which stepping stops.
const LIMIT = 60_000;
const STEPS_LIMIT = 20_000;
// Sixty steps each: in and out again; then, four times closer, there and back again.
const ZOOM = [...Array(30).fill(1.1), ...Array(30).fill(1 / 1.1)];
const PAN = [...Array(30).fill(0.05), ...Array(30).fill(-0.05)];
const CLOSER = 4;
// As somebody types it; the word stands in both the made-up and the bundled facts.
const TYPED = ["c", "co", "con", "conv", "convo", "convoy"];
const KINDS = [
  ["wasm", /wasm/],
  ["font", /font/],
  ["css", /css/],
  ["html", /html/],
  ["js", /javascript/],
  ["data", /json|text\/plain/],
];

const probe = fs.readFileSync(path.join(HERE, "probe.js"), "utf8");

/** The promise, or a failure after so many milliseconds. */
export function within(milliseconds, promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`timeout: ${what}`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Follows what a page asks for. */
async function requests(session, address) {
  const asked = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request: { url } }) => {
    if (/^http/.test(url)) asked.set(requestId, { url, bytes: 0, type: "" });
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (asked.has(requestId)) asked.get(requestId).type = response.mimeType;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) asked.get(requestId).bytes = encodedDataLength;
  });
  await session.send("Network.enable");
  return () => {
    const ours = [...asked.values()].filter(({ url }) => url.startsWith(address));
    const bytes = { total: 0 };
    for (const { type, bytes: sent } of ours) {
      const kind = KINDS.find(([, pattern]) => pattern.test(type))?.[0] ?? "other";
      bytes[kind] = (bytes[kind] ?? 0) + sent;
      bytes.total += sent;
    }
    // What was asked of others is counted only: nothing outside this machine is reachable.
    return { bytes, requests: ours.length, external: asked.size - ours.length };
  };
}

/** What it takes to do something: CPU time of the main thread and of the process, in ms. */
const costs = (metrics) => async (work) => {
  const before = await metrics();
  const value = await work();
  const after = await metrics();
  const spent = (key) => after[key] - before[key];
  const style = spent("RecalcStyleDuration");
  const cost = { task: spent("TaskDuration"), script: spent("ScriptDuration"), layout: spent("LayoutDuration") };
  return [value, { ...cost, style, cpu: spent("ProcessTime") }];
};

/** Zooms, pans, filters and searches, as far as the page can; the record grows as it goes. */
async function use(record, page, guard, metrics) {
  const cost = costs(metrics);
  const can = await guard(page.evaluate(() => Object.keys(window.__bench)), "load");
  const steps = async (method, values) => {
    const run = () => page.evaluate(([name, given, limit]) => window.__probe.steps(name, given, limit), [method, values, STEPS_LIMIT]);
    const [frames, spent] = await cost(() => guard(run(), method));
    for (const key of Object.keys(spent)) spent[key] /= frames.length;
    return { frames, ...spent };
  };
  const calls = async (method, values) => {
    const run = () => page.evaluate(([name, given]) => window.__probe.calls(name, given), [method, values]);
    const [times, spent] = await cost(() => guard(run(), method));
    for (const key of Object.keys(spent)) spent[key] /= times.length;
    return { times, ...spent };
  };
  if (can.includes("zoom")) record.zoom = await steps("zoom", ZOOM);
  if (can.includes("pan")) {
    if (can.includes("zoom")) await calls("zoom", [CLOSER]);
    record.pan = await steps("pan", PAN);
    if (can.includes("zoom")) await calls("zoom", [1 / CLOSER]);
  }
  if (can.includes("filter")) {
    record.filter = await calls("filter", [1]);
    record.unfilter = await calls("filter", [null]);
  }
  if (can.includes("search")) {
    record.search = await calls("search", TYPED);
    await calls("search", [""]);
  }
}

/** One visit. A page that fails is a record that says so. */
export async function visit(browser, address, name, size, { slow = null, shots = null } = {}) {
  const record = { status: "ok", spin: await browser.spin() };
  const context = await browser.context({ viewport: VIEW });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const crashed = new Promise((_, reject) => page.on("crash", () => reject(new Error("crash"))));
    crashed.catch(() => {});
    const guard = (promise, what) => within(LIMIT, Promise.race([promise, crashed]), what);
    const total = await requests(session, address);
    // CPU time, so that other programs do not count.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const metrics = async () => {
      const answer = await guard(session.send("Performance.getMetrics"), "metrics");
      return Object.fromEntries(answer.metrics.map((metric) => [metric.name, metric.value * 1000]));
    };
    await page.addInitScript(`window.__element = ${JSON.stringify(CONTESTANTS[name].element ?? null)};`);
    await page.addInitScript(probe);
    if (slow) {
      const { cpu, latency, down, up } = slow;
      await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
      const network = { offline: false, latency, downloadThroughput: down, uploadThroughput: up };
      await session.send("Network.emulateNetworkConditions", network);
    }

    await guard(page.goto(address + pathOf(name, size), { waitUntil: "commit" }), "load");
    await guard(page.evaluate(() => window.__probe.ready), "load");
    record.main = (await metrics()).TaskDuration;
    // For late requests, paints, shifts and transitions.
    await page.waitForTimeout(slow ? 2000 : 500);
    const { marks } = CONTESTANTS[name];
    Object.assign(record, await guard(page.evaluate((selector) => window.__probe.load(selector), marks), "load"));
    Object.assign(record, total());
    if (shots) await page.screenshot({ path: path.join(shots, `${name}-${size}.png`) });
    if (slow) return record;

    const collect = () => guard(session.send("HeapProfiler.collectGarbage"), "gc");
    await collect();
    await collect();
    const heap = await guard(session.send("Runtime.getHeapUsage"), "heap");
    record.heap = heap.usedSize + heap.backingStorageSize;
    record.blink = heap.embedderHeapUsedSize;
    const linear = () => guard(page.evaluate(() => window.__probe.wasm()), "memory");
    record.wasm = await linear();
    record.rss = await browser.memory();
    await use(record, page, guard, metrics);
    record.wasmAfter = await linear();
  } catch (reason) {
    const first = String(reason.message).split("\n")[0].replaceAll(address, "");
    record.status = /^(timeout: \w+|crash)/.exec(first)?.[0] ?? (/crash|closed/i.test(first) ? "crash" : "error");
    if (record.status === "error") record.error = first;
    // A page that hangs takes its browser with it.
    await browser.again();
  } finally {
    await within(5000, context.close(), "close").catch(() => {});
  }
  return record;
}
