// Opens every event, as a host page would, and reads who is said to say so.
const details = {};
for (const id of given) {
  if (!element.select(id)) throw new Error(`there is no event ${id}`);
  await frame();
  // Sources come when the first detail is opened.
  while (root.querySelector(".ct-detail [aria-busy]")) await frame();
  const detail = root.querySelector(".ct-detail");
  if (detail?.dataset.event !== id) throw new Error(`${detail?.dataset.event} is open instead of ${id}`);
  const sources = [...detail.querySelectorAll(".ct-sources li")];
  const links = sources.flatMap((source) => [...source.querySelectorAll("a")].map((link) => link.getAttribute("href")));
  details[id] = [sources.map(({ textContent }) => textContent).join("\n"), links];
}
return details;
