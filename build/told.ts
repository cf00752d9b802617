/** Constants told in JSON; `extension/alive.ts` makes them again. */
import { map, pattern, set } from '../extension/alive.ts';

/**
 * A value as JSON holds it, undefined when it cannot: a function, an object of a class, or an object that `claimed` says
 * stands elsewhere too, for it would no longer be one and the same. All objects of the value are claimed.
 */
export function tell(value: unknown, claimed: Set<unknown>): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || claimed.has(value)) return undefined;
  claimed.add(value);
  const list = (values: Iterable<unknown>) => {
    const told = [...values].map((each) => tell(each, claimed));
    return told.includes(undefined) ? undefined : told;
  };
  if (value instanceof RegExp) return { [pattern]: [value.source, value.flags] };
  if (Array.isArray(value)) return list(value);
  if (value instanceof Set) return named(set, list(value));
  if (value instanceof Map) return named(map, list(value));
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined;
  const told = list(Object.values(value));
  return told && Object.fromEntries(Object.keys(value).map((name, index) => [name, told[index]]));
}

const named = (name: string, told: unknown) => told && { [name]: told };
