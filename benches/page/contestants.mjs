// Who is measured. The page of each lies in pages/<name>/, or is built by this project.
//   form     which shape of the facts it is given, a key of `FORMS` in forms.mjs
//   marks    what is counted once it is ready, to see that the events are there: a selector
//   copy     what it serves from npm beside its page: { "path below node_modules": "path beside the page" }
//   sizes    the sizes it is measured at; all but `BUNDLED` where none are named
//   page     a page of the built folder that is served as it is, instead of one of pages/
//   element  whose `ready` is awaited on such a page: a selector
//   against  whom it is held against in the baseline, instead of the floor page
//   ours     whether it is this project, and held against the baseline

/** Numbers of events; and the bundled dataset, as it is published. */
export const SIZES = ["30", "300", "3000", "30000", "100000"];
export const BUNDLED = "bundled";

/** What ratios are taken to: a minimal page written by hand that draws the same facts. */
export const FLOOR = "floor";

const TIMELINEJS = "@knight-lab/timelinejs/dist";
const EVERY = [...SIZES, BUNDLED];

export const CONTESTANTS = {
  "floor-static": { form: "raw", sizes: EVERY },
  floor: { form: "raw", sizes: EVERY },
  "floor-canvas": { form: "raw" },
  "floor-dom": { form: "raw", marks: ".dot" },
  "crossing-timeline": { form: "crossings", ours: true },
  "crossing-timeline-full": { form: "full", ours: true },
  "crossing-timeline-bundled": { sizes: [BUNDLED], ours: true },
  "page-static": { sizes: [BUNDLED], page: "static.html" },
  page: { sizes: [BUNDLED], page: "index.html", element: "crossing-timeline", against: "page-static", ours: true },
  plot: { form: "raw", marks: "[aria-label=dot] circle" },
  "vis-timeline": { form: "vis", marks: ".vis-item.vis-box" },
  "vis-timeline-cluster": { form: "vis", marks: ".vis-item" },
  timelinejs: {
    form: "timelinejs",
    marks: ".tl-timemarker",
    copy: { [`${TIMELINEJS}/js/timeline.js`]: "js/timeline.js", [`${TIMELINEJS}/css`]: "css" },
  },
  "event-drops": { form: "rows", marks: ".drop" },
  "timelines-chart": { form: "segments", marks: ".series-segment" },
  "d3-milestones": { form: "categories", marks: ".milestones__group__bullet" },
  "react-chrono": { form: "cards", marks: ".timeline-circle" },
};

/** The sizes of a contestant. */
export const sizesOf = (name) => CONTESTANTS[name].sizes ?? SIZES;

/** Where its page of a size is, below the address of the server. */
export function pathOf(name, size) {
  const { page } = CONTESTANTS[name];
  return page ? `/built/${page}` : `/pages/${name}/${size}.html`;
}
