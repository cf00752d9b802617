/** The Board page as HTML: one A4 page, charts as SVG with the same figures in words, fit for black and white. */
import type { Board } from './board.ts';
import {
  boardTitle,
  gradeWords,
  leadWords,
  monthWords,
  noChange,
  noPriorities,
  noStrengths,
  pointWords,
  shareWords,
  standingWords,
} from './board-words.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replaceAll(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** The style of the page, for a sheet of its own: the markup carries none. */
export const boardStyle = `
.board { font: 1rem/1.5 Arial, "Liberation Sans", system-ui, sans-serif; color: #0b0c0c; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
.board * { box-sizing: border-box; margin: 0; padding: 0; }
.board h1 { font-size: 1.6rem; line-height: 1.2; }
.board h2 { font-size: 1.1rem; margin-bottom: .35rem; }
.board .board-lead { font-size: 1.2rem; font-weight: 700; margin: .5rem 0 1.25rem; max-width: 60ch; }
.board .board-grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.5rem 2rem; }
.board section { break-inside: avoid; min-width: 0; }
.board ol, .board ul { padding-left: 1.3rem; }
.board li { margin-bottom: .3rem; }
.board svg { display: block; width: 100%; height: auto; }
.board .board-bar { fill: #1a5b99; stroke: #0b0c0c; }
.board .board-line { fill: none; stroke: #0b0c0c; stroke-width: 2; }
.board .board-axis { stroke: #6f777b; }
.board text { font: 13px Arial, "Liberation Sans", sans-serif; fill: #0b0c0c; }
.board table { border-collapse: collapse; width: 100%; }
.board th, .board td { text-align: left; font-weight: 400; padding: .15rem .5rem .15rem 0; border-bottom: 1px solid #cfd2d4; }
.board thead th { font-weight: 700; }
.board .board-foot { margin-top: 1.25rem; padding-top: .6rem; border-top: 2px solid #0b0c0c; font-size: .9rem; max-width: none; }
@media print {
  @page { size: A4; margin: 12mm; }
  .board { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.35; }
  .board h1 { font-size: 16pt; } .board h2 { font-size: 11pt; } .board .board-lead { font-size: 11.5pt; margin-bottom: 8pt; }
  .board .board-grid { grid-template-columns: 1fr 1fr; gap: 8pt 16pt; }
  .board .board-bar { fill: #fff; stroke: #000; stroke-width: 1.5; }
}`;

/** The whole page as a file of its own. */
export function boardPage(board: Board): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(boardTitle)}</title>
<style>body { margin: 0; }${boardStyle}</style>
</head>
<body>
<main>
${boardMarkup(board)}
</main>
</body>
</html>
`;
}

/** The page's content, every word of it escaped. */
export function boardMarkup(board: Board): string {
  const list = (entries: readonly string[], none: string, tag: 'ol' | 'ul' = 'ol') =>
    entries.length === 0
      ? `<p>${none}</p>`
      : `<${tag}>${entries.map((entry) => `<li>${escaped(entry)}</li>`).join('')}</${tag}>`;
  return `<div class="board">
<h1>${escaped(boardTitle)}</h1>
<p class="board-lead">${escaped(leadWords(board))}</p>
<div class="board-grid">
<section><h2>How the grades lie</h2>${spreadChart(board)}</section>
<section><h2>How the mean moves</h2>${trendChart(board)}</section>
<section><h2>Three strengths</h2>${list(board.strengths.map(pointWords), noStrengths(board))}</section>
<section><h2>Three priorities</h2>${list(board.priorities.map(pointWords), noPriorities(board))}</section>
<section><h2>Part by part</h2>${areasTable(board)}</section>
<section><h2>What changed</h2>${list(board.changed, noChange, 'ul')}</section>
</div>
<p class="board-foot">${escaped(standingWords(board))}</p>
</div>`;
}

const chart = { width: 420, row: 34, left: 150, right: 110 };

function spreadChart({ spread }: Board): string {
  const most = Math.max(1, ...spread.map(({ count }) => count ?? 0));
  const room = chart.width - chart.left - chart.right;
  const words = spread.map((share) => `${share.name}: ${shareWords(share)}`).join('; ');
  const bars = spread.map((share, at) => {
    const y = at * chart.row;
    const width = Math.round((room * (share.count ?? 0)) / most);
    return `<text x="0" y="${y + 21}">${escaped(share.name)}</text>
<rect class="board-bar" x="${chart.left}" y="${y + 5}" width="${width}" height="${chart.row - 12}"/>
<text x="${chart.left + width + 8}" y="${y + 21}">${escaped(shareWords(share))}</text>`;
  });
  return `<svg viewBox="0 0 ${chart.width} ${chart.row * spread.length}" role="img" aria-label="${escaped(`Bar chart of grades. ${words}.`)}">
${bars.join('\n')}
</svg>`;
}

const line = { width: 420, height: 150, left: 28, right: 12, top: 18, bottom: 26 };

function trendChart({ trend }: Board): string {
  if (trend.length < 2) {
    const [only] = trend;
    return `<p>${only ? `${monthWords(only.month)}: ${gradeWords(only.mean)}, from ${only.plans} plans. ` : ''}A trend needs two months with at least five graded plans each.</p>`;
  }
  const x = (at: number) =>
    Math.round(line.left + (at * (line.width - line.left - line.right - 40)) / (trend.length - 1)) + 20;
  const y = (mean: number) =>
    Math.round(line.height - line.bottom - (mean * (line.height - line.top - line.bottom)) / 10);
  const words = trend
    .map(({ month, mean, plans }) => `${monthWords(month)} ${mean.toFixed(1)} from ${plans} plans`)
    .join('; ');
  // Every second month is named where there are many, the last always.
  const every = trend.length > 6 ? 2 : 1;
  const marks = trend.map(({ month, mean }, at) => {
    const named = (trend.length - 1 - at) % every === 0;
    return `<circle class="board-bar" cx="${x(at)}" cy="${y(mean)}" r="4"/>
<text x="${x(at)}" y="${y(mean) - 9}" text-anchor="middle">${mean.toFixed(1)}</text>${
      named
        ? `<text x="${x(at)}" y="${line.height - 8}" text-anchor="middle">${monthWords(month).replace(/ \d\d/, ' ’')}</text>`
        : ''
    }`;
  });
  return `<svg viewBox="0 0 ${line.width} ${line.height}" role="img" aria-label="${escaped(`Line chart of the mean grade out of ten by month of plan. ${words}.`)}">
<path class="board-axis" d="M${line.left} ${y(0)}H${line.width - line.right}"/>
<text x="0" y="${y(0) + 4}">0</text><text x="0" y="${y(10) + 4}">10</text>
<polyline class="board-line" points="${trend.map(({ mean }, at) => `${x(at)},${y(mean)}`).join(' ')}"/>
${marks.join('\n')}
</svg>`;
}

function areasTable({ areas }: Board): string {
  const rows = areas.map(
    ({ name, mean }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${mean === null ? 'too few to show' : escaped(gradeOf(mean))}</td></tr>`,
  );
  return `<table><thead><tr><th scope="col">Part</th><th scope="col">Mean</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
/** Parts have no bands of their own: their means are on the way to a grade. */
const gradeOf = (mean: number) => `${mean.toFixed(1)} out of 10`;
