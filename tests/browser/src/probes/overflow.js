// What sticks out of the window sideways.
const { scrollWidth, clientWidth } = document.documentElement;
if (scrollWidth <= clientWidth) return [];
const out = all("*").filter((part) => {
  const { width, left, right } = part.getBoundingClientRect();
  return width > 1 && (right > clientWidth + 0.5 || left < -0.5);
});
const named = out.slice(0, 5).map((part) => `${part.localName}.${part.getAttribute("class")} "${part.textContent.trim().slice(0, 30)}"`);
return [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px: ${named.join(", ")}`];
