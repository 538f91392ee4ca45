// The element <crossing-timeline>: small, and first on the page. It shows what is inside it, fetches
// the rest when the reader comes near, and keeps what is inside it if anything fails.

const NAME = "crossing-timeline";
const VERSION = "0.1.0";
const SETTINGS = ["lang", "crossings", "view", "from", "to", "date", "event", "query", "theme", "digits"];
// Those with a property of their own; every element has `lang`.
const PROPERTIES = [...SETTINGS.filter((name) => name !== "lang"), "src", "loading"];

const near = (path) => new URL(path, import.meta.url).href;

// Views that come with the second download.
const LATER = __LATER__;

// By language, what is fetched: the programs of the first and of the second download, each as its glue
// and its wasm, and both halves of the dataset with the texts of that language.
const FILES = __FILES__;

// By language, what a reader is told when that fails.
const FAILED = {
  en: (reason) =>
    `The timeline could not be loaded: ${reason}. Load the page again; if that does not help, tell the publisher.`,
  ar: (reason) =>
    `تعذّر تحميل الخط الزمني: \u2068${reason}\u2069. يُرجى إعادة تحميل الصفحة، وإذا استمرت المشكلة يُرجى إبلاغ القائمين على الموقع.`,
  ckb: (reason) =>
    `هێڵی کاتەکە بار نەکرا: \u2068${reason}\u2069. پەڕەکە دووبارە بار بکەرەوە؛ ئەگەر سوودی نەبوو، بڵاوکەرەوەکە ئاگادار بکەرەوە.`,
};

// One download of everything for every element on the page; a later element may try again.
const downloads = new Map();

function once(address, fetching) {
  if (!downloads.has(address)) {
    const download = fetching(address);
    downloads.set(address, download);
    download.catch(() => downloads.delete(address));
  }
  return downloads.get(address);
}

const program = ([script, wasm]) => once(near(script), (address) => glue(address, near(wasm)));
const details = (language) => once(near(FILES[language].details), text);
const styles = () => once(near("__STYLES__"), sheet);
const completeStyles = () => once(near("__COMPLETE_STYLES__"), sheet);

// Only the second program tells facts as JSON; who says so is in the second half of them.
const known = (language) =>
  once(`${near(FILES[language].details)}#`, async () => {
    const { complete, facts } = FILES[language];
    const [{ Known }, ...halves] = await Promise.all([program(complete), once(near(facts), text), details(language)]);
    return new Known(...halves);
  });

/** The language spoken here that a BCP 47 tag such as `ar-IQ` names, if there is one. */
function spoken(tag) {
  const language = (tag ?? "").split("-")[0].toLowerCase();
  return Object.hasOwn(FILES, language) ? language : undefined;
}

// Both halves of a program at the same time: the glue would ask for its wasm only once it runs.
async function glue(address, wasm) {
  const code = fetch(wasm);
  code.catch(() => {}); // told where it is awaited
  const module = await import(address);
  await module.default({ module_or_path: code });
  return module;
}

/** The bundled dataset, ready to be mounted; the page gets a turn before each step. */
async function worked(module, first, rest) {
  const facts = module.Incoming.bundled(first, rest);
  await turn();
  while (facts.derive()) {}
  await turn();
  return facts;
}

const turn = () => globalThis.scheduler?.yield?.() ?? new Promise((then) => setTimeout(then));

async function sheet(address) {
  const style = new CSSStyleSheet();
  style.replaceSync(await text(address));
  return style;
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

class CrossingTimeline extends HTMLElement {
  static observedAttributes = [...SETTINGS, "src"];

  #settle;
  #ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
  #root = this.attachShadow({ mode: "open" });
  #widget;
  #watch;
  #starting; // what stops a start that is under way
  #address = "";
  #queued = false;
  #drawn; // called once the widget is
  #language = "en"; // of what was fetched, or is being fetched
  #whole; // the widget that has all facts
  #missed; // what says that they did not come

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
    this.#ready.catch(() => {}); // told by an event too; a host need not listen to both
    // Whoever comes near will want the rest of the facts; if it does not come now, it is asked for again.
    for (const kind of ["pointerenter", "focusin"]) {
      this.addEventListener(kind, () => this.#widget && this.#learn().catch(() => {}));
    }
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
    if (this.#widget && this.#language !== this.#wanted()) this.#start();
    else this.#widget?.navigate(this.#address);
  }

  connectedCallback() {
    // What was set before the element was known here went past the setters.
    for (const name of ["address", ...PROPERTIES]) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (this.#widget || this.#watch || this.#starting) return;
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
    setTimeout(() => {
      if (this.isConnected) return;
      this.#watch?.disconnect();
      this.#watch = undefined;
      this.#starting?.abort();
      this.#starting = undefined;
      this.#widget?.destroy();
      this.#widget = undefined;
      this.#root.replaceChildren(document.createElement("slot"));
    });
  }

  attributeChangedCallback(name) {
    if (name !== "src") this.#configure();
    else if (this.#widget || this.#starting) this.#start();
  }

  // A dataset of the host page's own.
  get #foreign() {
    const source = this.getAttribute("src");
    return source && new URL(source, document.baseURI).href;
  }

  // Where the dataset is that the widget reads.
  get #source() {
    return this.#foreign || near(FILES[this.#language].facts);
  }

  // The language to speak.
  #wanted() {
    return spoken(this.#asked("lang") ?? this.#around()) ?? "en";
  }

  async #start() {
    this.#watch?.disconnect();
    this.#starting?.abort();
    const { signal } = (this.#starting = new AbortController());
    try {
      this.#language = this.#wanted();
      const [facts, isWhole, sheets, later] = await (this.#foreign ? this.#read(signal) : this.#unpack());
      if (signal.aborted) return facts.free();
      this.#root.adoptedStyleSheets = sheets;
      await this.#mount(facts, isWhole);
      if (signal.aborted) return;
      this.#settle.resolve();
      this.#tell("ready", { version: VERSION, revised: this.#widget.revised() });
      const widget = this.#widget;
      later?.prepare(widget, () => widget === this.#widget);
    } catch (reason) {
      if (!signal.aborted) this.#fail(reason ?? new Error("the facts did not come whole"));
    } finally {
      if (this.#starting?.signal === signal) this.#starting = undefined;
    }
  }

  // The bundled dataset, ready to be mounted, and the styles for it.
  async #unpack() {
    const language = this.#language;
    const complete = LATER.includes(this.#asked("view"));
    const parts = complete
      ? [program(FILES[language].complete), details(language), completeStyles()]
      : [program(FILES[language].widget)];
    const [first, sheet, module, rest, ...more] = await Promise.all([once(this.#source, text), styles(), ...parts]);
    return [await worked(module, first, rest), complete, [sheet, ...more]];
  }

  // One of the host page's own, which only the second program reads and checks.
  async #read(signal) {
    const language = this.#language;
    const answer = fetch(this.#source, { signal });
    answer.catch(() => {}); // told where it is awaited
    const parts = [program(FILES[language].complete), import(near("__FOREIGN__")), styles(), completeStyles()];
    const [module, foreign, ...sheets] = await Promise.all(parts);
    if (!this.#widget) this.#root.adoptedStyleSheets = sheets;
    return [await foreign.read(await answer, module, language, signal, this.#root), true, sheets, foreign];
  }

  // What is asked for, by the page or by the address over it.
  #asked(name) {
    return new URLSearchParams(this.#address).get(name) ?? this.getAttribute(name);
  }

  // The language of the page around.
  #around() {
    return this.closest("[lang]")?.getAttribute("lang");
  }

  // An empty widget where one is going to be: its picture is as wide, and its words are set in the same faces.
  #standIn() {
    const [widget, plot, axis, hint] = ["ct", "ct-plot", "ct-plot__axis", "ct-plot__hint"].map((name) => {
      const box = document.createElement("div");
      box.className = name;
      return box;
    });
    widget.dir = this.#language === "en" ? "ltr" : "rtl";
    widget.lang = this.#language;
    widget.append(plot);
    plot.append(axis, hint);
    axis.append(document.createElement("p"));
    this.#root.append(widget);
    return widget;
  }

  // Resolves once it is drawn: apart from the page, and in two tasks, so that the page has its turn between.
  async #mount(facts, isWhole) {
    const drawn = new Promise((resolve) => (this.#drawn = resolve));
    const [before, focused, standIn] = [this.#widget, this.#root.activeElement, this.#standIn()];
    const { width } = standIn.querySelector("p").getBoundingClientRect();
    const download = this.#foreign || near("data/crossings.json");
    const widget = facts.mount(document.createElement("div"), download, this.#settings(), this.#address, (name, detail) => this.#tell(name, JSON.parse(detail)), standIn);
    standIn.remove();
    this.#widget = widget;
    if (isWhole) this.#whole = widget;
    await drawn;
    await turn();
    // Unless it is gone meanwhile.
    if (widget === this.#widget) {
      widget.resize(width);
      await turn();
    }
    if (widget === this.#widget) this.#root.replaceChildren(widget.element);
    before?.destroy();
    // Who pressed the button of a view is on that button still, once it is drawn.
    if (focused) requestAnimationFrame(() => widget === this.#widget && widget.element.querySelector(".ct-views [aria-pressed=true]")?.focus());
  }

  // The widget was asked for a view that it does not have.
  async #enlarge() {
    const before = this.#widget;
    try {
      const language = this.#language;
      const parts = [program(FILES[language].complete), once(this.#source, text), details(language), completeStyles()];
      const [module, data, rest, sheet] = await Promise.all(parts);
      const facts = await worked(module, data, rest);
      if (!before || before !== this.#widget || !LATER.includes(this.#asked("view"))) return facts.free();
      this.#root.adoptedStyleSheets.push(sheet);
      await this.#mount(facts, true);
    } catch (reason) {
      before?.give_up();
      this.#fail(new Error(`${this.#asked("view")}: ${reason?.message ?? reason}`, { cause: reason }));
    }
  }

  // Gives the widget the second half of the facts.
  async #learn() {
    const widget = this.#widget;
    if (widget === this.#whole) return;
    const [first, rest] = await Promise.all([once(this.#source, text), details(this.#language)]);
    if (widget !== this.#widget || widget === this.#whole) return;
    if (!widget.add_details(first, rest)) throw new Error("they did not come whole");
    this.#whole = widget;
    this.#missed?.remove();
  }

  // The widget was asked for what is in the second half of the facts.
  async #tellAll() {
    const before = this.#widget;
    try {
      await this.#learn();
    } catch (reason) {
      if (before !== this.#widget) return;
      // What is opened next asks again.
      before.add_details("", "");
      this.#missed = this.#fail(new Error(`sources: ${reason.message}`, { cause: reason }));
    }
  }

  #fail(reason) {
    // A faulty dataset is told as lines of text, anything else as an error.
    const faulty = typeof reason === "string";
    const message = faulty ? reason : FAILED[this.#language](reason?.message ?? reason);
    const alert = document.createElement("div");
    alert.setAttribute("role", "alert");
    alert.lang = this.#language;
    alert.dir = this.#language === "en" ? "ltr" : "rtl";
    for (const line of message.split("\n")) {
      const sentence = document.createElement("p");
      sentence.textContent = line;
      sentence.dir = "auto";
      alert.append(sentence);
    }
    this.#root.querySelector("[role=alert]")?.remove();
    // What works goes on working.
    if (this.#widget) this.#root.prepend(alert);
    else this.#root.replaceChildren(document.createElement("slot"), alert);
    this.#settle.reject(faulty ? new Error(message) : reason);
    this.#tell("error", { code: faulty ? "dataset" : "load", message });
    return alert;
  }

  #tell(name, detail) {
    if (name === "address") this.#address = detail.address;
    if (name === "drawn") {
      this.#drawn();
      return;
    }
    if (name === "complete" || name === "details") {
      // Not before `mount` has answered.
      queueMicrotask(() => (name === "complete" ? this.#enlarge() : this.#tellAll()));
      return;
    }
    this.dispatchEvent(new CustomEvent(`${NAME}-${name}`, { detail, bubbles: true, composed: true }));
  }

  #settings() {
    const settings = new URLSearchParams();
    for (const name of SETTINGS) {
      if (this.hasAttribute(name)) settings.set(name, this.getAttribute(name));
    }
    if (!settings.has("lang")) {
      const lang = this.#around();
      // A language of the page that the element does not speak is no mistake.
      if (spoken(lang)) settings.set("lang", lang);
    }
    return settings.toString();
  }

  // Several attributes set in a row are one change.
  #configure() {
    if (this.#queued || !this.#widget) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.#widget && this.#language !== this.#wanted()) this.#start();
      else this.#widget?.configure(this.#settings());
    });
  }

  /** The status of every crossing on a day, `2019-09-30`. */
  async statusOn(date) {
    await this.#ready;
    const day = String(date);
    if (this.#widget.status_on) return JSON.parse(this.#widget.status_on(day));
    return JSON.parse((await known(this.#language)).status_on(day));
  }

  /** What is shown, as a file: `csv`, `json`, `svg` or `png`. */
  async exportAs(kind) {
    const { exportAs } = await import(near("__EXPORT__"));
    await this.#ready;
    // The whole dataset, with every language.
    const foreign = this.#foreign;
    const data = () => (foreign ? text(foreign) : once(near("data/crossings.json"), text));
    return exportAs(kind, this.#root, () => program(FILES[this.#language].complete), data, this.#settings(), this.#address);
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

for (const name of PROPERTIES) {
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
