// The page keeps the widget's state in its own address, so that a link brings the same view back.
// It comes before the loader, so that what the address asks for is known when the downloads begin.

const timeline = document.querySelector("crossing-timeline");

const take = () => {
  timeline.address = location.hash;
};

take();
addEventListener("hashchange", take);

// Browsers allow few changes of the address a second, and a drag makes many: the last one counts.
let waiting;
timeline.addEventListener("crossing-timeline-address", ({ detail }) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const fragment = detail.address ? `#${detail.address}` : location.pathname + location.search;
    history.replaceState(history.state, "", fragment);
  }, 150);
});
