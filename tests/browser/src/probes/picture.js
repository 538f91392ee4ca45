// What an SVG holds, read on a page without a policy; `given` is its text.
const picture = new DOMParser().parseFromString(given, "image/svg+xml");
const svg = picture.documentElement;
const nodes = [...picture.querySelectorAll("*")];
const of = (name) => nodes.flatMap((node) => (node.getAttribute(name) ?? "").split(" ")).filter(Boolean);
const SAFE = new Set([
  "svg", "g", "defs", "path", "rect", "circle", "line", "text", "title", "pattern", "linearGradient", "stop", "mask",
  "metadata", "dcterms:title", "dcterms:valid", "dcterms:license", "dcterms:isPartOf", "dcterms:source",
]);
const isOutward = ({ name, value }) => /^on|href|^src$|^style$/.test(name) || /url\((?!#)/.test(value);
const ids = new Set(nodes.map(({ id }) => id).filter(Boolean));
const referred = [...given.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
return {
  foreign: [
    ...nodes.map(({ nodeName }) => nodeName).filter((name) => !SAFE.has(name)),
    ...nodes.flatMap(({ attributes }) => [...attributes]).filter(isOutward).map(({ name, value }) => `${name}=${value}`),
    ...referred.filter((id) => !ids.has(id)),
  ],
  words: [...picture.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
  events: of("data-event"),
  // A mark of several has their number.
  marked: nodes.filter((node) => node.hasAttribute("data-event")).reduce((sum, node) => sum + Number(node.getAttribute("data-count") ?? 1), 0),
  promises: of("data-promise"),
  crossings: of("data-crossing"),
  sources: nodes.filter(({ nodeName }) => nodeName === "dcterms:source").map(({ textContent }) => textContent),
  size: [svg.getAttribute("width"), svg.getAttribute("height")].map(Number),
};
