// The page keeps the widget's state in its own address, so that a link brings the same view back;
// in a frame it takes a state from the page around it, and tells it on if that is asked for.
// It comes before the loader, so that what the address asks for is known when the downloads begin.

const timeline = document.querySelector("crossing-timeline");

// WordPress adds `#?secret=…` to whatever address it is given, one with a fragment too.
const fragment = () => location.hash.slice(1).replaceAll("#", "&");

const take = () => {
  timeline.address = fragment();
};

take();
addEventListener("hashchange", take);

// Whether the page around this one follows the state.
let followed = false;

const write = (address) => {
  try {
    history.replaceState(history.state, "", address ? `#${address}` : location.pathname + location.search);
  } catch {
    // Some browsers keep a sandboxed frame from it; the view is right all the same.
  }
  if (followed) parent.postMessage({ type: "crossing-timeline:address", address }, "*");
};

// Browsers allow few changes of the address a second, and a drag makes many: the last one counts.
let waiting;
timeline.addEventListener("crossing-timeline-address", ({ detail }) => {
  clearTimeout(waiting);
  waiting = setTimeout(write, 150, detail.address);
});

if (parent !== self) {
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.type !== "crossing-timeline:host") return;
    followed = data.follow === true;
    if (typeof data.address !== "string" || data.address === fragment()) return;
    clearTimeout(waiting);
    location.replace(`#${data.address}`);
  });
  parent.postMessage({ type: "crossing-timeline:ready" }, "*");
}
