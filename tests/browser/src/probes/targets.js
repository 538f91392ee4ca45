// What can be pressed and is smaller than 24×24 px (WCAG 2.2, 2.5.8), or lies on another mark.
const LEAST = 24 - 0.01;
const size = (part) => part.getBoundingClientRect();
const seen = (part) => part.checkVisibility() && size(part).width > 1;

// A link within a sentence or a line of other words may be as high as the line.
const inline = (part) =>
  part.localName === "a" &&
  [...part.parentElement.childNodes].some((node) => node !== part && node.nodeName !== "A" && node.textContent.trim() !== "" && node.textContent.trim() !== ",");

const targets = all("a[href], button, input, select, textarea, summary, [tabindex], [role=button]")
  .filter(seen)
  .filter((part) => !inline(part))
  .map((part) => [part, part.querySelector(".ct-mark__target, .ct-map__target") ?? part.closest("label") ?? part]);
const faults = targets
  .filter(([, target]) => size(target).width < LEAST || size(target).height < LEAST)
  .map(([part, target]) => {
    const { width, height } = size(target);
    const name = part.ariaLabel ?? part.textContent.trim().slice(0, 40);
    return `${part.localName}.${part.getAttribute("class") ?? part.type ?? ""} "${name}" is ${width.toFixed(1)}×${height.toFixed(1)} px`;
  });

for (const lane of all(".ct-lane")) {
  const marks = [...lane.querySelectorAll(".ct-mark")].map((mark) => [mark.ariaLabel, size(mark.querySelector(".ct-mark__target"))]);
  marks.forEach(([name, one], place) => {
    for (const [beside, other] of marks.slice(place + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 0.5 && down > 0.5) faults.push(`${lane.dataset.crossing}: "${name}" lies on "${beside}"`);
    }
  });
}
return [...new Set(faults)];
