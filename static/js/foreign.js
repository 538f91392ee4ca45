// A dataset of the host page's own: read while it comes, a few milliseconds at a time, and told to
// the reader how far. Fetched only for an element that has a `src`.

import { pause, work } from "./pace.js";

// So many bytes are read without a look at the clock: some hundred records.
const PIECE = 1 << 16;

// Shorter waits are not told.
const SOON = 400;

// By language, what is told with the number of records read.
const SAYS = {
  en: (count) => `Reading the dataset. Records read: ${count}`,
  ar: (count) => `يجري تحميل البيانات. عدد السجلات المقروءة: ${count}`,
  ckb: (count) => `داتاکە دەخوێندرێتەوە. تۆمارە خوێندراوەکان: ${count}`,
};

// A number with marks between thousands. `toLocaleString` does it too, and takes 30 ms the first time.
const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

// How far it is: over what is shown, and taking no room of it.
class Progress {
  constructor(root, language, total) {
    this.began = performance.now();
    this.root = root;
    this.language = language;
    this.bar = document.createElement("progress");
    if (total) this.bar.max = total;
    this.text = document.createElement("span");
    this.box = document.createElement("div");
    this.box.dataset.reading = "";
    this.box.lang = language;
    this.box.dir = language === "en" ? "ltr" : "rtl";
    const label = document.createElement("label");
    label.append(this.text, this.bar);
    this.box.append(label);
  }

  tell(bytes, records) {
    if (performance.now() - this.began < SOON) return;
    if (this.bar.hasAttribute("max")) this.bar.value = Math.min(bytes, this.bar.max);
    this.text.textContent = SAYS[this.language](grouped(records));
    if (!this.box.isConnected) this.root.prepend(this.box);
  }
}

/**
 * Reads the dataset of an answer into memory of a program, which it gives back if anything goes
 * wrong. Rejects with the signal's reason as soon as that is aborted, and with lines of text if the
 * dataset has faults.
 */
export async function read(answer, program, language, signal, root) {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  // Of what comes compressed the size is not known.
  const total = answer.headers.get("content-encoding") ? 0 : Number(answer.headers.get("content-length"));
  const progress = new Progress(root, language, total);
  const incoming = program.Incoming.foreign();
  try {
    const chunks = await arrive(answer.body, incoming, signal, progress);
    // What is wrong is put into words by reading it once more.
    if (incoming.end(language)) {
      let bytes = 0;
      for (const chunk of chunks) {
        bytes += chunk.length;
        await feed(incoming, chunk, signal);
        progress.tell(bytes, incoming.records());
      }
      incoming.end(language);
    }
    await work(() => incoming.derive(), signal);
    return incoming;
  } catch (reason) {
    incoming.free();
    throw reason;
  } finally {
    progress.box.remove();
  }
}

/** Reads chunks as they come; answers all of them. */
async function arrive(body, incoming, signal, progress) {
  const chunks = [];
  const stream = body.getReader();
  let bytes = 0;
  for (;;) {
    let { done, value } = await stream.read();
    signal.throwIfAborted();
    if (done) return chunks;
    // Browsers decode a text without the mark that some programs put before it.
    if (!bytes && value[0] === 0xef && value[1] === 0xbb && value[2] === 0xbf) value = value.subarray(3);
    chunks.push(value);
    bytes += value.length;
    await feed(incoming, value, signal);
    progress.tell(bytes, incoming.records());
  }
}

async function feed(incoming, chunk, signal) {
  let at = 0;
  await work(() => {
    if (at < chunk.length) incoming.feed(chunk.subarray(at, (at += PIECE)));
    return at < chunk.length;
  }, signal);
}

/** Makes a widget ready for a first search while nothing else is to do, and as long as it is shown. */
export async function prepare(widget, isShown) {
  const idle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 50));
  do {
    await new Promise((then) => idle(then, { timeout: 2000 }));
    await pause();
  } while (isShown() && widget.prepare_search());
}
