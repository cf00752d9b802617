/** Processor time and what is made of it. Not wall-clock time: a busy machine must decide no ratio. */

/** Milliseconds of processor time this process has used, its helpers included. */
export const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * Milliseconds of processor time that `work` takes, and what it gives.
 * @template Result
 * @param {() => Result | Promise<Result>} work
 */
export async function timed(work) {
  const before = spent();
  const result = await work();
  return { ms: spent() - before, result };
}

/** @param {readonly number[]} values @param {number} part 0 to 1 */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Half of the values lie in so wide a band, as a part of the median. @param {readonly number[]} values */
export const spread = (values) => (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);

/**
 * How time grows with length: 1 is in step with it, 2 is with its square. The slope of the line through the logarithms.
 * @param {readonly { words: number, ms: number }[]} points
 */
export function growth(points) {
  const logs = points.map(({ words, ms }) => ({ x: Math.log(words), y: Math.log(ms) }));
  const mean = (/** @type {number[]} */ all) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [x, y] = [mean(logs.map((log) => log.x)), mean(logs.map((log) => log.y))];
  const rise = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return rise / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
