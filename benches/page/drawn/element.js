// Drives <crossing-timeline> by what its README says of it, and by nothing else.

const LANES = ["northern-gate", "southern-gate", "harbour-gate", "eastern-road"];
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** For an element that shows the days between two, in milliseconds; `lanes` are ids to filter by. */
export function driven(element, { start, end, lanes = LANES }) {
  const show = () => element.showRange(iso(start), iso(end));
  return {
    ready: customElements.whenDefined("crossing-timeline").then(() => element.ready),
    zoom(times) {
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / times;
      [start, end] = [middle - half, middle + half];
      show();
    },
    pan(widths) {
      const by = (end - start) * widths;
      [start, end] = [start + by, end + by];
      show();
    },
    filter(lane) {
      if (lane === null) element.removeAttribute("crossings");
      else element.setAttribute("crossings", lanes[lane]);
    },
    search(words) {
      if (words) element.setAttribute("query", words);
      else element.removeAttribute("query");
    },
    marks: () => element.shadowRoot.querySelectorAll("[data-event]").length,
  };
}
