/** Automatic numbers as they are printed: 3, c, C, iii, III. */

/** How a list counts; `words` is Word's "One, Two". */
export type Numerals = 'decimal' | 'padded' | 'letters' | 'Letters' | 'roman' | 'Roman' | 'words' | 'ordinal';

const romanSigns = ['m', 'cm', 'd', 'cd', 'c', 'xc', 'l', 'xl', 'x', 'ix', 'v', 'iv', 'i'];
const romanWorths = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
const cardinals = (
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen ' +
  'Eighteen Nineteen Twenty'
).split(' ');

/** `count` in these numerals; digits where they have no sign for it. */
export function printNumber(count: number, numerals: Numerals): string {
  if (numerals === 'words') return cardinals[count] ?? String(count);
  if (numerals === 'padded') return String(count).padStart(2, '0');
  if (numerals === 'ordinal') return `${count}${ordinalEnd(count)}`;
  if (numerals === 'decimal' || count < 1 || count > 3999) return String(count);
  if (numerals === 'letters') return letters(count);
  if (numerals === 'Letters') return letters(count).toUpperCase();
  return numerals === 'roman' ? roman(count) : roman(count).toUpperCase();
}

/** After z comes aa, then bb: Word and browsers differ there, and no plan has 27 of anything under letters. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 9));
}

function roman(count: number): string {
  let rest = count;
  let printed = '';
  for (const [index, worth] of romanWorths.entries()) {
    for (; rest >= worth; rest -= worth) printed += romanSigns[index];
  }
  return printed;
}

function ordinalEnd(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}
