// The embed builder: a form, the code that comes of it, and the thing itself.

import { DIGITS, KINDS, THEMES, VIEWS, WIDTHS, fromForm, fromFragment, ownFragment, problems, settings } from "./choices.js";
import { elementCode, frameCode, isLocal } from "./code.js";
import { setWidth, showElement, showFrame, showNothing, showPlain } from "./preview.js";
import { LANGUAGES, apart, language, said, words } from "./words.js";

const part = (id) => document.getElementById(id);
// Each as it looks, which is the same in every language.
const DIGIT_NAMES = { latn: "0123456789", arab: "٠١٢٣٤٥٦٧٨٩" };
const form = part("choices");
const code = part("code");

let facts;

/** What the form needs to know of the data. */
async function load() {
  const answer = await fetch("data/crossings.json", { credentials: "omit" });
  if (!answer.ok) throw new Error(String(answer.status));
  const { title, as_of, crossings, events } = await answer.json();
  const told = (text) => text[language] ?? (language === "ckb" ? text.ar : undefined) ?? text.en;
  const official = crossings.filter(({ type }) => type === "official").map(({ id }) => id);
  const names = crossings.map(({ id, name }) => ({ id, name: told(name) }));
  // As the element has it: from the beginning of the first event's year.
  const first = `${events[0].date.match(/\d{4}/)[0]}-01-01`;
  return { title: told(title), official, crossings: names, first, last: as_of };
}

function translate() {
  document.documentElement.lang = language;
  document.documentElement.dir = words.dir;
  document.title = words.title;
  for (const place of document.querySelectorAll("[data-word]")) place.textContent = said(words[place.dataset.word]);
}

/** This page in each language; the choices stay. */
function offerLanguages() {
  for (const [tag, name] of Object.entries(LANGUAGES)) {
    const link = document.createElement("a");
    Object.assign(link, { textContent: name, lang: tag, hreflang: tag, href: `?ui=${tag}` });
    if (tag === language) link.setAttribute("aria-current", "true");
    link.addEventListener("click", () => (link.hash = location.hash));
    part("languages").append(link);
  }
}

/** A checkbox or a radio button with its label. */
function choice(type, name, value, text) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  Object.assign(input, { type, name, value });
  input.setAttribute("form", form.id);
  label.append(input, text);
  return label;
}

function offer() {
  part("crossings").append(...facts.crossings.map(({ id, name }) => choice("checkbox", "crossings", id, name)));
  part("view").append(...VIEWS.map((view) => new Option(words.views[view], view)));
  part("theme").append(...THEMES.map((theme) => new Option(words.themes[theme], theme)));
  part("digits").append(...DIGITS.map((digits) => new Option(DIGIT_NAMES[digits], digits)));
  part("lang").append(new Option(words.langOfPage, ""), ...Object.entries(LANGUAGES).map(([tag, name]) => new Option(name, tag)));
  part("kind").append(...KINDS.map((kind) => choice("radio", "kind", kind, words.kinds[kind])));
  part("width").append(...WIDTHS.map((width) => choice("radio", "width", width, words.widths[width])));
  part("local").hidden = !isLocal();
}

/** Sets every control to what the address says. */
function take() {
  const choices = fromFragment(location.hash, facts, Object.keys(LANGUAGES));
  for (const control of form.elements) {
    const value = choices[control.name];
    if (control.type === "checkbox") control.checked = value.includes(control.value);
    else if (control.type === "radio") control.checked = value === control.value;
    else if (value !== undefined) control.value = value;
  }
  show();
}

/** Code, preview, address and sentences of what is chosen now. */
function show() {
  const choices = fromForm(form);
  const asked = settings(choices, facts);
  tellProblems(choices);
  part("advice").textContent = words.advice[choices.kind];
  part("copied").textContent = "";
  part("trouble").textContent = "";
  setWidth(choices.width);
  if (choices.kind === "element") {
    code.value = elementCode(asked, facts.title);
    showElement(asked);
  } else if (choices.kind === "iframe") {
    code.value = frameCode(asked, facts.title);
    showFrame(asked, facts.title);
  } else {
    showFragment(choices.lang || language);
  }
  history.replaceState(history.state, "", ownFragment(choices, facts) || location.pathname + location.search);
}

function tellProblems(choices) {
  const found = problems(choices, facts);
  for (const name of ["from", "to", "date"]) {
    const [problem, ...named] = found[name] ?? [];
    part(`${name}-problem`).textContent = problem ? said(words.problems[problem](...named.map(apart))) : "";
    part(name).setAttribute("aria-invalid", String(Boolean(problem)));
  }
  part("crossings-problem").textContent = choices.crossings.length > 0 ? "" : words.noCrossing;
}

/** The plain HTML, which is a file of the build. */
async function showFragment(tag) {
  const address = `fragment.${tag}.html`;
  code.value = "";
  const stillAsked = () => fromForm(form).kind === "html" && (fromForm(form).lang || language) === tag;
  try {
    const answer = await fetch(address, { credentials: "omit" });
    if (!answer.ok) throw new Error(String(answer.status));
    const text = await answer.text();
    if (!stillAsked()) return;
    code.value = text;
    showPlain(address, words.frameTitle);
  } catch (reason) {
    if (!stillAsked()) return;
    showNothing();
    part("trouble").textContent = words.noFragment(apart(reason.message));
  }
}

async function copy() {
  part("copied").textContent = "";
  try {
    await navigator.clipboard.writeText(code.value);
    part("copied").textContent = words.copied;
  } catch {
    // No permission, or a page without a secure connection.
    code.focus();
    code.select();
    part("copied").textContent = words.selected;
  }
}

translate();
try {
  facts = await load();
  offerLanguages();
  offer();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", show);
  // Those of the width stand outside the form.
  part("width").addEventListener("change", show);
  part("copy").addEventListener("click", copy);
  addEventListener("hashchange", take);
  part("waiting").remove();
  for (const place of document.querySelectorAll("[data-started]")) place.hidden = false;
  take();
} catch (reason) {
  part("waiting").textContent = words.noData(apart(reason.message));
}
