/** Plans with seeded identifiers, for measuring: invented names of many languages, written as people write them. Same seed, same plans. */
import type { Seeded } from './measure.ts';

/** A small generator of numbers (mulberry32): the same for the same seed, everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const split = (text: string) => text.trim().split(/\s*,\s*/);
/** Beside common ones: rare ones, with marks, and pet forms that no list is likely to hold. */
const given = split(
  `Farzana, Oluwadarasimi, Siân, Zoë, Łukasz, José, Søren, Nguyệt, Björn, Renée, Xiomara, Tadhg, Caoimhe, Ifeoluwa, Thandeka, Wiremu, Yevhen, Ksenia, Dilnaz,
  Shukria, Makhosi, Anahera, Kwabena, Ayaan, Jayden, Sophie, Callum, Priyanka, Mei-Ling, Anne-Marie, Tyreece, Kayleigh-Mae, D’Andre, Muhammad-Ali, Bartłomiej,
  Iolanthe, Zebedee, Ptolemy, Hyacinthe, Sunniva, Taavi, Eluned, Gwyndaf, Xander, Tariro, Nkosana, Blerta, Dafina, Vlera, Qendrim, Amrita, Gurnoor, Zarmina`,
);
const words = split(
  'Will, Grace, May, Mark, Rose, Hope, Summer, Jack, Faith, Joy, April, River, Daisy, Art, Dean, Ruby',
);
const surnames = split(
  `Okonkwo-Bright, Szczepański, O’Dowd, McAllister, de la Cruz, van Houten, Al-Hashimi, Nguyen, Bhattacharya, Ó Súilleabháin, Marsh, Stone, Long, Young,
  Field, Wood, Hill, Rivers, Banks, Day, Bell, Papadopoulos, Ferreira, Kowalczyk, Adebayo, Hussain, Begum, Singh, Kaur, Chowdhury, Jarvis, Pemberton, Thistlewood`,
);
const settings = split(
  `Harrowgate Lane Primary School, St Ebbe’s C of E Infant School, The Willows Nursery, Oakhaven Academy, Larkmead College, Bexcombe Child Development Centre,
  Fernbank Surgery, Tolworth Vale Hospital, Ash Green Special School, Little Acorns Playgroup, Marlside NHS Foundation Trust, Wexford Heath Sixth Form College`,
);
const streets = split(
  'Tannery Row, Cinder Path, Kiln Lane, Old Mill Road, Priory Close, St Anne’s Terrace, Weaver’s Court, Elm Grove, The Green, Queen Street',
);
const towns = split('Dunsmouth, Penhallow, Upper Wick, Marlhaven, Ashby Vale, Thornsea');

interface Child {
  first: string;
  last: string;
  pet: string;
  mother: string;
  father: string;
  sister: string;
  teacher: string;
  therapist: string;
  psychologist: string;
  setting: string;
  clinic: string;
  address: string;
  postcode: string;
  birth: string;
  upn: string;
  nhs: string;
  phone: string;
  mail: string;
}

export function seededPlans(seed: number, count: number): Seeded[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, index) => planOf(index, next));
}

function planOf(index: number, next: () => number): Seeded {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(next() * all.length)] as One;
  const digits = (many: number) => Array.from({ length: many }, () => Math.floor(next() * 10)).join('');
  const isSmall = index % layouts.length === 3;
  const name = () => (!isSmall && next() < 0.25 ? pick(words) : pick(given));
  const first = name();
  const last = pick(surnames);
  const letters = 'ABDEFGHJLNPQRSTUWXYZ';
  const letter = () => pick([...letters]);
  const year = 2004 + Math.floor(next() * 18);
  const postcode = `${letter()}${letter()}${1 + Math.floor(next() * 8)} ${Math.floor(next() * 10)}${letter()}${letter()}`;
  const child: Child = {
    first,
    last,
    pet: first.length > 4 && /^[A-Z][a-z]+$/.test(first) ? first.slice(0, 3) : first,
    mother: name(),
    father: name(),
    sister: name(),
    teacher: `${pick(['Mrs', 'Mr', 'Ms', 'Miss'])} ${pick(surnames)}`,
    therapist: `${name()} ${pick(surnames)}`,
    psychologist: `Dr ${pick([...letters])}. ${pick(surnames)}`,
    setting: pick(settings),
    clinic: pick(settings),
    address: `${1 + Math.floor(next() * 120)} ${pick(streets)}, ${pick(towns)}`,
    postcode,
    birth: pick([
      `${1 + Math.floor(next() * 28)} ${pick(['March', 'June', 'October'])} ${year}`,
      `${digits(1)}1/0${1 + Math.floor(next() * 8)}/${year}`.replace(/^[3-9]/, '2'),
    ]),
    upn: `${letter()}${digits(12)}`,
    nhs: `${1 + Math.floor(next() * 9)}${digits(2)} ${digits(3)} ${digits(4)}`,
    phone: pick([
      `0${1 + Math.floor(next() * 9)}${digits(3)} ${digits(6)}`,
      `07${digits(3)} ${digits(6)}`,
      `+44 7${digits(3)} ${digits(6)}`,
    ]),
    mail: `${pick(['office', 'senco', 'j.marsh'])}@${pick(['larkmead', 'oakhaven', 'thewillows'])}.sch.uk`,
  };
  const text = layouts[index % layouts.length]?.(child) ?? '';
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    [
      'name',
      [
        `${first} ${last}`.toLowerCase(),
        first.toLowerCase(),
        child.mother.toLowerCase(),
        last.toLowerCase(),
        `${first} ${last}`,
        first,
        child.pet,
        `${child.mother} ${last}`,
        child.mother,
        child.father,
        child.sister,
        child.teacher,
        child.therapist,
        child.psychologist,
      ],
    ],
    ['setting', [child.setting, child.clinic]],
    ['address', [child.address]],
    ['postcode', [child.postcode]],
    ['date of birth', [child.birth]],
    ['UPN', [child.upn]],
    ['NHS number', [child.nhs]],
    ['phone', [child.phone]],
    ['e-mail', [child.mail]],
  ];
  // Small letters are looked for only where the whole plan is typed so.
  const isSeeded = ({ text: one }: { text: string }) =>
    text.includes(one) && (isSmall || one !== one.toLowerCase() || /\d|@/.test(one));
  return {
    text,
    identifiers: kinds.flatMap(([kind, all]) => all.map((one) => ({ text: one, kind }))).filter(isSeeded),
  };
}

/** As a form, as tables, and as notes typed in haste. */
const layouts: readonly ((child: Child) => string)[] = [
  (c) => `EDUCATION, HEALTH AND CARE PLAN: DRAFT

Name: ${c.first} ${c.last}
Known as: ${c.pet}
Date of birth: ${c.birth}
UPN: ${c.upn}
NHS number: ${c.nhs}
Address: ${c.address} ${c.postcode}
Mother: ${c.mother} ${c.last}
Telephone: ${c.phone}
Setting: ${c.setting}

Section A: Views, interests and aspirations
${c.first} likes trains and spends Saturdays with his sister ${c.sister}. “I want to drive a bus,” he told ${c.teacher} in May 2026. ${c.mother} and ${c.father} hope that ${c.first} will have friends. They may ask for help with sleep. ${c.father} said that Monday mornings are hard.

Section B: Special educational needs
${c.first} finds it hard to follow what is said in a group, so he copies the child beside him. When ${c.first} is tired he cannot hold a pencil. ${c.first}’s reading is at the level of a five-year-old. Makaton signs help. His Down syndrome means that he tires early.

Section F: Special educational provision
A speech and language therapist will work with ${c.first} one to one for 30 minutes every week in term time. Training will be given by ${c.therapist} each September. A teaching assistant at ${c.setting} will mark a chart with ${c.first} every day.

Section K: Advice
Educational psychologist, ${c.psychologist}, 12 May 2026
Speech and language therapist, ${c.therapist}, ${c.clinic}, 3 June 2026
School office: ${c.mail}
`,
  (c) => `| | |
|---|---|
| Child’s name | ${c.first} ${c.last} |
| DOB | ${c.birth} |
| Home address | ${c.address}, ${c.postcode} |
| Parents | ${c.mother} and ${c.father} |
| School | ${c.setting} |
| NHS no. | ${c.nhs} |
| Contact | ${c.phone}, ${c.mail} |

## My views
My name is ${c.first} but everyone calls me ${c.pet}. ${c.sister} is my big sister. I love Minecraft and the Beatles, and I hope to be a vet. ${c.teacher} helps me with maths.

## What is difficult
${c.first} has high anxiety in the hall. In the Autumn term ${c.first} missed 11 days. ${c.mother} says that he sleeps four hours a night. By July 2028 ${c.first} will stay in class for a whole lesson. It will be reviewed in April and in August. Faith schools were not considered.

## Who gave advice
| Role | Name | Date |
|---|---|---|
| SENCO | ${c.teacher} | 4 May 2026 |
| Educational psychologist | ${c.psychologist} | 11 June 2026 |
| Occupational therapist | ${c.therapist} | 1 July 2026 |
`,
  (c) => `notes from visit to ${c.setting} 14/10/2026 re ${c.first} ${c.last} (dob ${c.birth}, upn ${c.upn})

mum is ${c.mother}, tel ${c.phone}. dad ${c.father} lives at ${c.address} ${c.postcode}. sister ${c.sister} in year 9. ${c.first} was upset when we arrived, ${c.teacher} took him to the sensory room and he calmed in ten minutes. ${c.therapist} (salt) says he has about forty words. will need a quiet space. may need transport. ${c.first} said he likes lego and hates the bell. seen by ${c.psychologist} at ${c.clinic} in march. send to ${c.mail} asap. hope to hear by Friday. The grace period ends in June.
`,
  (c) => `name: ${c.first.toLowerCase()} ${c.last.toLowerCase()}
d.o.b. ${c.birth}
school: ${c.setting}
mum: ${c.mother.toLowerCase()}

${c.first.toLowerCase()} likes swimming and his dog. ${c.first.toLowerCase()} is happiest outside. he will ask for help when it is quiet. ${c.mother.toLowerCase()} says the mornings are hard, she may ask for a later start. we mark his chart each day. mrs ${c.last.toLowerCase()} said that sleep is better now. nhs ${c.nhs}, ring ${c.phone}.
`,
];
