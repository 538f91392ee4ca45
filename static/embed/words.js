// What the builder says, a table a language.

import { ar } from "./words/ar.js";
import { ckb } from "./words/ckb.js";
import { en } from "./words/en.js";

/** The languages that the timeline and this page speak, each by its own name. */
export const LANGUAGES = { en: "English", ar: "العربية", ckb: "کوردیی ناوەندی" };

const WORDS = { en, ar, ckb };

// What was chosen at the top of this page, before what the reader's system says.
const asked = [new URLSearchParams(location.search).get("ui"), ...navigator.languages];

/** The language of this page: the reader's first that it speaks. */
export const language = asked.map((tag) => tag?.split("-")[0]).find((tag) => Object.hasOwn(WORDS, tag)) ?? "en";

export const words = WORDS[language];

/** A text that runs its own way within a sentence of this page. */
export const apart = (text) => (words.dir === "rtl" ? `\u2068${text}\u2069` : text);

/** A sentence whose dates stand apart: between Arabic letters a browser shows 2019-10-01 as 01-10-2019. */
export const said = (sentence) => sentence.replace(/\u2068.*?\u2069|\d{4}(?:-\d\d)+/g, (part) => (part.startsWith("\u2068") ? part : apart(part)));
