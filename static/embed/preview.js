// The preview: the real element, or the real frame, as the code has it.

import { frameAttributes } from "./code.js";

const box = document.getElementById("preview");

function made(name, attributes) {
  const element = document.createElement(name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  return element;
}

/** Shows an element with these settings. One that is there is told what has changed, as a host page would. */
export function showElement(settings) {
  const asked = new Map([...settings, ["loading", "eager"]]);
  const element = box.querySelector("crossing-timeline");
  if (!element) {
    box.replaceChildren(made("crossing-timeline", asked));
    return;
  }
  for (const name of element.getAttributeNames()) if (!asked.has(name)) element.removeAttribute(name);
  for (const [name, value] of asked) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Shows a frame with these settings. A new one each time, since a change of address would be a step back in the history. */
export function showFrame(settings, title) {
  showOnce(frameAttributes(settings, title));
}

/** Shows a page of plain HTML. The empty `sandbox` keeps it from doing anything. */
export function showPlain(address, title) {
  showOnce([["src", address], ["title", title], ["width", "100%"], ["height", "900"], ["sandbox", ""]]);
}

export function showNothing() {
  box.replaceChildren();
}

/** Nothing is loaded again that is there already. */
function showOnce(attributes) {
  const frame = made("iframe", attributes);
  if (!box.firstElementChild?.isEqualNode(frame)) box.replaceChildren(frame);
}

/** How wide the preview is: one of the words of the form. */
export function setWidth(width) {
  box.dataset.width = width;
}
