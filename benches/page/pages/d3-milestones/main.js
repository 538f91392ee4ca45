import milestones from "d3-milestones";
import "d3-milestones/build/d3-milestones.css";
import { load, windowed } from "../../drawn/window.js";

// Its placing of labels is off by default, and its demos switch it on. Over so many events it takes seconds.
const MOST_OPTIMIZED = 100;
const NAMES = { category: "category", entries: "entries", timestamp: "date", text: "title", url: "url" };
const day = (time) => new Date(time).toISOString().slice(0, 10);
let chart;
let rows;

window.__bench = {
  ready: load().then((loaded) => {
    rows = loaded;
    const events = rows.reduce((sum, { entries }) => sum + entries.length, 0);
    chart = milestones("#app").mapping(NAMES).parseTime("%Y-%m-%d").aggregateBy("day");
    chart.optimize(events <= MOST_OPTIMIZED).render(rows);
  }),
  ...windowed((start, end) => {
    chart.range([day(start), day(end)]).render();
  }),
  filter(lane) {
    chart.render(lane === null ? rows : [rows[lane]]);
  },
};
