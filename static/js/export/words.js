// Words of the page as lines of text, each where it stands.

import { make, painted } from "./svg.js";

const range = document.createRange();
const measure = document.createElement("canvas").getContext("2d");

/** The lines of a text node, in the order in which they are read. */
export function lines(node, style, at) {
  range.selectNodeContents(node);
  if (![...range.getClientRects()].some(({ width }) => width > 0)) return [];
  const text = node.data;
  const rows = [];
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (isOneRow(node, index, end)) {
      put(rows, node, index, end);
      continue;
    }
    // A word that is broken, after a hyphen for example.
    let from = index;
    for (const letter of word) {
      put(rows, node, from, from + letter.length);
      from += letter.length;
    }
  }
  return rows.map(({ start, end }) => {
    const box = place(node, start, end);
    return line(text.slice(start, end).replace(/\s+/g, " "), box, style, at);
  });
}

function place(node, start, end) {
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

function isOneRow(node, start, end) {
  const { height } = place(node, start, end);
  const [first] = range.getClientRects();
  return !first || height < first.height * 1.5;
}

/** Adds a piece to the row that it stands in: the last one, or a new one. */
function put(rows, node, start, end) {
  const { top, height, width } = place(node, start, end);
  if (width === 0) return;
  const last = rows.at(-1);
  if (last && Math.abs(last.top - top) < height / 2) last.end = end;
  else rows.push({ start, end, top });
}

function line(text, box, style, at) {
  const start = style.direction === "rtl" ? box.right : box.left;
  const attributes = {
    x: start - at.x,
    y: baseline(style, box) - at.y,
    // Another machine has other faces: the words keep their places there too.
    textLength: box.width,
    lengthAdjust: "spacingAndGlyphs",
    direction: direction(style),
    ...font(style),
    ...painted("fill", style.color),
  };
  return make("text", attributes, [text]);
}

/** Written at each text that needs it, since names from left to right stand among others. */
export function direction(style) {
  return style.direction === "rtl" ? "rtl" : undefined;
}

/** Where the letters stand in a box that is as high as their face. */
function baseline(style, box) {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measured(style, "x");
  return box.top + (box.height * above) / (above + below);
}

function measured(style, text) {
  measure.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return measure.measureText(text);
}

/** What differs of a face from that of the whole picture. */
export function font(style) {
  return {
    "font-size": style.fontSize,
    "font-weight": style.fontWeight === "400" ? undefined : style.fontWeight,
    "font-style": style.fontStyle === "normal" ? undefined : style.fontStyle,
  };
}

/** A text in rows of at most so many pixels. */
export function wrapped(text, width, style) {
  const rows = [""];
  for (const word of text.split(" ")) {
    const longer = `${rows.at(-1)} ${word}`.trim();
    if (rows.at(-1) && measured(style, longer).width > width) rows.push(word);
    else rows[rows.length - 1] = longer;
  }
  return rows;
}
