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

// What a text has beyond a frame, if that is more than a letter's own overhang.
const OVERHANG = 2;
const within = (texts, frame, where) => {
  for (const text of texts) {
    const { left, right } = box(text);
    const beyond = Math.max(frame.left - left, right - frame.right);
    if (beyond > OVERHANG) faults.push(`${where}: "${text.textContent}" leaves the picture by ${beyond.toFixed(1)} px`);
  }
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
  within(labels, picture, where);
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
      // A face's line may be higher than its letters, and stand lower or higher by them.
      if (left < run.left - 0.5 || right > run.right + 0.5 || bottom - top > 1.5 * (run.bottom - run.top)) {
        faults.push(`${where}: "${name.textContent}" (${Math.round(right - left)}×${Math.round(bottom - top)} px) does not fit its strip (${Math.round(run.right - run.left)}×${Math.round(run.bottom - run.top)} px)`);
      }
    }
  }
}
for (const axis of all(".ct-axis")) {
  apart([...axis.querySelectorAll(".ct-axis__fine")], "axis");
  apart([...axis.querySelectorAll(".ct-axis__coarse")], "axis");
  within([...axis.querySelectorAll("text")], box(axis), "axis");
}
for (const handle of all(".ct-cursor__handle")) {
  const text = handle.querySelector("text");
  within([text], box(handle.querySelector("rect")), "handle");
}
for (const mark of all(".ct-mark:has(.ct-mark__count)")) {
  within([mark.querySelector("text")], box(mark.querySelector(".ct-mark__pill")), "number");
}
for (const bars of all(".ct-bars")) {
  const years = [...bars.querySelectorAll("text")];
  apart(years, "bars");
  within(years, box(bars), "bars");
}
for (const stairs of all(".ct-promises__closer")) {
  const words = [...stairs.querySelectorAll(".ct-promise__words text")].filter((text) => text.textContent);
  apart(words, "staircase");
  within(words, box(stairs), "staircase");
}
for (const map of all(".ct-map > svg")) {
  const names = [...map.querySelectorAll("text")];
  apart(names, "map");
  const frame = box(map);
  for (const name of names) {
    const { left, right, top, bottom } = box(name);
    if (left < frame.left - OVERHANG || right > frame.right + OVERHANG || top < frame.top || bottom > frame.bottom) faults.push(`map: "${name.textContent}" leaves the picture`);
    // The picture may be drawn smaller than its units.
    const size = parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a;
    if (size < 12.99) faults.push(`map: "${name.textContent}" is smaller than 13 px`);
  }
}
return faults;
