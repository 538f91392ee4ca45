// What is worked out from measured numbers. What was not measured is null, and is left out.

const sorted = (values) => values.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);

/** The value that a share (0 to 1) of the values is not above; null of none. */
export function quantile(values, share) {
  const all = sorted(values);
  return all.length ? all[Math.min(all.length - 1, Math.floor(share * all.length))] : null;
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function median(values) {
  const all = sorted(values);
  const middle = all.length >> 1;
  if (!all.length) return null;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}

/** How many times another number it is; null where that cannot be said. */
export function ratio(value, to) {
  return Number.isFinite(value) && to > 0 ? value / to : null;
}

/**
 * The k of `time = c · n^k`, by least squares of log time over log n: 0 does not grow, 1 grows with n,
 * 2 with its square. Null of fewer than two sizes.
 */
export function exponent(points) {
  const logs = points.filter(([n, time]) => n > 0 && time > 0).map((point) => point.map(Math.log));
  const mean = (place) => logs.reduce((sum, point) => sum + point[place], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return spread > 0 ? logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) / spread : null;
}
