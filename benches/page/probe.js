// Put into every page before its own scripts: watches it, and drives what it leaves in window.__bench.
(() => {
  const probe = (window.__probe = { long: [], lcp: null, cls: 0, error: null });
  const watch = (type, seen) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  watch("longtask", ({ startTime, duration }) => probe.long.push([startTime, duration]));
  watch("largest-contentful-paint", ({ startTime }) => {
    probe.lcp = startTime;
  });
  watch("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.cls += value;
  });
  addEventListener("error", ({ message }) => {
    probe.error ??= message;
  });

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // A message that is posted in a frame comes after that frame was handed over to be shown.
  const painted = async () => {
    await frame();
    return new Promise((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(0);
    });
  };

  // The memory of WebAssembly counts in none of the browser's own figures.
  const memories = new Set();
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      for (const value of Object.values((made.instance ?? made).exports ?? {})) {
        if (value instanceof WebAssembly.Memory) memories.add(value);
      }
      return made;
    };
  }
  probe.wasm = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

  // What the page calls ready, and then the next frame.
  probe.ready = new Promise((resolve, reject) => {
    let bench;
    const follow = async (given) => {
      bench = given;
      try {
        await given.ready;
        await painted();
        performance.mark("bench-ready");
        resolve();
      } catch (reason) {
        reject(reason);
      }
    };
    Object.defineProperty(window, "__bench", { get: () => bench, set: follow });
    // A page that is served as it is says nothing: it is ready when its element is; without a script, when
    // it is loaded.
    addEventListener("DOMContentLoaded", () => {
      const element = window.__element && document.querySelector(window.__element);
      if (element) window.__bench = { ready: customElements.whenDefined(element.localName).then(() => element.ready) };
    });
    addEventListener("load", () => {
      const runs = [...document.scripts].some(({ type }) => !type.includes("json"));
      if (!runs) window.__bench = { ready: undefined };
    });
  });

  probe.load = async (selector) => {
    const paint = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null;
    for (let look = 0; look < 50 && paint() === null; look++) await new Promise((resolve) => setTimeout(resolve, 100));
    const ready = performance.getEntriesByName("bench-ready")[0].startTime;
    const count = (root) =>
      [...root.querySelectorAll("*")].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
    const before = probe.long.filter(([at]) => at < ready).map(([at, lasts]) => Math.min(at + lasts, ready) - at);
    const marks = window.__bench.marks ?? (selector && (() => document.querySelectorAll(selector).length));
    return {
      fcp: paint(),
      lcp: probe.lcp,
      cls: probe.cls,
      ready,
      tbt: before.reduce((sum, lasts) => sum + Math.max(0, lasts - 50), 0),
      longest: Math.max(0, ...before),
      dom: count(document),
      marks: marks ? marks() : null,
      error: probe.error,
    };
  };

  /** A step a frame: the times between frames. It stops early once a limit (ms) is spent. */
  probe.steps = (method, values, limit) =>
    new Promise((resolve, reject) => {
      const intervals = [];
      const begun = performance.now();
      let [step, last] = [0, undefined];
      const tick = (now) => {
        if (last !== undefined) intervals.push(now - last);
        last = now;
        if (step === values.length || performance.now() - begun > limit) {
          painted().then(() => resolve(intervals));
          return;
        }
        Promise.resolve(window.__bench[method](values[step++])).then(() => requestAnimationFrame(tick), reject);
      };
      requestAnimationFrame(tick);
    });

  /** The time from each call until it is painted, in whole frames; the next call comes after that. */
  probe.calls = async (method, values) => {
    const times = [];
    for (const value of values) {
      const begun = await frame().then(() => performance.now());
      await window.__bench[method](value);
      times.push((await painted()) - begun);
    }
    return times;
  };
})();
