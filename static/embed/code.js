// The code that a publisher pastes.

import { fragment } from "./choices.js";

/** An absolute address of a file beside this page. */
const published = (name) => new URL(name, location.href).href;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const attributes = (pairs) => pairs.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");

/** The address of the page that shows these settings: there is one a language, complete before any script. */
export function pageAddress(settings) {
  const { lang } = Object.fromEntries(settings);
  const page = lang && lang !== "en" ? `index.${lang}.html` : "index.html";
  return published(page) + fragment(settings.filter(([name]) => name !== "lang"));
}

/** The element, with a link inside for readers whom no script reaches. */
export function elementCode(settings, title) {
  return `<script type="module" src="${escaped(published("crossing-timeline.js"))}"></script>
<crossing-timeline${attributes(settings)}>
  <p><a href="${escaped(pageAddress(settings))}">${escaped(title)}</a></p>
</crossing-timeline>
`;
}

/** The attributes of a frame that shows the page, here and on the page of a publisher. */
export const frameAttributes = (settings, title) => [
  ["src", pageAddress(settings)],
  ["title", title],
  ["width", "100%"],
  ["height", "__FRAME_HEIGHT__"],
  ["loading", "lazy"],
];

/** The frame, with the style that keeps its place and the script that gives it its height. */
export function frameCode(settings, title) {
  return `<link rel="stylesheet" href="${escaped(published("frame.css"))}" />
<div class="crossing-timeline-frame">
  <iframe${attributes(frameAttributes(settings, title))} data-crossing-timeline frameborder="0"></iframe>
</div>
<script async src="${escaped(published("frame.js"))}"></script>
`;
}

/** Whether addresses made here are of no use on another machine. */
export function isLocal({ protocol, hostname } = location) {
  return !protocol.startsWith("http") || /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
