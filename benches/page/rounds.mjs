// Which visits are made, in which order, and which are not worth making.
import { CONTESTANTS, sizesOf } from "./contestants.mjs";

// So many visits; fewer of what takes long.
const VISITS = 5;
const VISITS_OF_MANY = 3;
const MANY = 30_000;
// Milliseconds: what takes longer, all that is done with it together, is visited once. It is so far from the
// others that a second visit would tell nothing.
const LONG = 40_000;

/** The status of a contestant at a size that it is not tried at. */
export const TOO_SLOW = "too slow with fewer";

/** How many visits there are of a size, if nobody says otherwise. */
export const visitsOf = (size) => (Number(size) >= MANY ? VISITS_OF_MANY : VISITS);

/** In a round contestants take turns, and from round to round they take turns at being first. */
export const turn = (names, round) => names.map((_, place) => names[(round + place) % names.length]);

/**
 * Why a contestant is not visited at a size again: it has had this visit, failed at this size, took long, or
 * ran out of time to load a smaller one. Undefined where it is.
 */
export function settled(group, name, size, round) {
  const visits = group[name]?.[size] ?? [];
  if (!sizesOf(name).includes(size)) return "size";
  if (visits.length > round) return "visited";
  if (visits.some(({ status }) => status !== "ok")) return "failed";
  if (visits.some(({ took }) => took > LONG)) return "long";
  const smaller = Object.keys(group[name] ?? {}).filter((other) => Number(other) < Number(size));
  return smaller.some((other) => group[name][other].some(({ status }) => status === "timeout: load"))
    ? TOO_SLOW
    : undefined;
}

/** The contestants of a list, in the order in which they are told. */
export function chosen(list) {
  const unknown = (list ?? []).filter((name) => !CONTESTANTS[name]);
  if (unknown.length) {
    const known = Object.keys(CONTESTANTS).join(", ");
    throw new Error(`There is no contestant ${unknown.join(", ")}. There are ${known}.`);
  }
  return Object.keys(CONTESTANTS).filter((name) => !list || list.includes(name));
}
