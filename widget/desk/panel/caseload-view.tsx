/** Many plans: a folder in, how far it is, what could not be read, which to look at first, and the page for the Board. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type Board,
  boardMarkup,
  boardPage,
  boardStyle,
  boardTable,
  pickedTable,
  unreadTable,
} from '../../../rules/panel/index.ts';
import { count } from '../../wording.ts';
import { saveFile } from '../save-file.ts';
import {
  board,
  caseload,
  clear,
  done,
  failures,
  goOn,
  pause,
  records,
  running,
  takeFiles,
  tally,
} from './caseload-state.ts';
import { filesDropped } from './files-dropped.ts';

export function CaseloadView() {
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const take = (input: HTMLInputElement) => {
    takeFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return (
    <section
      class="caseload"
      aria-label="Many plans"
      onDragOver={(event) => event.preventDefault()}
      onDrop={async (event) => {
        event.preventDefault();
        if (event.dataTransfer) takeFiles(await filesDropped(event.dataTransfer));
      }}
    >
      <div class="first-drop">
        <p class="first-drop-lead">Drop a folder of plans here</p>
        <div class="first-buttons">
          <button type="button" class="button" onClick={() => folder.current?.click()}>
            Choose a folder
          </button>
          <button type="button" class="button-quiet" onClick={() => files.current?.click()}>
            Choose files
          </button>
        </div>
        <p class="soft">
          They are read on this computer and not kept. For thousands, the command line goes on after a power cut: see “A
          whole caseload” in its read-me.
        </p>
        <input ref={folder} type="file" hidden multiple onChange={(event) => take(event.currentTarget)} />
        <input ref={files} type="file" hidden multiple onChange={(event) => take(event.currentTarget)} />
      </div>
      {caseload.value.length > 0 && <Progress />}
      {failures.value.length > 0 && (
        <section aria-label="Not read">
          <h2>Not read: {failures.value.length}</h2>
          <ul>
            {failures.value.map(({ ref, why }) => (
              <li key={ref}>
                <strong>{ref}</strong>: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {board.value && running.value !== 'running' && <Report now={board.value} />}
    </section>
  );
}

function Progress() {
  const all = caseload.value.length;
  return (
    <div class="caseload-progress">
      <p role="status">
        {done.value} of {count(all, 'plan')} done{running.value === 'paused' && ', paused'}.
      </p>
      <progress value={done.value} max={all} aria-label="Plans done" />
      <div class="records-buttons">
        {running.value === 'running' ? (
          <button type="button" class="button" onClick={pause}>
            Pause
          </button>
        ) : (
          (done.value < all || failures.value.length > 0) && (
            <button type="button" class="button" onClick={() => void goOn()}>
              {done.value < all ? 'Go on' : 'Try the unread again'}
            </button>
          )
        )}
        <button type="button" class="button-quiet" onClick={clear}>
          {running.value === 'running' ? 'Cancel' : 'Clear'}
        </button>
      </div>
    </div>
  );
}

function Report({ now }: { now: Board }) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    // A shadow of its own: the page's look and the desk's do not meet.
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(boardStyle);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = boardMarkup(now);
  }, [now]);
  const first = tally.value?.first ?? [];
  const word = async () => {
    const { boardWord } = await import('../../../rules/panel/board-word.ts');
    saveFile(
      'board.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      await boardWord(now),
    );
  };
  return (
    <>
      <h2>For the Board</h2>
      <div class="records-buttons">
        <button type="button" class="button-quiet" onClick={() => saveFile('board.html', 'text/html', boardPage(now))}>
          Save as a page
        </button>
        <button type="button" class="button-quiet" onClick={() => void word()}>
          Save for Word
        </button>
        <button type="button" class="button-quiet" onClick={() => saveFile('board.csv', 'text/csv', boardTable(now))}>
          Save as CSV
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile('board.json', 'application/json', JSON.stringify(now, null, 2))}
        >
          Save as JSON
        </button>
        <button type="button" class="button-quiet" onClick={() => window.print()}>
          Print
        </button>
      </div>
      <div class="board-place" ref={host} />
      <h2>Plans to look at first</h2>
      {first.length === 0 && <p>None stands out.</p>}
      <ol class="look-first">
        {first.map(({ ref, why }) => (
          <li key={ref}>
            <strong>{ref}</strong>: {why.join(' ')}
          </li>
        ))}
      </ol>
      <div class="records-buttons">
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile('sample-random.csv', 'text/csv', pickedTable(tally.value?.random ?? []))}
        >
          Save a random sample
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => saveFile('sample-risk.csv', 'text/csv', pickedTable(tally.value?.risk ?? []))}
        >
          Save a risk-based sample
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() =>
            saveFile(
              'plans.ndjson',
              'application/x-ndjson',
              records.value.map((record) => `${JSON.stringify(record)}\n`).join(''),
            )
          }
        >
          Save the records
        </button>
        {failures.value.length > 0 && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => saveFile('not-read.csv', 'text/csv', unreadTable(failures.value, []))}
          >
            Save what was not read
          </button>
        )}
      </div>
    </>
  );
}
