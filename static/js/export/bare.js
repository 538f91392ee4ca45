// The widget without its controls, for as long as it takes to look at it.

const CONTROLS = `
  .ct-crossings, .ct-tools, .ct-overview, .ct-chart__keys, .ct-plot__hint > p, .ct-button,
  .ct-foot > p:not(.ct-foot__note), [role="alert"], details:not([open]) { display: none !important; }
  /* Keeps its row, which the map counts by. */
  .ct-head { visibility: hidden; block-size: 0; padding: 0 !important; border: 0 !important; overflow: hidden; }
  /* Nothing is left of the sources of an announcement while they are folded. */
  .ct-promises__table:not(:has(details[open])) :is(th, td):last-child { display: none; }
  .ct a, .ct .ct-link, .ct summary { color: inherit !important; }
  .ct summary { list-style: none !important; }
  .ct-mark:is(:hover, :focus-visible):not([aria-pressed="true"]) .ct-mark__target { fill: none !important; stroke: none !important; }
  .ct-cursor__handle:focus-visible rect { stroke: none !important; }`;

// A picture cannot be scrolled: tables that do not fit are left out, not cut. The pictures beside them
// say the same.
const TABLES = [
  [".ct-promises__scroll", ".ct-promises__scroll"],
  [".ct-figures__scroll", ".ct-figures__numbers"],
];

/**
 * Hides them, and answers with what shows them again. Between the two no frame is drawn, and the
 * element keeps its height, so that neither the reader nor the page around notices.
 */
export function bare(root) {
  const before = [...root.adoptedStyleSheets];
  const sheet = new CSSStyleSheet();
  const { height } = root.host.getBoundingClientRect();
  sheet.replaceSync(`:host { block-size: ${height}px !important; } ${CONTROLS}`);
  root.adoptedStyleSheets = [...before, sheet];
  for (const [tables, whole] of TABLES) {
    const isWide = (table) => table.scrollWidth > table.clientWidth + 1;
    if ([...root.querySelectorAll(tables)].some(isWide)) sheet.insertRule(`${whole} { display: none !important; }`);
  }
  return () => {
    root.adoptedStyleSheets = before;
  };
}
