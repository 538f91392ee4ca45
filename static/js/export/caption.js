// What a picture says of itself: above it what is shown, below it as of when, from where, and who says so.

import { make, painted } from "./svg.js";
import { direction, wrapped } from "./words.js";

/** Sizes in pixels: of the title, of what stands below it, and of the sources. */
const TITLE = 22;
const WORDS = 14;
const SOURCES = 13;
const TERMS = "http://purl.org/dc/terms/";

/** The lines above and below with their heights, and the same for machines with every source. */
export function caption(credits, width, style) {
  const { title, head, foot } = credits;
  const [asOf, license] = foot;
  const sources = `${credits.sources} (${credits.cited.length}): ${publishers(credits.cited)}`;
  const whose = [license, origin()].filter(Boolean).join(" · ");
  const rows = (text, size, weight) => ({ text, size, weight });
  return {
    head: block([rows(title, TITLE, 700), ...head.map((text) => rows(text, WORDS))], 0, width, style),
    foot: block([rows(asOf, WORDS, 600), rows(whose, WORDS), rows(sources, SOURCES)], WORDS, width, style),
    metadata: metadata(credits),
  };
}

/** Paragraphs below each other. */
function block(paragraphs, above, width, style) {
  let height = above;
  const lines = [];
  for (const { text, size, weight = 400 } of paragraphs) {
    const face = { fontStyle: "normal", fontWeight: String(weight), fontSize: `${size}px`, fontFamily: style.fontFamily };
    for (const row of wrapped(text, width, face)) {
      height += size * 1.4;
      const place = { y: height - size * 0.4, direction: direction(style) };
      lines.push(make("text", { ...place, "font-size": size, "font-weight": weight, ...painted("fill", style.color) }, [row]));
    }
    height += size * 0.3;
  }
  return { lines, height };
}

/** The page that the picture is from, without what concerns its reader alone. */
function origin() {
  return location.protocol.startsWith("http") ? location.origin + location.pathname : undefined;
}

/** Who published the sources, with the number of pages of each, the most first. */
function publishers(sources) {
  const counts = new Map();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const most = [...counts].sort(([, one], [, other]) => other - one);
  return most.map(([publisher, count]) => (count > 1 ? `${publisher} (${count})` : publisher)).join(", ");
}

function metadata({ title, date, license, cited }) {
  const term = (name, text) => {
    const made = document.createElementNS(TERMS, `dcterms:${name}`);
    made.append(text);
    return made;
  };
  const isFrom = origin();
  return make("metadata", {}, [
    term("title", title),
    term("valid", date),
    term("license", license),
    ...(isFrom ? [term("isPartOf", isFrom)] : []),
    ...cited.map(({ publisher, title, date, url }) => term("source", [publisher, title, date, url].filter(Boolean).join(" | "))),
  ]);
}
