import { driven } from "../../drawn/element.js";

const days = { start: Date.UTC(2003, 0, 1), end: Date.UTC(2026, 4, 2) };
const lanes = ["rabia-al-yarubiyah", "al-qaim-al-bukamal", "al-waleed-al-tanf"];
window.__bench = driven(document.querySelector("crossing-timeline"), { ...days, lanes });
