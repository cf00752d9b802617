/** Everything in a text that could tell who it is about. */
import { findAddresses, townsOf } from './addresses.ts';
import { findBirthDates } from './birth-dates.ts';
import { type Identifier, identifierAt, withoutOverlaps } from './identifier.ts';
import { findNumbers } from './numbers.ts';
import { findPeople } from './people.ts';
import { findSettings, findShortNames } from './settings.ts';
import { tokensOf } from './tokens.ts';
import { isWord } from './vocabulary.ts';

/** Longest text that is read, in code units: a plan of 100 pages is a third of it. */
export const mostText = 1_000_000;

/** In reading order, none over another. Nothing is certain here: a person looks at each before the words are used. */
export function findIdentifiers(text: string): Identifier[] {
  const tokens = tokensOf(text);
  const numbers = findNumbers(text);
  const births = findBirthDates(text);
  const addresses = findAddresses(text);
  const { places, short } = findSettings(text, tokens);
  const sure = withoutOverlaps([
    ...numbers.filter(({ kind }) => kind !== 'postcode'),
    ...births,
    ...addresses,
    ...numbers,
    ...places,
  ]);
  const towns = townsOf(addresses);
  const again = withoutOverlaps([...sure, ...townsAgain(text, towns), ...findShortNames(text, tokens, short)]);
  return withoutOverlaps([...again, ...findPeople(text, tokens, again)]);
}

/** A town of somebody's address, told of alone. */
function townsAgain(text: string, towns: readonly string[]): Identifier[] {
  return towns
    .filter((town) => !isWord(town.toLowerCase()))
    .flatMap((town) => {
      const found: Identifier[] = [];
      for (let at = text.indexOf(town); at >= 0; at = text.indexOf(town, at + town.length))
        if (!/\p{L}/u.test(text[at + town.length] ?? ' ') && !/\p{L}/u.test(text[at - 1] ?? ' '))
          found.push(identifierAt('address', text, at, at + town.length));
      return found;
    });
}
