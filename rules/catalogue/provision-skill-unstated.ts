import { spanOf } from '../facts/at.ts';
import { hitsOf } from '../facts/passage.ts';
import type { ProvisionFacts } from '../facts/provision.ts';
import { isUndosed, oneASentence, saidOn, type WeakHit } from '../facts/weak-words.ts';
import type { Hit } from '../lexicon/phrases.ts';
import type { Role } from '../lexicon/roles.ts';
import { defineRule } from '../rule.ts';
import { flagOf } from './weak-words-flag.ts';

export const provisionSkillUnstated = defineRule({
  id: 'provision-skill-unstated',
  title: 'Say what training or qualification it takes',
  checks: 'Where skill matters, the course, the qualification or the professional title is named.',
  area: 'provision',
  severity: 'consider',
  criteria: ['F-03'],
  source: { work: 'bm-v-oxfordshire', at: 'support with no skill stated' },

  looksAt: (reading) => reading.provisions,

  *check(target) {
    const { item, facts } = target;
    if (isUndosed(facts)) return;
    const loose = saidOn(facts, 'skill').filter((hit) => matters(facts, hit) && !namesSkill(facts, hit));
    for (const hit of oneASentence(facts, loose)) {
      yield {
        ...flagOf(target, hit),
        severity: hit.entry.id === 'suitably-qualified' ? 'should' : 'consider',
        instead: ['[role] who holds [which qualification, or has completed which course, and when it is renewed]'],
        question: 'Which qualification or course does this person need?',
      };
    }
    if (loose.length > 0) return;
    const helper = untrainedHelper(facts);
    if (!helper) return;
    yield {
      span: spanOf(item, facts.passage, helper),
      itemId: item.id,
      certainty: 'ask',
      message: 'What training does this person have for the therapy, and from whom? The words do not say.',
      instead: ['[role], trained by [which therapist] for [how long, and how often again]'],
      question: 'Who trains and supervises whoever carries out the therapy programme, and how often?',
    };
  },

  examples: [
    {
      weak: { F: 'A «suitably qualified» teacher will teach Anjali to read braille for 45 minutes every day.' },
      strong: {
        F: 'A qualified teacher of the vision impaired will teach Anjali to read braille for 45 minutes every day.',
      },
      because: 'Nobody can tell which qualification would suit.',
    },
    {
      weak: {
        F: 'An «experienced teaching assistant» will lead Kofi’s language group of four for 20 minutes every day.',
      },
      strong: {
        F: 'A teaching assistant with two days’ training from the speech and language therapist will lead Kofi’s language group of four for 20 minutes every day.',
      },
      because: 'Experience cannot be checked or replaced; training can.',
    },
    {
      weak: {
        F: 'A «teaching assistant» will carry out Seren’s speech and language therapy programme for 15 minutes every day.',
      },
      strong: {
        F: 'A teaching assistant trained by the speech and language therapist for one day each term will carry out Seren’s speech sound programme for 15 minutes every day.',
      },
      because: 'Therapy in unskilled hands is practice at best.',
    },
    {
      strong: { F: 'A physiotherapist will stretch Tomos’s legs for 20 minutes every Monday and Thursday.' },
      because: 'A protected title states the training by itself.',
    },
  ],
});

/** "work experience with" is a thing to do; "a trained assistant" in a named programme is trained in that programme. */
function matters({ passage, type, elements }: ProvisionFacts, { entry, from }: WeakHit): boolean {
  if (passage.words[from - 1]?.norm === 'work') return false;
  return entry.id !== 'trained-staff' || type === 'therapy' || elements.who === null;
}

/** A professional title, or a named course, stands outside the loose words. */
function namesSkill(facts: ProvisionFacts, loose: WeakHit): boolean {
  const { passage } = facts;
  const isOutside = ({ from, to }: Hit) => to <= loose.from || from >= loose.to;
  const near = ({ from }: Hit) => Math.abs(from - loose.to) <= 12;
  const titled = hitsOf<Role>(passage, 'role').some(
    (role) =>
      near(role) &&
      isTitle(
        passage.words.slice(role.from, role.to).map((word) => word.norm),
        role,
      ),
  );
  const course = hitsOf(passage, 'skill').some((hit) => isOutside(hit) && near(hit) && !isLooseSkill(facts, hit));
  return titled || course;
}

/** "experienced in", "with experience of": on the list of skills, and still no standard. */
function isLooseSkill({ passage }: ProvisionFacts, hit: Hit): boolean {
  const norms = passage.words.slice(hit.from, hit.to).map((word) => word.norm);
  return (
    norms.includes('experience') ||
    norms.includes('experienced') ||
    (norms.length === 1 && /^(trained|qualified)$/.test(norms[0] ?? ''))
  );
}

const isTitle = (norms: readonly string[], { entry }: Hit<Role>): boolean =>
  entry.expert === true ||
  norms.some((norm) =>
    /^(qtvi|qtod|tod|qtmsi|elsa|hlta|deaf|impaired|impairment|deafblind|senco|sendco|nurse|intervenor)$/.test(norm),
  );

/** An assistant who carries out therapy, where nobody's training is mentioned. */
function untrainedHelper({ type, passage, elements }: ProvisionFacts): Hit<Role> | null {
  if (type !== 'therapy' || elements.skill !== null || hitsOf(passage, 'therapy-programme').length === 0) return null;
  const named = hitsOf<Role>(passage, 'role').filter(({ entry }) => entry.sort === 'named');
  const isAssistant = (role: Hit<Role>) =>
    passage.words.slice(role.from, role.to).some((word) => /^(assistants?|tas?|lsas?|mentors?)$/.test(word.norm)) &&
    !passage.words
      .slice(role.from, role.to)
      .some((word) => /^(therapy|physiotherapy|technical|trained|specialist)$/.test(word.norm));
  const [first] = named.filter((role) => !role.entry.expert);
  return first && isAssistant(first) && !hitsOf(passage, 'advice-only').length ? first : null;
}
