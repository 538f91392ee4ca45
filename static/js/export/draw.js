// The widget as it stands, as an SVG of its own: no script, nothing foreign, nothing fetched.

import { box } from "./box.js";
import { bare } from "./bare.js";
import { caption } from "./caption.js";
import { definitions, figure } from "./figure.js";
import { make, marks, paint } from "./svg.js";
import { lines } from "./words.js";

/** The air around, in pixels. */
const MARGIN = 16;

/** Draws what a shadow root shows; `credits` is what the picture says of itself. */
export function draw(root, credits) {
  const seen = bare(root);
  try {
    const widget = root.querySelector(".ct");
    const style = getComputedStyle(widget);
    const { left, top, width, height } = widget.getBoundingClientRect();
    const { head, foot, metadata } = caption(credits, width, style);
    // Where the picture begins in the page.
    const at = { x: left - MARGIN, y: top - MARGIN - head.height };
    const size = { width: Math.ceil(width + 2 * MARGIN), height: Math.ceil(head.height + height + foot.height + 2 * MARGIN) };
    const isRtl = style.direction === "rtl";
    const side = isRtl ? MARGIN + width : MARGIN;
    return make(
      "svg",
      {
        ...size,
        viewBox: `0 0 ${size.width} ${size.height}`,
        "font-family": style.fontFamily,
        "font-variant": "tabular-nums",
        lang: credits.language,
      },
      [
        make("title", {}, [credits.title]),
        metadata,
        make("defs", {}, definitions(root.querySelector(".ct-defs")).flatMap((defs) => [...defs.childNodes])),
        make("rect", { width: "100%", height: "100%", fill: ground(widget) }),
        make("g", { transform: `translate(${side} ${MARGIN})` }, head.lines),
        ...inner(widget, at),
        make("g", { transform: `translate(${side} ${MARGIN + head.height + height})` }, foot.lines),
      ],
    );
  } finally {
    seen();
  }
}

/** An element with all that is in it. */
function element(node, at) {
  const style = getComputedStyle(node);
  // What only screen readers find is clipped away.
  if (style.display === "none" || style.clipPath !== "none") return [];
  if (node.localName === "svg") return node.matches(".ct-defs") ? [] : [figure(node, at)];
  const pieces = [...(style.visibility === "visible" ? box(node, style, at) : []), ...inner(node, at)];
  const named = marks(node);
  const opacity = style.opacity === "1" ? undefined : style.opacity;
  return Object.keys(named).length || opacity ? [make("g", { ...named, opacity }, pieces)] : pieces;
}

function inner(node, at) {
  const style = getComputedStyle(node);
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.ELEMENT_NODE) return element(child, at);
    return child.nodeType === Node.TEXT_NODE && style.visibility === "visible" ? lines(child, style, at) : [];
  });
}

/** The first ground behind an element that cannot be seen through. */
function ground(element) {
  for (let node = element; node; node = node.assignedSlot ?? node.parentElement ?? node.getRootNode().host) {
    const found = paint(getComputedStyle(node).backgroundColor);
    if (found && !found.opacity) return found.color;
  }
  return "white";
}
