/** The engine off the page's thread: a heavy file never freezes the page. Readers load when a file is first opened. */
import { appraise, appraiseInFull, type House, rulebookOf } from '../../rules/index.ts';
import { helpOf, type RuleHelp } from '../rule-help.ts';
import type { Answer, Ask, Exchanges, Question } from './engine-messages.ts';

/** The part of a worker's own scope used here; the DOM library describes pages only. */
interface WorkerPort {
  postMessage(answer: Answer): void;
  onmessage: ((event: MessageEvent<Ask>) => void) | null;
}

const port = self as unknown as WorkerPort;

/** The council's rules of the last question: its phrases have help of their own. */
let house: House | null = null;

function helpWith(ruleIds: readonly string[]): RuleHelp[] {
  return rulebookOf(house)
    .rules.filter(({ id }) => ruleIds.includes(id))
    .map(helpOf);
}

async function answer(ask: Ask): Promise<Exchanges[Question]['answer']> {
  if (ask.question === 'appraise') {
    house = ask.body.house;
    return appraise(ask.body.text, { house });
  }
  if (ask.question === 'house') return (await import('../../rules/house.ts')).readHouse(ask.body);
  if (ask.question === 'help') return helpWith(ask.body);
  if (ask.question === 'handbook') return (await import('../../rules/handbook.ts')).handbook();
  const { ReadError, readFile, withWordComments } = await import('../../rules/reading/index.ts');
  if (ask.question === 'comment') return withWordComments(ask.body.bytes, ask.body.text, ask.body.comments);
  if (ask.question === 'record') {
    const { name, bytes, ref, team } = ask.body;
    const { field, notChecked } = await readFile(name, bytes);
    if (field.text.trim() === '') throw new ReadError('It holds no words.');
    const { recordOf } = await import('../../rules/panel/index.ts');
    const text = {
      id: null,
      fields: [field],
      whole: true,
      passage: false,
      kind: null,
      today: null,
      dob: null,
      year: null,
    };
    return recordOf(appraiseInFull({ ...text, notChecked }, { house: ask.body.house }), {
      ref,
      told: team === null ? {} : { team },
      withWords: false,
    });
  }
  const onPage = (done: number, of: number) => port.postMessage({ id: ask.id, done, of });
  return readFile(ask.body.name, ask.body.bytes, { onPage });
}

/** A reader's own sentence is meant for the writer; any other error's words are not. */
function problemIn(reason: unknown, { question }: Ask): string {
  if (reason instanceof Error && /^(?:ReadError|HouseProblem)$/.test(reason.name)) return reason.message;
  return question === 'read' || question === 'record' || question === 'comment'
    ? 'This file could not be read. Save it again as a Word document (.docx) and open that, or paste its words.'
    : 'The checks stopped before they were done. Your words are all here; change any of them to check again.';
}

port.onmessage = ({ data: ask }) => {
  answer(ask).then(
    (body) => port.postMessage({ id: ask.id, body }),
    (reason: unknown) => port.postMessage({ id: ask.id, problem: problemIn(reason, ask) }),
  );
};
