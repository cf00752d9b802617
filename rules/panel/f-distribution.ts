/** Quantiles of the F distribution, for limits around an agreement. */

/** Lanczos' approximation (g = 7, nine terms): 15 digits for what is asked here. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(value: number): number {
  const x = value - 1;
  const base = x + 7.5;
  const sum = lanczos.slice(1).reduce((total, term, at) => total + term / (x + at + 1), lanczos[0] ?? 0);
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (Lentz; DLMF 8.17.22). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side only.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const tiny = 1e-300;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < tiny ? tiny : d);
  let c = 1;
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let step = 1;
    for (const term of [even, odd]) {
      d = 1 + term * d;
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      c = 1 + term / c;
      if (Math.abs(c) < tiny) c = tiny;
      step = c * d;
      fraction *= step;
    }
    if (Math.abs(step - 1) < 1e-15) break;
  }
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  return (front * fraction) / a;
}

/** The value that F with these degrees of freedom stays below with probability `p`. */
export function fQuantile(p: number, numerator: number, denominator: number): number {
  // I_x runs over x = n·F / (n·F + d): found by halving, 100 times, which is as close as numbers go.
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 100; halving++) {
    const x = (low + high) / 2;
    if (incompleteBeta(x, numerator / 2, denominator / 2) < p) low = x;
    else high = x;
  }
  const x = (low + high) / 2;
  return (denominator * x) / (numerator * (1 - x));
}
