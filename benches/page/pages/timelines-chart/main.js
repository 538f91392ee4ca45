import TimelinesChart from "timelines-chart";
import { load, windowed } from "../../drawn/window.js";

const app = document.getElementById("app");
let chart;
let rows;

window.__bench = {
  ready: load().then((loaded) => {
    rows = loaded;
    chart = new TimelinesChart(app).width(app.clientWidth).maxHeight(600).maxLineHeight(120);
    chart.enableAnimations(false).zQualitative(true).useUtc(true).data(rows);
  }),
  ...windowed((start, end) => {
    chart.zoomX([new Date(start), new Date(end)]);
  }),
  filter(lane) {
    chart.data(lane === null ? rows : [rows[lane]]);
  },
};
