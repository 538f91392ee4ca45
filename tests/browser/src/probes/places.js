// Where the parts stand that are there before and after the widget is mounted.
const selectors = ".ct-head, .ct-head__title, .ct-now, .ct-card, .ct-card__only, .ct-card__status, .ct-card__sentence, .ct-map, .ct-map > svg, figcaption .ct-link, .ct-count, .ct-zoom__window, .ct-plot__axis, .ct-lane, .ct-lane__name, .ct-lane__picture, .ct-foot";
const first = __ROOT__.querySelector(".ct");
return [...first.querySelectorAll(selectors)].map((part) => {
  const { x, y, width, height } = part.getBoundingClientRect();
  return [part.getAttribute("class") ?? part.localName, [x, y + scrollY, width, height].map(Math.round)];
});
