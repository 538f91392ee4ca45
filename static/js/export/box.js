// The ground and the borders of a box.

import { make, paint, painted } from "./svg.js";

const SIDES = ["Top", "Right", "Bottom", "Left"];

/** What is painted of a box before what is in it. */
export function box(element, style, at) {
  const pieces = [];
  for (const { left, top, width, height } of element.getClientRects()) {
    if (width <= 0 || height <= 0) continue;
    const area = { x: left - at.x, y: top - at.y, width, height };
    const rx = parseFloat(style.borderTopLeftRadius) || undefined;
    if (paint(style.backgroundColor)) {
      pieces.push(make("rect", { ...area, rx, ...painted("fill", style.backgroundColor) }));
    }
    pieces.push(...borders(style, area, rx));
  }
  return pieces;
}

function borders(style, area, rx) {
  const sides = SIDES.map((side) => border(style, side));
  const [first] = sides;
  if (rx && first && sides.every((side) => JSON.stringify(side) === JSON.stringify(first))) {
    const { width, ...stroke } = first;
    const inset = { x: area.x + width / 2, y: area.y + width / 2, width: area.width - width, height: area.height - width };
    return [make("rect", { ...inset, rx, fill: "none", "stroke-width": width, ...stroke })];
  }
  return sides.flatMap((side, place) => (side ? edges(SIDES[place], side, area) : []));
}

/** How a side is drawn; `undefined` where it is not. */
function border(style, side) {
  const width = parseFloat(style[`border${side}Width`]);
  const kind = style[`border${side}Style`];
  const color = style[`border${side}Color`];
  if (!width || kind === "none" || kind === "hidden" || !paint(color)) return undefined;
  const dashes = { dotted: `${width} ${width}`, dashed: `${3 * width} ${2 * width}` }[kind];
  return { width, double: kind === "double" ? true : undefined, "stroke-dasharray": dashes, ...painted("stroke", color) };
}

/** One line, or two where a border is double. */
function edges(side, { width, double, ...stroke }, { x, y, width: across, height: down }) {
  const middles = double ? [width / 6, (5 * width) / 6] : [width / 2];
  return middles.map((middle) => {
    const line = {
      Top: { x1: x, x2: x + across, y1: y + middle, y2: y + middle },
      Bottom: { x1: x, x2: x + across, y1: y + down - middle, y2: y + down - middle },
      Left: { x1: x + middle, x2: x + middle, y1: y, y2: y + down },
      Right: { x1: x + across - middle, x2: x + across - middle, y1: y, y2: y + down },
    }[side];
    return make("line", { ...line, "stroke-width": double ? width / 3 : width, ...stroke });
  });
}
