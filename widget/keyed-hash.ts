/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a short keyed hash. Whoever has the hash but not the key can neither read the
 * words from it nor try words out on it. The browser's own is no use here: pages without HTTPS have none.
 */

const mask = (1n << 64n) - 1n;
const turn = (word: bigint, by: bigint) => ((word << by) | (word >> (64n - by))) & mask;

function sip(key: readonly [bigint, bigint], bytes: Uint8Array): bigint {
  let [a, b, c, d] = [
    key[0] ^ 0x736f6d6570736575n,
    key[1] ^ 0x646f72616e646f6dn,
    key[0] ^ 0x6c7967656e657261n,
    key[1] ^ 0x7465646279746573n,
  ];
  const round = () => {
    a = (a + b) & mask;
    b = turn(b, 13n) ^ a;
    a = turn(a, 32n);
    c = (c + d) & mask;
    d = turn(d, 16n) ^ c;
    a = (a + d) & mask;
    d = turn(d, 21n) ^ a;
    c = (c + b) & mask;
    b = turn(b, 17n) ^ c;
    c = turn(c, 32n);
  };
  const padded = new Uint8Array((Math.floor(bytes.length / 8) + 1) * 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length;
  const words = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += 8) {
    const word = words.getBigUint64(at, true);
    d ^= word;
    round();
    round();
    a ^= word;
  }
  c ^= 0xffn;
  for (let rounds = 0; rounds < 4; rounds++) round();
  return a ^ b ^ c ^ d;
}

/** A key of 32 hexadecimal digits, from the browser's own randomness. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The hash of words under a key, as 16 hexadecimal digits. It remembers what it was asked before. Throws on a key that is none. */
export function keyedHash(key: string): (words: string) => string {
  if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('A key has 32 hexadecimal digits.');
  const bytes = new DataView(Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)).buffer);
  const halves = [bytes.getBigUint64(0, true), bytes.getBigUint64(8, true)] as const;
  const known = new Map<string, string>();
  return (words) => {
    const hash = known.get(words) ?? sip(halves, new TextEncoder().encode(words)).toString(16).padStart(16, '0');
    known.set(words, hash);
    return hash;
  };
}
