/** Constants that JSON has no word for, told in JSON by the build (`build/told.ts`) and made again here. */

/** What a pattern, a set and a map are told as: an object with this one name. */
export const [pattern, set, map] = ['$pattern', '$set', '$map'] as const;

/** The value that was told. Arrays and objects are changed in place. */
export function alive(told: unknown): unknown {
  if (typeof told !== 'object' || told === null) return told;
  const all = told as Record<string, unknown>;
  for (const name in all) if (typeof all[name] === 'object') all[name] = alive(all[name]);
  if (pattern in all) return new RegExp(...(all[pattern] as [string, string]));
  if (set in all) return new Set(all[set] as unknown[]);
  return map in all ? new Map(all[map] as [unknown, unknown][]) : all;
}
