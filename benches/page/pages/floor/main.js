import { lanes, OPENING, scene, svg } from "../../drawn/floor.js";
import { load, windowed } from "../../drawn/window.js";

const app = document.getElementById("app");
let facts;
let all;
let days = [];
let only = null;

const draw = () => {
  app.firstChild.innerHTML = svg(all, scene(all, ...days, only));
};

window.__bench = {
  ready: load().then((loaded) => {
    facts = loaded;
    all = lanes(facts);
    days = [undefined, undefined];
    app.innerHTML = `${OPENING}</svg>`;
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
  search(words) {
    const wanted = words.toLowerCase();
    const holds = (text) => text.toLowerCase().includes(wanted);
    all = lanes({ ...facts, events: facts.events.filter(({ title, text }) => holds(title) || holds(text)) });
    draw();
  },
  marks: () => all.reduce((sum, { times }) => sum + times.length, 0),
};
