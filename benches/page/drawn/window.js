// For pages that are bundled: their facts, and what days they show. A page that is not needs none of it.

/** The days that are shown first, from 1 January 2011 up to the end of 2026, in milliseconds. */
export const START = Date.UTC(2011, 0, 1);
export const END = Date.UTC(2027, 0, 1);

/** The facts, which lie beside the page: `3000.html` has `3000.json`. */
export const load = () => fetch(location.pathname.replace(".html", ".json")).then((answer) => answer.json());

/** `zoom` and `pan` for a contestant that is told which days to show. */
export function windowed(show, start = START, end = END) {
  return {
    zoom(times) {
      const middle = (start + end) / 2;
      const half = (end - start) / 2 / times;
      return show((start = middle - half), (end = middle + half));
    },
    pan(widths) {
      const by = (end - start) * widths;
      return show((start += by), (end += by));
    },
  };
}

/** Resolves in the first frame in which something holds. */
export const until = (holds) =>
  new Promise((resolve) => {
    const look = () => (holds() ? resolve() : requestAnimationFrame(look));
    look();
  });
