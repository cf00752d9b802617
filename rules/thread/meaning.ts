/** How well two texts are about the same thing, from their concepts and shared words; no plan needed. */
import { concepts } from '../lexicon/concepts.ts';
import { nearby } from './concept-book.ts';
import type { Features, Topic } from './features.ts';
import { sharedLeaning } from './leanings.ts';

/** What a shared concept is worth, what one near it is, and the part a passage's side topics keep. */
export const samePart = 0.78;
const nearPart = 0.42;
/** Who helps, where the passage names nothing else, and where its own topics are others. */
const helperAlone = 0.62;
const helperBeside = 0.16;
/** From this weight on, a topic is what a passage is plainly about. */
const plain = 0.45;

/** One side of a link, ready to be compared: how much it asks for, or answers, each concept. */
export interface Side {
  features: Features;
  /** Concepts by index and weight, near ones left out. */
  weights: readonly { concept: number; weight: number; topic: Topic }[];
  /** Weights by concept index with what near concepts lend, and the same as pairs. */
  reach: Float64Array;
  reached: readonly (readonly [number, number])[];
  /** Plainly about something the lexicon knows. */
  isPlain: boolean;
  /** How much of it is of each area; the squares add up to 1, or all are 0. */
  fields: Float64Array;
}

const areas = [...new Set(concepts.map(({ area }) => area))];
const areaAt = concepts.map(({ area }) => areas.indexOf(area));
/** How many areas there are. */
export const fieldCount = areas.length;

const roleWeights = {
  need: { need: 1, answer: 0.6, helper: 0.12, hope: 0.1 },
  outcome: { need: 1, answer: 0.75, helper: 0.12, hope: 0.3 },
  aspiration: { need: 0.7, answer: 0.4, helper: 0.1, hope: 1 },
} as const;

/** A need, an outcome or a hope, seen as what is asked for. */
export function asking(features: Features, as: keyof typeof roleWeights): Side {
  const roles = roleWeights[as];
  return remember(as, features, () =>
    side(features, (topic) =>
      Math.max(
        topic.need * roles.need,
        topic.answer * roles.answer,
        topic.helper * roles.helper,
        topic.hope * roles.hope,
      ),
    ),
  );
}

/** Provision, seen as what it answers: its programmes and purposes; who gives it counts where nothing else is said. */
export function answering(features: Features): Side {
  const specific = features.topics.some(({ need, answer }) => Math.max(need, answer) >= plain);
  const helper = specific ? helperBeside : helperAlone;
  return remember('provision', features, () =>
    side(features, ({ need, answer, helper: helps }) => Math.max(1 - (1 - answer) * (1 - 0.85 * need), helps * helper)),
  );
}

const sides = { need: newMemory(), outcome: newMemory(), aspiration: newMemory(), provision: newMemory() };

/** Kept as long as the features it was made of, so that an edit re-reads one item. */
function newMemory(): WeakMap<Features, Side> {
  return new WeakMap();
}

function remember(as: keyof typeof sides, features: Features, read: () => Side): Side {
  const known = sides[as].get(features);
  if (known) return known;
  const made = read();
  sides[as].set(features, made);
  return made;
}

function side(features: Features, weigh: (topic: Topic) => number): Side {
  const named = features.topics.map((topic) => ({ concept: topic.concept, weight: weigh(topic), topic }));
  const isPlain = named.some(({ weight }) => weight >= plain);
  const weights = named.filter(({ weight }) => weight > 0.06);
  const most = weights.reduce((max, { weight }) => Math.max(max, weight), 0);
  const reach = new Float64Array(concepts.length);
  for (const one of weights) {
    // Beside a main topic, a side topic counts for less than its words alone would.
    one.weight *= most > 0 ? 0.45 + 0.55 * (one.weight / most) : 1;
    reach[one.concept] = Math.max(reach[one.concept] ?? 0, one.weight);
  }
  for (const { concept, weight } of weights) {
    for (const near of nearby[concept] ?? []) {
      reach[near] = Math.max(reach[near] ?? 0, weight * nearPart);
    }
  }
  const reached: [number, number][] = [];
  reach.forEach((weight, concept) => {
    if (weight > 0) reached.push([concept, weight]);
  });
  return { features, weights, reach, reached, isPlain, fields: fieldsOf(features, weights) };
}

function fieldsOf(features: Features, weights: Side['weights']): Float64Array {
  const fields = new Float64Array(fieldCount);
  const add = (concept: number, weight: number) => {
    const at = areaAt[concept] ?? 0;
    fields[at] = (fields[at] ?? 0) + weight;
  };
  for (const [concept, pull] of features.leaning) add(concept, pull);
  for (const { concept, weight } of weights) add(concept, weight);
  const length = Math.hypot(...fields);
  return length === 0 ? fields : fields.map((part) => part / length);
}

/** 0 to 1: how much `to` answers what `from` asks, by concepts alone, those near included. */
export function sharedMeaning(from: Side, to: Side): number {
  let miss = 1;
  for (const { concept, weight } of from.weights) miss *= 1 - samePart * weight * (to.reach[concept] ?? 0);
  return 1 - miss;
}

/** In words for a person: what both are about, and the words that answer it. [] where nothing says that they share it. */
export function reasonsOf(from: Side, to: Side): readonly string[] {
  let best: { concept: number; worth: number } | null = null;
  for (const { concept, weight } of from.weights) {
    const worth = weight * (to.reach[concept] ?? 0);
    if (worth > (best?.worth ?? 0.05)) best = { concept, worth };
  }
  if (!best) {
    const leant = sharedLeaning(from.features.leaning, to.features.leaning);
    return leant === null ? [] : [`both seem to be about ${concepts[leant]?.title}`];
  }
  const { concept } = best;
  const title = concepts[concept]?.title ?? '';
  const direct = to.weights.find((one) => one.concept === concept);
  if (direct && (direct.weight >= nearPart * 0.8 || direct.weight >= (to.reach[concept] ?? 0))) {
    const words = direct.topic.answerWords || direct.topic.words;
    return [words ? `both about ${title}; ${words.replaceAll(/\s+/g, ' ')}` : `both about ${title}`];
  }
  const through = to.weights.find((one) => (nearby[concept] ?? []).includes(one.concept));
  const other = through ? (concepts[through.concept]?.title ?? '') : '';
  return [other ? `${title} is close to ${other}` : `both about ${title}`];
}
