/** Addresses: a number and a road, a road alone, and whatever a label says is one. */
import { type Identifier, identifierAt } from './identifier.ts';
import { places } from './words/places.ts';
import { roads } from './words/settings-words.ts';

/** Bounded, and only from a word’s start: nothing here may take longer than the text is long. */
const name = `(?<![\\p{L}\\p{M}'’])\\p{Lu}[\\p{L}\\p{M}'’.-]{0,40}`;
const road = (words: ReadonlySet<string>) =>
  [...words].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|');
const lowerRoad = (words: ReadonlySet<string>) => [...words].join('|');
/** A town after the road, where nothing else stands behind it; one before a postcode is found from there. */
const town = `(?:,[ ]${name}(?:[ ]${name}){0,2}(?=[ ]*(?:[,.;|)\\n]|$))){0,2}`;
const postcode = `[A-Z]{1,2}\\d[A-Z\\d]?[ ]{0,2}\\d[A-Z]{2}\\b`;
const flat = `(?:(?:Flat|Apartment|Apt|Unit|Room|Floor)[ ]?[\\w]{1,4},?[ ])?`;

const numbered = new RegExp(
  `${flat}\\b\\d{1,4}[A-Za-z]?(?:[ ]?[-–/][ ]?\\d{1,4}[A-Za-z]?)?,?[ ](?:(?:The|St\\.?)[ ])?(?:${name}[ ]){1,4}?(?:${road(roads.surely)}|${road(roads.afterNumber)})\\b\\.?${town}`,
  'gu',
);
const lowerNumbered = new RegExp(
  `${flat}\\b\\d{1,4}[a-z]?,?[ ](?:[\\p{Ll}'’-]+[ ]){1,2}?(?:road|street|lane|avenue|crescent|terrace|mews|close|drive)\\b(?:,?[ ][\\p{Ll}]+){0,3}?(?:,?[ ]*[a-z]{1,2}\\d[a-z\\d]?[ ]?\\d[a-z]{2}\\b)`,
  'gu',
);
const alone = new RegExp(
  `(?:${name}[ ]){1,3}?(?:${road(roads.surely)})\\b(?![ ](?:School|Primary|Infant|Junior|Nursery|Academy|College|Surgery|Medical|Health|Hospital|Clinic|Children|Centre))`,
  'gu',
);
const house = new RegExp(
  `(?:${name}[ ]){1,3}(?:House|Cottage|Farm|Lodge|Barn|Villa|Court|Mill),[ ](?:\\d{1,4}[a-z]?[ ])?(?:${name}[ ]){1,3}(?:${road(roads.surely)}|${road(roads.afterNumber)})\\b${town}`,
  'gu',
);
const label =
  /(?:^|[\n|\t])[ *]{0,8}(?:(?:home|family|current|postal|full|child[’']s|parents?[’']?s?|school|setting|correspondence|contact|mother[’']s|father[’']s|our|my)[ \t]{1,3}){0,3}address(?:es)?(?:[ \t]{1,3}(?:of|for)[^\n:|\t]{1,30})?[ *]{0,8}[:|\t][ \t|*]{0,8}([^\n|\t]{4,200})/gi;

/** Roads that every town has: alone they tell no place. */
const anyRoad =
  /^(?:Church|High|Station|Main|Mill|London|New|School|Park|Victoria|Queen|King|North|South|East|West|Bus|Cycle|Ring|Fast|Quiet)[ ]\p{L}+$/u;

/** Words at the start of a sentence that are no part of a road's name. */
const notRoads =
  /^(?:The|On|In|At|By|From|To|Near|Along|Down|Up|Over|Off|Every|Each|A|An|And|His|Her|Their|My|Our|Main|High|This|That|Cross|Across|Quiet|Busy)[ ]/;

/** The end of a stretch of words that could be a line of an address: capitals, numbers and the little words between. */
const lineOfAddress =
  /(?:(?:\d{1,4}[A-Za-z]?(?:[-–]\d{1,4})?|St\.|\p{Lu}[\p{L}\p{M}'’-]*(?:\s?\d{1,4}[A-Za-z]?)?|of|on|upon|under|the|le|in|by|&)(?:[ ]+|$))+$/u;
const mostLines = 6;

/** What stands before a postcode, comma by comma, as long as it looks like an address. */
function beforePostcode(text: string, postcodeAt: number): number {
  let start = postcodeAt;
  for (let lines = 0; lines < mostLines; lines++) {
    const from = Math.max(0, start - 60);
    const lead = text.slice(from, start);
    const gap = /[ \t]*(?:,[ \t]*\n?|\n)?[ \t]*$/.exec(lead)?.[0] ?? '';
    if (lines > 0 && !/[,\n]/.test(gap)) break;
    const words = lead.slice(0, lead.length - gap.length);
    const line = words.slice(
      Math.max(words.lastIndexOf(','), words.lastIndexOf('\n'), words.lastIndexOf(':'), words.lastIndexOf('|')) + 1,
    );
    const own = lineOfAddress.exec(line.trimStart())?.[0] ?? '';
    const bare = own.replace(
      /^(?:(?:(?:Home|Postal|Current|Family)[ ])?Address(?:es)?|(?:of|on|the|in|by|At|In|From|To))[ ]+/,
      '',
    );
    if (!/\p{Lu}/u.test(bare)) break;
    start = from + words.length - bare.length;
    // Prose stands before it on the same line: the address begins here.
    if (bare.length < line.trimStart().length) break;
    if (
      !/,/.test(text.slice(Math.max(0, start - 3), start)) &&
      !/\n\s*$/.test(text.slice(Math.max(0, start - 3), start))
    )
      break;
  }
  return start;
}

export function findAddresses(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (start: number, words: string) => {
    const trimmed = words.replace(/[\s,.]+$/, '');
    if (trimmed) found.push(identifierAt('address', text, start, start + trimmed.length));
  };
  for (const match of text.matchAll(label)) {
    const words = match[1] ?? '';
    if (!/\d|,/.test(words) || /@/.test(words)) continue;
    add(match.index + match[0].length - words.length, words);
  }
  for (const { 0: code, index } of text.matchAll(new RegExp(`\\b${postcode}`, 'g'))) {
    const start = beforePostcode(text, index);
    if (start < index) add(start, text.slice(start, index + code.length));
  }
  for (const pattern of [numbered, house, lowerNumbered])
    for (const match of text.matchAll(pattern)) if (!isCounted(match[0])) add(match.index, match[0]);
  for (const match of text.matchAll(alone)) {
    const skipped = notRoads.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(skipped);
    // A road's own word alone ("the Drive", "Lane") names no place.
    if (words.trim().includes(' ') && !anyRoad.test(words.trim())) add(match.index + skipped, words);
  }
  return found;
}

/** "15 Minutes Close", "2 Year Court": an amount, no house. */
const isCounted = (words: string) =>
  /^\d+[a-z]?,?[ ](?:minutes?|hours?|years?|months?|weeks?|days?|pupils?|children)\b/i.test(words);

/** The town that stands between road and postcode, and may be told alone elsewhere. */
export function townsOf(addresses: readonly Identifier[]): string[] {
  return addresses.flatMap(({ text }) => {
    const parts = text.replace(new RegExp(`,?\\s*${postcode}.*$`, 's'), '').split(/\s*[,\n]\s*/);
    return parts
      .slice(1)
      .map((part) => part.trim())
      .filter(
        (part) =>
          !places.has(part.toLowerCase()) &&
          /^\p{Lu}[\p{L} '’-]+$/u.test(part) &&
          !new RegExp(`\\b(?:${lowerRoad(roads.surely)})$`, 'i').test(part),
      );
  });
}
