import { driven } from "../../drawn/element.js";

const days = { start: Date.UTC(2011, 0, 1), end: Date.UTC(2026, 11, 31) };
window.__bench = driven(document.querySelector("crossing-timeline"), days);
