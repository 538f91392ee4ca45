import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import { END, load, START, windowed } from "../../drawn/window.js";

const DAY = 86_400_000;

/** Shows the facts with some options of vis-timeline, and lets the harness drive it. */
export function start(options) {
  let timeline;
  let groups;
  const show = (from, to) => timeline.setWindow(from, to, { animation: false });
  const drawn = ({ groups: lanes, items }) =>
    new Promise((onInitialDrawComplete) => {
      groups = new DataSet(lanes);
      const settings = { height: 600, start: START, end: END, ...options, onInitialDrawComplete };
      timeline = new Timeline(document.getElementById("app"), new DataSet(items), groups, settings);
    });
  // Clusters come with the first change of window, not before.
  const clustered = () =>
    new Promise((resolve) => {
      timeline.on("rangechanged", resolve);
      show(START - DAY, END);
    });
  window.__bench = {
    ready: load().then(drawn).then(() => options.cluster && clustered()),
    ...windowed(show),
    filter: (lane) => groups.update(groups.getIds().map((id) => ({ id, visible: lane === null || id === lane }))),
  };
}
