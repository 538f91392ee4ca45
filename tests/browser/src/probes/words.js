// Words in the picture that touch each other, leave the picture, or leave their strip.
const faults = [];
const box = (part) => part.getBoundingClientRect();
const meet = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

// The pieces of a bar: those of a path are its subpaths.
const pieces = (bar) => {
  if (bar.localName !== "path") return [box(bar)];
  const { a, d, e, f } = bar.getScreenCTM();
  return bar.getAttribute("d").split("M").slice(1).map((piece) => {
    const numbers = piece.match(/[\d.]+/g).map(Number);
    const across = numbers.filter((_, place) => place % 2 === 0).map((x) => a * x + e);
    const down = numbers.filter((_, place) => place % 2).map((y) => d * y + f);
    return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) };
  });
};

const apart = (texts, where) => {
  texts.forEach((text, place) => {
    for (const other of texts.slice(place + 1)) {
      if (meet(box(text), box(other))) faults.push(`${where}: "${text.textContent}" collides with "${other.textContent}"`);
    }
  });
};

for (const lane of all(".ct-lane")) {
  const where = lane.dataset.crossing;
  const picture = box(lane.querySelector(".ct-lane__picture"));
  const labels = [...lane.querySelectorAll(".ct-lane__labels text")];
  apart(labels, where);
  apart([...lane.querySelectorAll(".ct-lane__tracks text")], where);
  for (const label of labels) {
    const { left, right } = box(label);
    if (left < picture.left - 0.5 || right > picture.right + 0.5) faults.push(`${where}: "${label.textContent}" leaves the picture`);
  }
  for (const track of lane.querySelectorAll(".ct-lane__tracks text")) {
    if (box(track).right > picture.left && box(track).left < picture.right) faults.push(`${where}: "${track.textContent}" runs into the picture`);
  }
  for (const strip of lane.querySelectorAll(".ct-strip")) {
    for (const name of strip.querySelectorAll(".ct-strip__name")) {
      const { left, right, top, bottom } = box(name);
      // The run of segments of this value around the middle of the name.
      const segments = [...strip.querySelectorAll(`[data-track][data-value="${name.dataset.name}"]`)].flatMap(pieces);
      const middle = (left + right) / 2;
      const run = { left: middle, right: middle, top: Infinity, bottom: -Infinity };
      for (let grown = true; grown;) {
        grown = false;
        for (const segment of segments) {
          const touches = segment.left <= run.right + 1 && run.left <= segment.right + 1;
          if (!touches || (segment.left >= run.left && segment.right <= run.right && run.top <= segment.top)) continue;
          run.left = Math.min(run.left, segment.left);
          run.right = Math.max(run.right, segment.right);
          run.top = Math.min(run.top, segment.top);
          run.bottom = Math.max(run.bottom, segment.bottom);
          grown = true;
        }
      }
      if (left < run.left - 0.5 || right > run.right + 0.5 || top < run.top - 2 || bottom > run.bottom + 2) {
        faults.push(`${where}: "${name.textContent}" (${Math.round(right - left)}×${Math.round(bottom - top)} px) does not fit its strip (${Math.round(run.right - run.left)}×${Math.round(run.bottom - run.top)} px)`);
      }
    }
  }
}
for (const axis of all(".ct-axis")) {
  apart([...axis.querySelectorAll(".ct-axis__fine")], "axis");
  apart([...axis.querySelectorAll(".ct-axis__coarse")], "axis");
}
for (const map of all(".ct-map > svg")) {
  const names = [...map.querySelectorAll("text")];
  apart(names, "map");
  const frame = box(map);
  for (const name of names) {
    const { left, right, top, bottom } = box(name);
    if (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom) faults.push(`map: "${name.textContent}" leaves the picture`);
    // The picture may be drawn smaller than its units.
    const size = parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a;
    if (size < 12.99) faults.push(`map: "${name.textContent}" is smaller than 13 px`);
  }
}
return faults;
