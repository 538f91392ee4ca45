// Elements of the picture. Whatever comes from the page comes in as an attribute or a text node.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes; those that are undefined are left out, numbers are short. */
export function make(name, attributes = {}, children = []) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, typeof value === "number" ? short(value) : value);
  }
  made.append(...children);
  return made;
}

const short = (number) => String(Math.round(number * 100) / 100);

/**
 * A computed colour or reference as a value for SVG, with its opacity apart: few programs beside
 * browsers read a colour that has one. `undefined` is no paint at all.
 */
export function paint(computed) {
  const reference = computed.match(/^url\(["']?[^#]*#([^"')]+)/);
  if (reference) return { color: `url(#${reference[1]})` };
  const parts = computed.match(/^rgba?\(([^)]*)\)/)?.[1].split(/[\s,/]+/);
  if (computed === "none" || computed === "transparent" || parts?.[3] === "0") return undefined;
  return parts?.length === 4
    ? { color: `${"rgb"}(${parts.slice(0, 3).join(",")})`, opacity: parts[3] }
    : { color: computed };
}

/** The same under the names of two attributes, `fill` and `fill-opacity`. */
export function painted(name, computed) {
  const { color, opacity } = paint(computed) ?? { color: "none" };
  return { [name]: color, [`${name}-opacity`]: opacity };
}

/** What identifies a thing for scripts, as on the page. */
export function marks(element) {
  return Object.fromEntries(Object.entries(element.dataset).map(([name, value]) => [`data-${name}`, value]));
}
