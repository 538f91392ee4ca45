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
