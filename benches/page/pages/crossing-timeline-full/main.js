import { driven } from "../../drawn/element.js";

const days = { start: Date.UTC(2003, 0, 1), end: Date.UTC(2025, 11, 31) };
window.__bench = driven(document.querySelector("crossing-timeline"), { ...days, lanes: ["lane-0", "lane-1"] });
