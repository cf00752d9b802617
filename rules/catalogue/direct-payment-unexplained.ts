import { defineRule } from '../rule.ts';

const pays = /\b(?:direct payments?|personal budget|£ ?\d|payments?)\b/i;
/** What the money is for: hours, sessions, a need, an outcome or a person's work. */
const saysWhatFor =
  /\b(?:to (?:pay for|buy|meet|secure|fund|employ|cover|provide)|for (?:the |a |an |his|her|their|\d|one|two|three|four|five|six|ten)|outcomes?|needs?|E\d|B\d|F\d|hours?|sessions?|minutes|equipment)\b/i;

export const directPaymentUnexplained = defineRule({
  id: 'direct-payment-unexplained',
  title: 'Say what a direct payment is for',
  checks: 'Where provision is secured by a direct payment, Section J says which needs and outcomes it meets.',
  area: 'statute',
  severity: 'must',
  criteria: ['J-01'],
  source: { work: 'send-regulations', at: 'reg 12(1)(j)' },

  looksAt: (reading) => {
    const section = reading.section('J');
    return section.present ? [section] : null;
  },

  *check(section, reading) {
    if (section.none || section.blank || !section.span) return;
    const text = section.parts.map(reading.words).join('\n');
    if (!pays.test(text) || saysNone(text) || saysWhatFor.test(text.replace(/^[^\n]{0,80}:\s*$/gm, ''))) return;
    yield {
      span: section.span,
      certainty: 'ask',
      message:
        'Which needs and outcomes does this payment meet? Where provision is secured by a direct payment, Section J must say.',
      instead: ['A direct payment of [amount] for [which provision], to meet [which needs] and [which outcomes].'],
    };
  },

  examples: [
    {
      weak: { J: '«A personal budget has been agreed.»' },
      strong: { J: 'A direct payment for two hours of personal care a week, to meet need D1 and outcome E4.' },
      because: 'Whoever manages the money must know what it is to do.',
    },
    {
      weak: { J: '«Direct payments are in place and managed by the family.»' },
      strong: { J: 'The family has been told about personal budgets and does not want one.' },
      because: 'That there is none may be said in any words.',
    },
    {
      strong: { J: 'Not requested.' },
      because: 'Two words are enough where there is none.',
    },
  ],
});

const saysNone = (text: string) =>
  /\b(?:no|not|none|nor|declined|without|nil|n\/a)\b/i.test(text) &&
  !/\b(?:is|are|was|has been|have been) (?:in place|agreed|paid)\b/i.test(text);
