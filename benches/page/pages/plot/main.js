import * as Plot from "@observablehq/plot";
import { END, load, START, windowed } from "../../drawn/window.js";

const app = document.getElementById("app");
let facts;
let only = null;
let days = [START, END];

function draw() {
  const shown = ({ lane, time }) => (only === null || lane === only) && time >= days[0] && time <= days[1];
  const options = {
    x: "time",
    y: ({ lane }) => facts.lanes[lane],
    fill: "lane",
    href: "url",
    channels: { title: "title", text: "text" },
    tip: true,
  };
  app.replaceChildren(
    Plot.plot({
      width: 1200,
      height: 600,
      marginLeft: 100,
      x: { type: "utc", domain: days },
      y: { domain: facts.lanes, label: null },
      marks: [Plot.dot(facts.events.filter(shown), options)],
    }),
  );
}

window.__bench = {
  ready: load().then((loaded) => {
    facts = loaded;
    for (const event of facts.events) event.time = Date.parse(event.date);
    draw();
  }),
  ...windowed((start, end) => {
    days = [start, end];
    draw();
  }),
  filter(lane) {
    only = lane;
    draw();
  },
};
