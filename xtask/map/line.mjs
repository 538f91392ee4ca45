// Writes src/domain/map/line.rs: the border of Iraq and Syria, and where Turkey and Jordan meet it.
// How it is called: `CONTRIBUTING.md`, "The line on the map".
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mesh } from "topojson-client";

// Degrees of latitude by which a drawn line may miss the one it is made from: half a pixel, and
// more for the stubs, which only say whose border meets here.
const TOLERANCE = { border: 0.006, stub: 0.04 };
// How far the other borders go on from a tripoint, in degrees of latitude.
const STUB = 0.45;
// A degree of longitude over one of latitude, halfway down the border.
const COSINE = Math.cos((35.2 * Math.PI) / 180);
const FILE = new URL("../../src/domain/map/line.rs", import.meta.url);

const require = createRequire(import.meta.url);
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-10m.json"), "utf8"));

/** The border of two countries, from its end nearest to a point. */
function border(pair, from) {
  const between = (one, other) =>
    one !== other && [one, other].every((country) => pair.includes(country.properties.name));
  const { coordinates } = mesh(atlas, atlas.objects.countries, between);
  if (coordinates.length !== 1) throw new Error(`the border of ${pair} is in ${coordinates.length} pieces`);
  const [line] = coordinates;
  return distance(line[0], from) < distance(line.at(-1), from) ? line : line.toReversed();
}

function distance([x0, y0], [x1, y1]) {
  return Math.hypot((x1 - x0) * COSINE, y1 - y0);
}

/** How far a point lies from a straight piece. */
function away(point, from, to) {
  const [dx, dy] = [(to[0] - from[0]) * COSINE, to[1] - from[1]];
  const [px, py] = [(point[0] - from[0]) * COSINE, point[1] - from[1]];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy);
}

/** Douglas and Peucker: the ends, and whatever lies too far from the straight piece between. */
function simplified(line, tolerance) {
  const [from, to] = [line[0], line.at(-1)];
  const off = line.map((point) => away(point, from, to));
  const most = off.indexOf(Math.max(...off));
  if (off[most] <= tolerance) return [from, to];
  return [...simplified(line.slice(0, most + 1), tolerance), ...simplified(line.slice(most), tolerance).slice(1)];
}

/** The beginning of a line, cut where it has gone far enough. */
function stub(line) {
  const kept = [line[0]];
  let left = STUB;
  for (const point of line.slice(1)) {
    const [x, y] = kept.at(-1);
    const step = distance([x, y], point);
    if (step >= left) {
      kept.push([x + ((point[0] - x) * left) / step, y + ((point[1] - y) * left) / step]);
      return kept;
    }
    kept.push(point);
    left -= step;
  }
  return kept;
}

/** A Rust constant of whole hundredths of a degree: latitude, longitude. */
function constant(name, meaning, line) {
  const points = line.map(([lon, lat]) => `(${Math.round(lat * 100)}, ${Math.round(lon * 100)})`);
  return `/// ${meaning}\npub const ${name}: [(i16, i16); ${points.length}] = [${points.join(", ")}];\n`;
}

const shared = border(["Iraq", "Syria"], [42, 37]);
const [north, south] = [shared[0], shared.at(-1)];
/** Through a tripoint, from the Syrian side to the Iraqi. */
const through = (country, point) => {
  const [syrian, iraqi] = ["Syria", "Iraq"].map((other) =>
    simplified(stub(border([other, country], point)), TOLERANCE.stub));
  return [...syrian.toReversed(), ...iraqi.slice(1)];
};
const text = `//! The lines of the map, in whole hundredths of a degree: latitude, longitude.
//!
//! Written by \`xtask/map/line.mjs\` from Natural Earth (1:10m), which is in the public domain.
//! Do not edit.

${constant("BORDER", "The border of Iraq and Syria, from Turkey to Jordan.", simplified(shared, TOLERANCE.border))}
${constant("TURKEY", "The border of Turkey about the tripoint, from Syria to Iraq.", through("Turkey", north))}
${constant("JORDAN", "The border of Jordan about the tripoint, from Syria to Iraq.", through("Jordan", south))}`;
writeFileSync(FILE, text);
execFileSync("rustfmt", ["--edition", "2024", FILE.pathname], { stdio: "inherit" });
