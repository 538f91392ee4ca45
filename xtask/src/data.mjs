// The dataset as it ships: `node data.mjs SOURCE FOLDER LANGUAGE…`.
//
// `crossings.json` is all of it, for download. `crossings-<language>.json` is what a reader of one
// language fetches: of each text that language alone, or everything where the text is not in it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source, folder, ...languages] = process.argv.slice(2);
const dataset = JSON.parse(readFileSync(source, "utf8"));

const KEYS = new Set([...languages, "awaiting_review"]);

/** Whether a value is a text by language. */
const isText = (value) =>
  Object.keys(value).every((key) => KEYS.has(key)) && languages.some((language) => typeof value[language] === "string");

/** A value with its texts in one language. */
function inLanguage(value, language) {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (value === null || typeof value !== "object") return value;
  if (isText(value)) {
    const { awaiting_review: _, ...texts } = value;
    return language in texts ? { [language]: texts[language] } : texts;
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
}

writeFileSync(join(folder, "crossings.json"), JSON.stringify(dataset));
for (const language of languages) {
  writeFileSync(join(folder, `crossings-${language}.json`), JSON.stringify(inLanguage(dataset, language)));
}
