// What is chosen, in the form and in the address, and what of it the code has to say.

import { dayProblem, days } from "./edtf.js";

/** What a choice may be, the default first. */
export const VIEWS = ["timeline", "list", "promises", "figures"];
export const THEMES = ["auto", "light", "dark"];
export const DIGITS = ["latn", "arab"];
export const KINDS = ["element", "iframe", "html"];
export const WIDTHS = ["full", "768", "360"];

const LISTED = { view: VIEWS, theme: THEMES, digits: DIGITS, kind: KINDS, width: WIDTHS };
const TEXTS = ["from", "to", "date"];

/** What a fragment asks for; whatever it does not name, or names wrongly, is the default. */
export function fromFragment(fragment, facts, languages) {
  const asked = new URLSearchParams(fragment.replace(/^#/, ""));
  const ids = (asked.get("crossings") ?? "").split(/[\s,]+/);
  const known = facts.crossings.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const choices = { crossings: known.length > 0 ? known : facts.official };
  for (const [name, values] of Object.entries(LISTED)) {
    choices[name] = values.find((value) => value === asked.get(name)) ?? values[0];
  }
  for (const name of TEXTS) choices[name] = asked.get(name) ?? "";
  choices.lang = languages.find((tag) => tag === asked.get("lang")) ?? "";
  return choices;
}

/** What the controls of the form say. */
export function fromForm(form) {
  const data = new FormData(form);
  const choices = Object.fromEntries([...Object.keys(LISTED), ...TEXTS, "lang"].map((name) => [name, String(data.get(name) ?? "").trim()]));
  choices.crossings = data.getAll("crossings");
  return choices;
}

/** What is wrong, by the name of the choice: the name of the problem and what the sentence names. */
export function problems({ from, to, date }, { first, last }) {
  const found = {};
  const [begin, end] = [from && days(from), to && days(to)];
  if (begin?.problem) found.from = [begin.problem, from];
  else if (begin && begin.first > last) found.from = ["after", from, last];
  if (end?.problem) found.to = [end.problem, to];
  else if (end && end.last < first) found.to = ["before", to, first];
  if (begin && end && !found.from && !found.to && begin.first > end.last) found.to = ["reversed", to];
  const problem = date && dayProblem(date);
  if (problem) found.date = [problem, date];
  return found;
}

/** The attributes that bring the choices about, by name: only what is right and not the default. */
export function settings(choices, facts) {
  const wrong = problems(choices, facts);
  const { crossings, view, from, to, date, lang, theme, digits } = choices;
  const reversed = wrong.to?.[0] === "reversed";
  const asked = { crossings: crossings.join(" "), view, from, to, date, lang, theme, digits };
  const usual = { crossings: facts.official.join(" "), view: VIEWS[0], theme: THEMES[0], digits: DIGITS[0] };
  return Object.entries(asked).filter(([name, value]) => {
    return value !== "" && value !== usual[name] && !wrong[name] && !(reversed && name === "from");
  });
}

/** Pairs of names and values as the fragment of an address, with its `#`; nothing for none. */
export function fragment(pairs) {
  const written = (value) => encodeURIComponent(value.replaceAll(" ", ",")).replaceAll("%2C", ",").replaceAll("%2F", "/");
  return pairs.length > 0 ? `#${pairs.map(([name, value]) => `${name}=${written(value)}`).join("&")}` : "";
}

/** The fragment of this page that brings the choices back, wrong ones included. */
export function ownFragment(choices, facts) {
  const right = Object.fromEntries(settings(choices, facts));
  const { from, to, date, kind, width } = choices;
  const texts = Object.entries({ from, to, date }).filter(([, value]) => value !== "");
  const others = Object.entries({ kind, width }).filter(([name, value]) => value !== LISTED[name][0]);
  return fragment(Object.entries({ ...right, ...Object.fromEntries([...texts, ...others]) }));
}
