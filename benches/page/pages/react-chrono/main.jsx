import { useState } from "react";
import { Chrono } from "react-chrono";
import "react-chrono/dist/style.css";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { load, until } from "../../drawn/window.js";

const marks = () => document.querySelectorAll(".timeline-circle").length;
let all;
let lanes;
let active = 0;
let set;

function App() {
  const [shown, update] = useState({ items: all, active });
  set = (next) => flushSync(() => update((before) => ({ ...before, ...next })));
  return <Chrono items={shown.items} activeItemIndex={shown.active} mode="HORIZONTAL" allowDynamicUpdate />;
}

window.__bench = {
  ready: load().then((facts) => {
    ({ lanes, items: all } = facts);
    createRoot(document.getElementById("app")).render(<App />);
    return until(() => marks() >= all.length);
  }),
  // It has no scale of time, so there is no zoom; `pan` makes the next or the previous card the active one.
  pan(widths) {
    active = Math.min(all.length - 1, Math.max(0, active + Math.sign(widths)));
    set({ active });
  },
  filter(lane) {
    const items = lane === null ? all : all.filter(({ cardSubtitle }) => cardSubtitle === lanes[lane]);
    active = 0;
    set({ items, active });
    return until(() => marks() === items.length);
  },
};
