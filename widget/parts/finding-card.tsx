/** The hint card: what, why, where it stands, a shape to write by, a question to send, and ways to be rid of it. */
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AppraisedItem, Finding, SectionLetter } from '../../rules/index.ts';
import { markOf } from '../finding-order.ts';
import type { IgnoreReach, IgnoreReason } from '../ignored.ts';
import { type RuleHelp, termOf } from '../rule-help.ts';
import { sectionLabel } from '../section-names.ts';
import { authorityWords, kindWord, shortened, sourceWords } from '../wording.ts';
import { IgnoreChoice } from './ignore-choice.tsx';
import { MarkLabel } from './mark-label.tsx';
import { Scaffold } from './scaffold.tsx';
import { SketchView } from './sketch.tsx';

export interface CardActions {
  onCopy(words: string): void;
  /** null: the words have changed or there are none, so nothing can be put after them. */
  onInsert: ((scaffold: string) => void) | null;
  onIgnore(reach: IgnoreReach, why: IgnoreReason | null): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
  /** Opens the handbook at this rule; left out where there is none. */
  onHandbook?(): void;
}

interface Props extends CardActions {
  finding: Finding;
  /** The item it is about, null when it is about a Section or the plan. */
  item: AppraisedItem | null;
  section: SectionLetter | null;
  /** null until it has been fetched. */
  help: RuleHelp | null;
  /** From 1. */
  place: number;
  total: number;
  /** Whether the card should take the focus when it shows this finding. */
  takesFocus: boolean;
}

export function FindingCard({ finding, item, section, help, place, total, takesFocus, ...actions }: Props) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.focus({ preventScroll: true });
    if (card.current) card.current.scrollTop = 0;
  }, [finding.id, takesFocus]);
  const source = authorityWords[finding.source.authority];
  const example = help?.examples.find(({ weak, strong }) => weak && strong) ?? help?.examples.find(({ weak }) => weak);
  const term = termOf(help, finding.quote);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.onClose();
  };
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
      tabIndex={-1}
      ref={card}
      onKeyDown={onKeyDown}
    >
      <div class="card-head">
        <p class="card-where">
          <MarkLabel mark={markOf(finding)} />
          {item && <span>{kindWord(item.kind)}</span>}
          <span>{sectionLabel(section)}</span>
        </p>
        <button type="button" class="card-close" onClick={actions.onClose} aria-label="Close this hint">
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <h2 class="card-title" id={`${id}-title`}>
        {help?.title ?? finding.message}
      </h2>
      <div id={`${id}-message`}>
        {finding.quote && <p class="card-quote">“{shortened(finding.quote, 160)}”</p>}
        {help && <p>{finding.message}</p>}
      </div>
      {term && (
        <p>
          In general, “{term.term}”{term.full && ` is short for ${term.full.replaceAll('; ', ' or ')}`}: {term.plain}{' '}
          {term.note}
        </p>
      )}
      <details class="card-more">
        <summary>
          <strong>{source.says}:</strong> {sourceWords(finding.source)}
        </summary>
        <p>{source.means}</p>
        {help && <p>What is checked: {help.checks}</p>}
        {actions.onHandbook && (
          <button type="button" class="button-quiet" onClick={actions.onHandbook}>
            Read this rule in the handbook
          </button>
        )}
      </details>
      {finding.instead.length > 0 && (
        <div class="card-part">
          <h3>Try this shape</h3>
          {finding.instead.map((scaffold) => (
            <Scaffold
              key={scaffold}
              words={scaffold}
              onCopy={() => actions.onCopy(scaffold)}
              onInsert={actions.onInsert && (() => actions.onInsert?.(scaffold))}
            />
          ))}
        </div>
      )}
      {finding.question && (
        <div class="card-part card-question">
          <h3>Does the advice not say?</h3>
          <p>{finding.question}</p>
          <button type="button" class="button-quiet" onClick={() => actions.onCopy(finding.question ?? '')}>
            Copy this question to its author
          </button>
        </div>
      )}
      {example && (
        <details
          class="card-more"
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
          }}
        >
          <summary>Show {example.strong ? 'a weak and a strong example' : 'an example'}</summary>
          {example.weak && <SketchView title="Weak" sketch={example.weak} />}
          {example.strong && <SketchView title="Strong" sketch={example.strong} />}
          <p>{example.because}</p>
        </details>
      )}
      <div class="card-foot">
        <IgnoreChoice key={finding.id} onIgnore={actions.onIgnore} />
        <div class="card-steps">
          <button type="button" class="step" aria-label="Previous hint" onClick={() => actions.onStep(-1)}>
            <span aria-hidden="true">‹</span>
          </button>
          <span>
            {place} of {total}
          </span>
          <button type="button" class="step" aria-label="Next hint" onClick={() => actions.onStep(1)}>
            <span aria-hidden="true">›</span>
          </button>
        </div>
      </div>
    </section>
  );
}
