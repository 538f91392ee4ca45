// The element <crossing-timeline>: small, and first on the page. It shows what is inside it, fetches
// the rest when the reader comes near, and keeps what is inside it if anything fails.

const NAME = "crossing-timeline";
const VERSION = "0.1.0";
const SETTINGS = ["lang", "crossings", "view", "from", "to", "date", "event", "query", "theme"];

const near = (path) => new URL(path, import.meta.url).href;

// One download and one stylesheet for every element on the page.
let parts;
const load = () => (parts ??= Promise.all([glue(), sheet()]).catch((reason) => {
  parts = undefined; // so that a later element may try again
  throw reason;
}));

async function glue() {
  const module = await import(near("__GLUE__"));
  await module.default({ module_or_path: near("__WASM__") });
  return module;
}

async function sheet() {
  const style = new CSSStyleSheet();
  style.replaceSync(await text(near("__STYLES__")));
  return style;
}

// One download of each dataset for every element on the page.
const datasets = new Map();

function dataset(address) {
  if (!datasets.has(address)) {
    const download = text(address);
    datasets.set(address, download);
    download.catch(() => datasets.delete(address));
  }
  return datasets.get(address);
}

async function text(address) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

class CrossingTimeline extends HTMLElement {
  static observedAttributes = SETTINGS;

  #settle;
  #ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
  #root = this.attachShadow({ mode: "open" });
  #widget;
  #watch;
  #address = "";
  #queued = false;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
    this.#ready.catch(() => {}); // told by an event too; a host need not listen to both
  }

  /** Resolves once the element can be used; rejects with the reason if it never will. */
  get ready() {
    return this.#ready;
  }

  /** The state as the fragment of an address, without `#`. */
  get address() {
    return this.#address;
  }

  set address(fragment) {
    this.#address = String(fragment).replace(/^#/, "");
    this.#widget?.navigate(this.#address);
  }

  connectedCallback() {
    if (this.#widget || this.#watch) return;
    if (this.getAttribute("loading") === "eager") {
      this.#start();
      return;
    }
    this.#watch = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#start();
    }, { rootMargin: "600px" });
    this.#watch.observe(this);
  }

  disconnectedCallback() {
    // Moving an element takes it out and puts it in again: wait until that is over.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#watch?.disconnect();
      this.#watch = undefined;
      this.#widget?.destroy();
      this.#widget?.free();
      this.#widget = undefined;
      this.#root.replaceChildren(document.createElement("slot"));
    });
  }

  attributeChangedCallback() {
    this.#configure();
  }

  async #start() {
    this.#watch?.disconnect();
    try {
      const [[module, style], data] = await Promise.all([load(), dataset(near("data/crossings.json"))]);
      if (!this.isConnected || this.#widget) return;
      const host = document.createElement("div");
      this.#root.adoptedStyleSheets = [style];
      this.#root.replaceChildren(host);
      this.#widget = module.mount(host, data, this.#settings(), this.#address, (name, detail) => this.#tell(name, JSON.parse(detail)));
      this.#settle.resolve();
      this.#tell("ready", { version: VERSION, revised: this.#widget.revised() });
    } catch (reason) {
      this.#fail(reason);
    }
  }

  #fail(reason) {
    // A faulty dataset is told as lines of text, anything else as an error.
    const faulty = typeof reason === "string";
    const message = faulty
      ? reason
      : `The timeline could not be loaded: ${reason?.message ?? reason}. Load the page again; if that does not help, tell the publisher.`;
    const alert = document.createElement("div");
    alert.setAttribute("role", "alert");
    for (const line of message.split("\n")) {
      const sentence = document.createElement("p");
      sentence.textContent = line;
      alert.append(sentence);
    }
    this.#root.replaceChildren(document.createElement("slot"), alert);
    this.#settle.reject(faulty ? new Error(message) : reason);
    this.#tell("error", { code: faulty ? "dataset" : "load", message });
  }

  #tell(name, detail) {
    if (name === "address") this.#address = detail.address;
    this.dispatchEvent(new CustomEvent(`${NAME}-${name}`, { detail, bubbles: true, composed: true }));
  }

  #settings() {
    const settings = new URLSearchParams();
    for (const name of SETTINGS) {
      if (this.hasAttribute(name)) settings.set(name, this.getAttribute(name));
    }
    if (!settings.has("lang")) {
      const lang = this.closest("[lang]")?.getAttribute("lang");
      // A language of the page that the element does not speak is no mistake.
      if (lang && ["en", "ar", "ckb"].includes(lang.split("-")[0])) settings.set("lang", lang);
    }
    return settings.toString();
  }

  // Several attributes set in a row are one change.
  #configure() {
    if (this.#queued || !this.#widget) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#widget?.configure(this.#settings());
    });
  }

  /** The status of every crossing on a day, `2019-09-30`. */
  async statusOn(date) {
    await this.#ready;
    return JSON.parse(this.#widget.status_on(String(date)));
  }

  /** Opens an event; answers whether there is one of this id. */
  select(id) {
    return this.#widget?.select(String(id)) ?? false;
  }

  /** Shows these days; answers whether they are dates in order. */
  showRange(from, to) {
    return this.#widget?.show_range(String(from), String(to)) ?? false;
  }
}

for (const name of SETTINGS.filter((name) => name !== "lang")) {
  Object.defineProperty(CrossingTimeline.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

if (!customElements.get(NAME)) customElements.define(NAME, CrossingTimeline);
