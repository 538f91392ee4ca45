// What is shown, as a file. Fetched when somebody asks for one; the second program knows what is
// shown, and makes the texts.

import { draw } from "./draw.js";
import { raster } from "./raster.js";

const TYPES = { csv: "text/csv;charset=utf-8", json: "application/json", svg: "image/svg+xml", png: "image/png" };

/**
 * A promise of a Blob. `complete` and `data` fetch the second program and the dataset as JSON;
 * `settings` and `address` are the element's whole state.
 */
export async function exportAs(kind, root, complete, data, settings, address) {
  if (!Object.hasOwn(TYPES, kind)) {
    throw new TypeError(`"${kind}" is no kind of file that is made here; ask for csv, json, svg or png.`);
  }
  const [program, dataset] = await Promise.all([complete(), data()]);
  const text = (what) => {
    try {
      return program.export_text(what, dataset, settings, address);
    } catch (reason) {
      // The program tells faults as lines of text.
      throw typeof reason === "string" ? new Error(reason) : reason;
    }
  };
  if (kind === "csv" || kind === "json") return new Blob([text(kind)], { type: TYPES[kind] });
  const credits = { ...JSON.parse(text("credits")), cited: JSON.parse(text("json")).sources };
  await drawn(root);
  const picture = draw(root, credits);
  const markup = new XMLSerializer().serializeToString(picture);
  if (kind === "svg") return new Blob([markup], { type: TYPES.svg });
  return raster(markup, picture.width.baseVal.value, picture.height.baseVal.value);
}

/** Waits until the widget has drawn what was asked of it, at the width that it has. */
async function drawn(root) {
  do {
    // A page that nobody sees has no frames.
    const frames = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.race([frames, new Promise((done) => setTimeout(done, 200))]);
  } while (root.querySelector("[aria-busy=true]"));
}
