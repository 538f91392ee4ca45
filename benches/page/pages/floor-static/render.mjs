// Rendered when the page is built: the picture of `floor`, and no script at all.
import { lanes, OPENING, scene, svg } from "../../drawn/floor.js";

export const html = (facts) => {
  const all = lanes(facts);
  return `${OPENING}${svg(all, scene(all))}</svg>`;
};
