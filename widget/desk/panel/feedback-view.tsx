/** What goes back to the writer: to copy, to print, or as comments in a copy of the Word file. */
import { useSignal } from '@preact/signals';
import type { Finding } from '../../../rules/index.ts';
import { type Feedback, feedbackOf } from '../../../rules/panel/index.ts';
import { copyWords } from '../../clipboard.ts';
import { appraisal, said } from '../../state.ts';
import { count, sourceWords } from '../../wording.ts';
import { anotherEngine, plan, problem } from '../desk-state.ts';
import { saveFile } from '../save-file.ts';
import { markOnly } from './panel-state.ts';

export function FeedbackView() {
  const now = appraisal.value;
  const open = plan.value;
  const making = useSignal(false);
  const done = useSignal('');
  const say = (words: string) => {
    done.value = words;
    said.value = words;
  };
  if (!now || !open) return <p class="lead">Open a plan in the Write room; what to send its writer stands here.</p>;
  const feedback = feedbackOf(now, markOnly.value);
  const copy = async () => {
    say((await copyWords(asText(feedback))) ? 'Copied.' : 'Copying is not allowed here: select the words.');
  };
  const comment = async (word: NonNullable<typeof open.word>) => {
    making.value = true;
    const engine = anotherEngine();
    try {
      const comments = now.findings.map((finding) => ({ at: finding.span, paragraphs: commentLines(finding) }));
      const { file, notPlaced } = await engine.comment({ bytes: word, text: now.fields[0]?.text ?? '', comments });
      saveFile(open.name.replace(/(?:\.docx)?$/i, ' with comments.docx'), wordType, file);
      say(
        notPlaced.length === 0
          ? `A copy with ${count(comments.length, 'comment')} was saved.`
          : `A copy with ${comments.length - notPlaced.length} comments was saved; ${notPlaced.length} had no place in the file.`,
      );
    } catch (reason) {
      problem.value = reason instanceof Error ? reason.message : 'The copy could not be made.';
    } finally {
      engine.cancel();
      making.value = false;
    }
  };
  const { word } = open;
  return (
    <div class="feedback">
      <div class="records-buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          Copy
        </button>
        <button type="button" class="button-quiet" onClick={() => window.print()}>
          Print
        </button>
        {word && (
          <button type="button" class="button-quiet" disabled={making.value} onClick={() => void comment(word)}>
            {making.value ? 'Making the copy…' : 'Save a copy of the Word file with comments'}
          </button>
        )}
      </div>
      {!word && <p class="soft">A plan opened from a Word file can be saved as a copy with each hint as a comment.</p>}
      {done.value && <p class="soft">{done.value}</p>}
      <h2>What works</h2>
      {feedback.strengths.length === 0 && <p>Nothing could be praised by the words alone yet.</p>}
      <ul>
        {feedback.strengths.map((asks) => (
          <li key={asks}>{praise(asks)}</li>
        ))}
      </ul>
      <h2>What to change first</h2>
      {feedback.first.length === 0 && <p>Nothing that is sure.</p>}
      <ol>
        {feedback.first.map((finding) => (
          <li key={finding.id}>
            {finding.quote && <q class="feedback-quote">{finding.quote}</q>} {finding.message}{' '}
            <span class="soft">({sourceWords(finding.source)})</span>
            {finding.instead.map((shape) => (
              <p class="scaffold" key={shape}>
                {shape}
              </p>
            ))}
          </li>
        ))}
      </ol>
      <h2>Questions to the authors of the advice</h2>
      {feedback.questions.map(({ of, asks }) => (
        <section key={of}>
          <h3>{of}</h3>
          <ul>
            {asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** "Does each say how often? Yes." */
const praise = (asks: string) => `${asks} Yes.`;

const commentLines = (finding: Finding): string[] => [
  finding.message,
  ...finding.instead.map((shape) => `Try this shape: ${shape}`),
  ...(finding.question ? [`Ask the author of the advice: ${finding.question}`] : []),
  sourceWords(finding.source),
];

/** The same as plain text, for an email. */
function asText({ strengths, first, questions }: Feedback): string {
  return [
    'What works',
    ...strengths.map((asks) => `- ${praise(asks)}`),
    '',
    'What to change first',
    ...first.flatMap(({ quote, message, source, instead }, at) => [
      `${at + 1}. ${quote ? `“${quote}” ` : ''}${message} (${sourceWords(source)})`,
      ...instead.map((shape) => `   ${shape}`),
    ]),
    '',
    'Questions to the authors of the advice',
    ...questions.flatMap(({ of, asks }) => [`${of}:`, ...asks.map((question) => `- ${question}`)]),
    '',
  ].join('\n');
}
