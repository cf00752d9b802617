/** The glossary's short forms as the checks ask for them: what each is short for, and which no reader needs written out. */
import { glossary, technicalTerms } from './glossary/index.ts';

/** Everyday ones; and gaps and bodies of the past, of which other checks speak. */
export const everydayAcronyms: ReadonlySet<string> = new Set(
  'SEN SEND EHC EHCP NHS GP TA SENCO SENDCO LA PE ICT IT UK GCSE GCSES KS DOB TV ID OK DVD USB AM PM RE PSHE DT MFL NA II III IV VI A&E UPN CV SATS BTEC ATM YP CYP KG CM MM PC BBC UN EU US USA PTO NB FAQ PDF CD HMRC DWP PTA AKA ASAP BMX AI FM HDMI PIN TBC TBA PCT PCTS CCG CCGS LEGO ELKLAN ABC HD AD BC DJ MC VIP BBQ RSPCA'.split(
    ' ',
  ),
);

/** By the letters in capitals; several meanings are parted by "; ". */
export const acronyms: Readonly<Record<string, string>> = Object.fromEntries(
  glossary.flatMap(({ term, full }) => (full === null ? [] : [[term.toUpperCase(), full]])),
);

/** Words that a family may want explained. */
export const technicalNames: readonly string[] = technicalTerms.map(({ term }) => term);
