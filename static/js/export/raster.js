// An SVG as PNG, by way of an image and a canvas.

/** Pixels of the file for one of the page. */
const SCALE = 2;
/** No browser draws a longer side. */
const LONGEST = 32_000;

/** A promise of a PNG. The picture holds no foreign content, so that it leaves the canvas readable. */
export async function raster(markup, width, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  // Browsers differ in how large a canvas may be, and tell by giving no file: then a coarser one.
  for (let scale = Math.min(SCALE, LONGEST / height, LONGEST / width); scale > 0.2; scale /= 1.5) {
    const file = await painted(image, Math.round(width * scale), Math.round(height * scale)).catch(() => null);
    if (file) return file;
  }
  throw new Error("This browser makes no picture as large as what is shown; show fewer days, or ask for svg.");
}

async function painted(image, width, height) {
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0, width, height);
  // The picture has an opaque ground: a pixel without one was not drawn.
  const [, , , opaque] = context.getImageData(width - 1, height - 1, 1, 1).data;
  return opaque ? new Promise((done) => canvas.toBlob(done, "image/png")) : null;
}
