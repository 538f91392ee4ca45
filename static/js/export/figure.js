// A picture within the page, with what its style sheets say written into it.

import { make, marks, painted } from "./svg.js";
import { font } from "./words.js";

/** What is taken over; everything else, a script for one, stays behind. */
const TAGS = new Set([
  "svg", "g", "defs", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
  "pattern", "linearGradient", "radialGradient", "stop", "mask", "clipPath",
]);
const ATTRIBUTES = [
  "id", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "dx", "dy",
  "transform", "viewBox", "preserveAspectRatio", "overflow", "offset", "gradientUnits", "gradientTransform",
  "patternUnits", "patternContentUnits", "patternTransform", "maskUnits", "maskContentUnits", "mask", "clip-path",
];
const SHAPES = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"]);
/** Properties of shapes with the values that need not be written. */
const SHAPE = {
  "stroke-width": "1px", "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter",
  "fill-rule": "nonzero", "paint-order": "normal", "shape-rendering": "auto",
};
const TEXT = { "text-anchor": "start", "dominant-baseline": "auto", direction: "ltr" };

/** A picture as it stands in the page. */
export function figure(element, at) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const made = copy(element);
  const overflow = getComputedStyle(element).overflow === "visible" ? "visible" : undefined;
  for (const [name, value] of Object.entries({ x: left - at.x, y: top - at.y, width, height, overflow })) {
    if (value === undefined) made.removeAttribute(name);
    else made.setAttribute(name, value);
  }
  return made;
}

/** Patterns, masks and fades that others refer to. */
export function definitions(element) {
  return [...element.querySelectorAll(":scope > defs")].map(copy);
}

function copy(element) {
  const name = element.localName;
  const style = getComputedStyle(element);
  const attributes = Object.fromEntries(
    ATTRIBUTES.filter((name) => element.hasAttribute(name)).map((name) => [name, element.getAttribute(name)]),
  );
  if (element.parentNode.getAttribute?.("preserveAspectRatio") === "none") attributes.d = stretched(element);
  if (attributes.preserveAspectRatio === "none") delete attributes.viewBox;
  if (name === "rect") Object.assign(attributes, measured(element, style));
  if (name === "svg" && style.overflow === "visible") attributes.overflow = "visible";
  const made = make(name, { ...attributes, ...marks(element), ...looks(name, style) });
  // A picture by itself has no roles; what its parts are called is their title.
  const called = element.getAttribute("aria-label");
  if (called) made.append(make("title", {}, [called]));
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE && isTaken(child)) made.append(copy(child));
  }
  return made;
}

/** What the style sheet says of the place and the size of a rectangle. */
function measured(element, style) {
  const missing = ["x", "y", "width", "height", "rx"].filter((name) => !element.hasAttribute(name));
  const sizes = missing.map((name) => [name, parseFloat(style[name])]);
  return Object.fromEntries(sizes.filter(([, size]) => size));
}

/**
 * A path in absolute coordinates, stretched as the picture that it is in. The page asks for a stroke
 * that is not stretched along (`vector-effect`), which would not grow with the whole picture either.
 */
function stretched(path) {
  const { viewBox, width, height } = path.ownerSVGElement;
  const scales = [width.baseVal.value / viewBox.baseVal.width, height.baseVal.value / viewBox.baseVal.height];
  let place = 0;
  return path.getAttribute("d").replace(/-?[\d.]+/g, (number) => Math.round(number * scales[place++ % 2] * 100) / 100);
}

function isTaken(element) {
  if (!TAGS.has(element.localName)) return false;
  if (!SHAPES.has(element.localName)) return true;
  const style = getComputedStyle(element);
  // A target for fingers, say.
  const isSeen = style.fill !== "none" || style.stroke !== "none";
  return isSeen && style.display !== "none" && style.visibility === "visible";
}

/** What the page's style sheets make of an element. */
function looks(name, style) {
  const looks = { opacity: style.opacity === "1" ? undefined : style.opacity };
  if (name === "stop") {
    Object.assign(looks, painted("stop-color", style.stopColor));
    looks["stop-opacity"] = style.stopOpacity;
    delete looks["stop-color-opacity"];
  }
  if (!SHAPES.has(name)) return looks;
  for (const paint of ["fill", "stroke"]) {
    Object.assign(looks, painted(paint, style[paint]));
    const opacity = style[`${paint}Opacity`];
    if (opacity !== "1") looks[`${paint}-opacity`] = opacity;
  }
  const isText = name === "text" || name === "tspan";
  for (const [property, usual] of Object.entries(isText ? { ...SHAPE, ...TEXT } : SHAPE)) {
    const value = style.getPropertyValue(property);
    if (value && value !== usual) looks[property] = value;
  }
  if (looks.stroke === "none") delete looks.stroke;
  return isText ? { ...looks, ...font(style) } : looks;
}
