import { COLORS, HEIGHT, lanes, RADIUS, scene, WIDTH } from "../../drawn/floor.js";
import { load, windowed } from "../../drawn/window.js";

const canvas = document.createElement("canvas");
const brush = canvas.getContext("2d");
canvas.width = WIDTH;
canvas.height = HEIGHT;
let all;
let days = [undefined, undefined];
let only = null;

function draw() {
  const { dots, labels, ticks } = scene(all, ...days, only);
  brush.clearRect(0, 0, WIDTH, HEIGHT);
  brush.font = "12px sans-serif";
  for (const [x, y, lane] of dots) {
    brush.fillStyle = COLORS[lane % 4];
    brush.beginPath();
    brush.arc(x, y, RADIUS, 0, 7);
    brush.fill();
  }
  brush.fillStyle = "#000";
  for (const { x, y, event } of labels) brush.fillText(event.title, x, y);
  for (const [x, year] of ticks) brush.fillText(year, x, HEIGHT - 1);
  all.forEach(({ name }, lane) => brush.fillText(name, 0, (HEIGHT / all.length) * (lane + 1) - 1));
}

window.__bench = {
  ready: load().then((facts) => {
    all = lanes(facts);
    document.getElementById("app").append(canvas);
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
  marks: () => all.reduce((sum, { times }) => sum + times.length, 0),
};
