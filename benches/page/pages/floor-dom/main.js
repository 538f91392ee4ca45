// A link for each event and no thought about labels: what "every event is an element" costs at least.
import { END, load, START, windowed } from "../../drawn/window.js";
import "./main.css";

const app = document.getElementById("app");

window.__bench = {
  ready: load().then(({ lanes, events }) => {
    const markup = lanes.map((name) => `<div class=lane><b>${name}</b>`);
    for (const { date, lane, title, text, url } of events) {
      const left = ((100 * (Date.parse(date) - START)) / (END - START)).toFixed(4);
      markup[lane] += `<a class=dot href="${url}" style="left:${left}%" title="${text}">${title}</a>`;
    }
    app.innerHTML = `<div class=track>${markup.join("</div>")}</div></div>`;
  }),
  ...windowed((start, end) => {
    const width = (100 * (END - START)) / (end - start);
    app.firstChild.style.width = `${width}%`;
    app.firstChild.style.left = `${(-width * (start - START)) / (END - START)}%`;
  }),
  filter(lane) {
    document.querySelectorAll(".lane").forEach((element, place) => {
      element.hidden = lane !== null && lane !== place;
    });
  },
};
