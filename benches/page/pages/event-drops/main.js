import * as d3 from "d3/build/d3";
import eventDrops from "event-drops";
import "event-drops/dist/style.css";
import { END, load, START } from "../../drawn/window.js";

// Its only way to move is the behaviour of d3-zoom on its <svg>: wheel and drag.
const range = { start: new Date(START), end: new Date(END) };
const chart = eventDrops({ d3, range, drop: { date: ({ date }) => new Date(date) } });
const svg = () => document.querySelector("#app svg");
const mouse = (type, target, clientX) =>
  target.dispatchEvent(
    new MouseEvent(type, { bubbles: true, cancelable: true, view: window, clientX, clientY: 100 }),
  );
let rows;
const show = (shown) => d3.select("#app").data([shown]).call(chart);

window.__bench = {
  ready: load().then((loaded) => show((rows = loaded))),
  zoom(times) {
    const at = { clientX: 710, clientY: 100, deltaY: -500 * Math.log2(times) };
    svg().dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, view: window, ...at }));
  },
  pan(widths) {
    const to = 700 - widths * 980;
    mouse("mousedown", svg(), 700);
    mouse("mousemove", window, to);
    mouse("mouseup", window, to);
  },
  filter(lane) {
    show(lane === null ? rows : [rows[lane]]);
  },
};
