/** A worker or body whom no list names, where the grammar says who acts: "loaded by the Year 8 administrator". */
import type { Passage } from './passage.ts';
import type { ProvisionMarks, Stated } from './provision-marks.ts';
import { withQualities } from './provision-title.ts';

/** Endings of those who do a thing, and the names of bodies. */
const doer = /((er|or|ist|ian|ant|eer|lead|head)s?|team|service|clinic|department|charity|trust)$/;
/** Words that end like the name of a worker and are none. */
const thing =
  /^(computer|number|order|letter|paper|water|summer|winter|quarter|corner|counter|locker|reminder|marker|poster|folder|planner|starter|timer|other|another|together|after|over|under|offer|either|whether|september|october|november|december|easter|never|ever|later|power|poor|floor|door|colour|behaviour|error|monitor|motor|sensor|important|significant|relevant|constant|instant|centre|chapter|answer|transfer|register|matter|layer|border|buffer|trigger|finger|dinner|supper|pointer|printer|scanner|charger|tracker)$/;
/** "the school", "the relevant team": a body that names nobody. */
const plainBody =
  /^(school|class|staff|teaching|support|whole|senior|relevant|appropriate|local|external|outside|other|any|multi|same|this|new)$/;
const participle = /(ed|wn|ught|\b(given|written|taken|chosen|run|led|made|sent|set|put|kept|done|built|held))$/;
const afterTitle =
  /^(before|after|in|on|at|for|from|to|will|must|shall|who|with|each|every|during|by|and|or|as|when|one|once|twice|daily|weekly)$/;
const article = /^(a|an|the|his|her|their)$/;
const longestTitle = 6;

/** The first one who acts by "by" or "from", or before "will", with what qualifies them; null when there is none. */
export function agentBehindBy(passage: Passage, marks: ProvisionMarks): Stated | null {
  for (let at = 1; at < passage.words.length - 2; at++) {
    if (marks.purpose[at] || marks.aside[at] || marks.oversight[at]) continue;
    const to = introduces(passage, at) ? titleEnd(passage, at + 2) : null;
    if (to !== null) return withQualities(passage, { from: at + 1, to });
  }
  return agentBeforeWill(passage);
}

/** "The timetabler will place…": the one before the promise. */
function agentBeforeWill(passage: Passage): Stated | null {
  for (let at = 2; at < passage.words.length; at++) {
    if (!/^(will|must|shall)$/.test(passage.words[at]?.norm ?? '')) continue;
    for (let from = at - 2; from >= Math.max(0, at - longestTitle); from--) {
      if (passage.words[from]?.kind !== 'word') break;
      if (article.test(passage.words[from]?.norm ?? '')) {
        if (
          titleEnd(passage, from + 1) === at &&
          /^(or|er|ist|ian)$/.test(/(or|er|ist|ian)s?$/.exec(passage.words[at - 1]?.norm ?? '')?.[1] ?? '')
        )
          return { from, to: at };
        break;
      }
    }
  }
  return null;
}

/** "put in by the …", "hours from the …". */
function introduces(passage: Passage, at: number): boolean {
  const norm = passage.words[at]?.norm;
  if (!article.test(passage.words[at + 1]?.norm ?? '')) return false;
  return (
    norm === 'from' ||
    (norm === 'by' && passage.words.slice(Math.max(0, at - 3), at).some((word) => participle.test(word.norm)))
  );
}

/** Where a title of one to five words ends whose last word does things; null when these words are none. */
function titleEnd(passage: Passage, from: number): number | null {
  for (let at = from; at < from + longestTitle; at++) {
    const word = passage.words[at];
    if (!word || word.kind === 'mark' || plainBody.test(word.norm) || afterTitle.test(word.norm) || word.norm === 'of')
      return null;
    const next = passage.words[at + 1];
    const isLast = next?.kind !== 'word' || afterTitle.test(next.norm);
    if (!isLast) continue;
    // One bare word ("from the centre") is as often a place as a worker.
    const isEnough = at > from || passage.words[from - 2]?.norm !== 'from';
    return isEnough && doer.test(word.norm) && !thing.test(word.norm) ? at + 1 : null;
  }
  return null;
}
