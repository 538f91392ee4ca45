// What the builder says, a table a language. Another language is one more table, with `dir: "rtl"`
// where it is written that way.

/** The languages that the timeline speaks, each by its own name. */
export const LANGUAGES = { en: "English" };

const en = {
  dir: "ltr",
  title: "Embed the timeline of the Iraq–Syria border crossings",
  intro: "Choose what it shows, look at it, copy the code. The address of this page keeps your choices: send it to a colleague.",
  crossings: "Crossings",
  noCrossing: "None is chosen: the official ones are shown, as if nothing were asked for.",
  view: "View",
  views: { timeline: "Timeline", list: "List", promises: "Announced and happened", figures: "Figures" },
  range: "Days in view",
  rangeHint: "A year, a month or a day, such as 2014, 2014-06 or 2014-06-20. Empty is all there is.",
  from: "From",
  to: "To",
  date: "Day whose status is shown",
  dateHint: "Such as 2019-10-01. Empty is the day for which the facts stand.",
  problems: {
    form: (text) => `“${text}” is not a date that is read here. Write 2014, 2014-06 or 2014-06-20. Until then the code leaves it out.`,
    calendar: (text) => `“${text}” is not in the calendar. Until it is corrected the code leaves it out.`,
    day: (text) => `“${text}” is not a day. Write year, month and day, such as 2019-10-01. Until then the code leaves it out.`,
    reversed: (text) => `“${text}” ends before the range begins. Until it is corrected the code leaves both out.`,
    after: (text, day) => `“${text}” is after ${day}, the last day of the data. Until it is corrected the code leaves it out.`,
    before: (text, day) => `“${text}” is before ${day}, the first day of the data. Until it is corrected the code leaves it out.`,
  },
  lang: "Language",
  langOfPage: "That of the page around it, or English",
  theme: "Theme",
  themes: { auto: "As the reader’s system", light: "Light", dark: "Dark" },
  kind: "Kind of embed",
  kinds: { element: "Element", iframe: "Frame (iframe)", html: "Plain HTML" },
  advice: {
    element: "For pages that allow a script: the fastest, in the width and the language of your page. The link inside is shown until the timeline is there.",
    iframe: "For systems that allow frames only. The script gives the frame its height; without it the frame scrolls.",
    html: "For places where no script is allowed, such as feeds: every crossing as text and tables, whatever is chosen above but the language. Paste it again after each revision.",
  },
  noFragment: (status) => `The plain HTML of this language could not be loaded (${status}). Build it with the other files, or choose another kind.`,
  noData: (reason) => `The list of crossings could not be loaded (${reason}). Load the page again.`,
  code: "Code to paste",
  copy: "Copy",
  copied: "Copied",
  selected: "Selected: copy it with Ctrl+C or ⌘C",
  local: "These addresses are those of your own machine. Open this page where the files are published, and the code names that place.",
  preview: "Preview",
  width: "Width of the preview",
  widths: { 360: "360 px", 768: "768 px", full: "Full" },
  frameTitle: "Preview of the frame",
};

const WORDS = { en };

const spoken = navigator.languages.map((tag) => tag.split("-")[0]);

/** The language of this page: the reader's first that it speaks. */
export const language = spoken.find((tag) => Object.hasOwn(WORDS, tag)) ?? "en";

export const words = WORDS[language];
