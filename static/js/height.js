// In a frame, index.html tells the page around it how high it is, in the words that hosts of frames
// listen for. Some words are for everybody, some only for who asks (README.md, "In a frame").
// A height says nothing about a reader, so whoever has put up the frame may hear it.

// The address that the host gave to the frame; page.js may change it later.
const GIVEN = location.href;

// No host takes more: what is longer scrolls within the frame.
const MOST = 10_000;

const tell = (message) => parent.postMessage(message, "*");

// By name, how each dialect says a height in whole pixels. Here are those that need no question.
const dialects = new Map([
  ["own", (height) => ({ type: "crossing-timeline:height", height })],
  // Its hosts look for `iframe[src*='…']`: a piece of the address, without what would end the quotation.
  ["datawrapper", (height) => ({ "datawrapper-height": { [GIVEN.replace(/^\w+:/, "").split(/['"\\]/)[0]]: height } })],
  ["amp", (height) => ({ sentinel: "amp", type: "embed-size", height })],
  ["medium", (height) => JSON.stringify({ src: GIVEN, context: "iframe.resize", height })],
]);

// What the address asks for.
const pym = new URLSearchParams(location.search).get("childId");
if (pym) dialects.set("pym", (height) => `pymxPYMx${pym}xPYMxheightxPYMx${height}`);
const secret = /[#?&]secret=(\w{10})(?!\w)/.exec(location.hash)?.[1];
if (secret) dialects.set("wordpress", (height) => ({ message: "height", value: height, secret }));

let [height, width, waiting] = [0, 0, 0];

function measure() {
  waiting = 0;
  const box = document.body.getBoundingClientRect();
  const now = Math.min(Math.ceil(box.height), MOST);
  // A frame that is not shown has no size.
  if (now === height || now === 0 || box.width === 0) return;
  const first = height === 0;
  [height, width] = [now, Math.ceil(box.width)];
  for (const say of dialects.values()) tell(say(height));
  if (first) tell({ sentinel: "amp", type: "embed-ready" });
}

// The dialect that a message asks in: its name, and how it says a height.
function askedIn(data) {
  if (typeof data === "string") {
    if (pym && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) return ["pym", dialects.get("pym")];
    const [id, , sizesWidth] = data.startsWith("[iFrameSizer]") ? data.slice(13).split(":") : [];
    return ["true", "false"].includes(sizesWidth) ? ["iframe-resizer", resizer(id)] : undefined;
  }
  if (data?.type === "crossing-timeline:host") return ["own", dialects.get("own")];
  if (secret && data?.message === "ready" && data.secret === secret) return ["wordpress", dialects.get("wordpress")];
  // Mastodon's hosts, and those who took its words over.
  if (data?.type === "setHeight" && "id" in data) {
    return ["mastodon", (height) => ({ type: "setHeight", id: data.id, height })];
  }
}

// iframe-resizer is told first that its child has begun, then why the height is another.
function resizer(id) {
  let reason = "init";
  return (height) => {
    const message = `[iFrameSizer]${id}:${height}:${width}:${reason}`;
    reason = "resizeObserver";
    return message;
  };
}

function answer({ source, data }) {
  const [name, say] = (source === parent && askedIn(data)) || [];
  if (!name) return;
  dialects.set(name, say);
  if (height) tell(say(height));
}

// WordPress lets its frames open nothing, and follows links to the frame's own host for them.
function follow(event) {
  const link = event.composedPath().find(({ localName, href }) => localName === "a" && href);
  const within = link?.href.split("#")[0] === location.href.split("#")[0];
  if (link?.host !== location.host || within || event.defaultPrevented) return;
  event.preventDefault();
  tell({ message: "link", value: link.href, secret });
}

async function begin() {
  addEventListener("message", answer);
  if (secret) document.addEventListener("click", follow);
  // Not before the element has its content: the host would move everything twice.
  await customElements.whenDefined("crossing-timeline");
  await document.querySelector("crossing-timeline").ready.catch(() => {}); // then it says why
  // The body is as high as what is in it, however high the frame.
  new ResizeObserver(() => (waiting ||= requestAnimationFrame(measure))).observe(document.body);
  // Browsers draw nothing in a frame that is out of sight, and WordPress hides it until it speaks.
  setTimeout(measure, 250);
}

if (parent !== self) begin();
