/** Chance that can be repeated: the same seed and name give the same place, whatever else is in the draw. */

/** A number from 0 up to 1 for this name (FNV-1a, then mixed): plans with the lowest are drawn. */
export function lot(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The `most` things with the lowest keys of all that were put in; ties go by name. Memory holds no more than twice that. */
export class Lowest<Thing> {
  #kept: { key: number; name: string; thing: Thing }[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  put(key: number, name: string, thing: Thing): void {
    this.#kept.push({ key, name, thing });
    if (this.#kept.length > 2 * this.#most + 16) this.#trim();
  }

  #trim(): void {
    this.#kept.sort((a, b) => a.key - b.key || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }

  /** Lowest first. */
  things(): Thing[] {
    this.#trim();
    return this.#kept.map(({ thing }) => thing);
  }
}
