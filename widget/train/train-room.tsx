/** The trainer's room: its pages, and the wall over them while something is shown. */
import { ExercisesPage } from './exercises-page.tsx';
import { ExplainersPage } from './explainers-page.tsx';
import { GroupPage } from './group-page.tsx';
import { LibraryPage } from './library-page.tsx';
import { PacksPage } from './packs-page.tsx';
import { PaperPage } from './paper-page.tsx';
import { Present } from './present/present.tsx';
import { presenting } from './present/presenting.ts';
import { SessionPage } from './session-page.tsx';
import { StandInsPage } from './stand-ins-page.tsx';
import { type PageName, page, pages, paper } from './train-state.ts';

const views: Readonly<Record<PageName, () => preact.ComponentChild>> = {
  library: LibraryPage,
  session: SessionPage,
  exercises: ExercisesPage,
  packs: PacksPage,
  explainers: ExplainersPage,
  'stand-ins': StandInsPage,
  group: GroupPage,
};

interface Props {
  /** Where this room lies as one file to take along; null where this is that file. */
  takeAlong: string | null;
}

export function TrainRoom({ takeAlong }: Props) {
  const Page = views[page.value];
  return (
    <main class="train">
      <nav class="train-pages not-on-paper" aria-label="Train">
        {pages.map(({ name, title }) => (
          <button
            type="button"
            class="train-page"
            key={name}
            aria-current={page.value === name ? 'page' : undefined}
            onClick={() => {
              page.value = name;
              paper.value = null;
            }}
          >
            {title}
          </button>
        ))}
      </nav>
      <div class="train-body" key={page.value}>
        {paper.value ? <PaperPage kind={paper.value} /> : <Page />}
      </div>
      {takeAlong && (
        <p class="take-along not-on-paper">
          No network in the hall?{' '}
          <a href={takeAlong} download>
            Take this room along as one file
          </a>
        </p>
      )}
      {presenting.value && <Present />}
    </main>
  );
}
