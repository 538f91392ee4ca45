// Known to every script. The last argument is how WebDriver wants to be told the answer.
const [given, told] = arguments;
const elements = [...document.querySelectorAll("crossing-timeline")];
const [element] = elements;
const root = element?.shadowRoot;
const all = (selector) => [...root.querySelectorAll(selector)];

// Two frames: after the first the page may still be drawn anew.
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function answer(script) {
  try {
    await frame();
    told({ value: (await script(given)) ?? null });
  } catch (reason) {
    // Not every engine says in the stack what it is of.
    told({ error: `${reason}\n${reason?.stack ?? ""}` });
  }
}
