// Chromium with an empty profile, started anew for every round.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { CHROMIUM, MODULES } from "./places.mjs";
import { within } from "./visit.mjs";

const { chromium } = createRequire(path.join(MODULES, "x.js"))("playwright-core");
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that asks others for something gets no answer, here and everywhere alike.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // As root Chromium has no sandbox.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
// A run that is ended ends its browser itself; Playwright would, and go on.
const OUR_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
// Milliseconds in which it starts or ends.
const LIMIT = 30_000;

export class Browser {
  #server;
  #browser;
  #nice;

  /** `nice` is its priority, for a busy machine (Linux, root). */
  constructor(nice) {
    this.#nice = nice;
  }

  get version() {
    return this.#browser?.version() ?? null;
  }

  async start() {
    this.#server = await chromium.launchServer({ executablePath: CHROMIUM, args: FLAGS, timeout: LIMIT, ...OUR_SIGNALS });
    // The browser is a session of its own, and on Linux priority is first of all one of sessions.
    if (this.#nice) fs.writeFileSync(`/proc/${this.#server.process().pid}/autogroup`, this.#nice);
    this.#browser = await chromium.connect(this.#server.wsEndpoint(), { timeout: LIMIT });
  }

  async stop() {
    const quietly = (ending) => within(LIMIT, ending, "end").catch(() => {});
    if (this.#browser) await quietly(this.#browser.close());
    if (this.#server) await quietly(this.#server.kill());
    this.#browser = this.#server = undefined;
  }

  async again() {
    await this.stop();
    await this.start();
  }

  context(options) {
    return this.#browser.newContext(options);
  }

  /** How fast the machine is right now: the time a fixed loop takes in an empty page, in ms. */
  async spin() {
    const page = await this.#browser.newPage();
    const took = await page.evaluate(() => {
      const begun = performance.now();
      let x = 1;
      for (let turn = 0; turn < 5e7; turn++) x = (Math.imul(x, 31) + turn) | 0;
      return performance.now() - begun + (x & 0);
    });
    await page.context().close();
    return took;
  }

  /** The private memory of the largest renderer process, which is the page's (Linux); null elsewhere. */
  async memory() {
    const session = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    await session.detach();
    const own = ({ id }) => {
      try {
        return 1024 * /RssAnon:\s+(\d+)/.exec(fs.readFileSync(`/proc/${id}/status`, "utf8"))[1];
      } catch {
        return 0;
      }
    };
    return Math.max(...processInfo.filter(({ type }) => type === "renderer").map(own)) || null;
  }
}
