/** The words of `--help`. */

export const help = `golden-thread: reads a draft EHC Plan (England) and says what is weak, why, and what to ask.
Everything happens on this computer. Nothing is sent anywhere and nothing is kept.

  golden-thread appraise FILE...    appraise plans: .docx, .pdf, .md, .html, .txt
  golden-thread appraise --ndjson   appraise JSON objects from standard input, one a line
  golden-thread audit DIR --out DIR
                                    audit a whole folder of plans, and write a report
  golden-thread audit --ndjson      plans from standard input, one a line; a record of each out
  golden-thread audit --records FILE... --out DIR
                                    gather records into one report
  golden-thread schema              print the JSON Schema of an Appraisal
  golden-thread schema house        print the JSON Schema of a house file

Options of appraise
  --json               write one JSON object, or an array for several files
  --ndjson             write one JSON object a line for each line read
  --today YYYY-MM-DD   the day to judge dates by, where a plan gives no date of its own
  --kind KIND          the kind of plan, where a plan does not say: first-draft,
                       reassessment-draft, amendment-notice, final, amended-final
  --house FILE         a council's own settings (JSON): rules, phrases, headings, weights
  --fail-on SEVERITY   exit 1 when there is a finding this grave or graver: must, should, consider

Options of audit, beside --today, --kind and --house
  --out DIR            where the report goes; what is judged is kept there, so that the same
                       command goes on after Ctrl-C or a power cut
  --workers N          plans judged side by side, as many as processors when left out
  --register FILE      CSV with a column "file", and any of ref, team, setting, need, age, date
  --before DIR         the folder of an earlier report, to tell what changed
  --sample N --seed N  the size of each sample, and the number its draw begins with
  --with-words         keep the words of each finding in the records; they hold none otherwise

Other options
  --help, --version

A line for --ndjson
  {"id": "p1", "text": "…", "section": "F", "kind": "draft", "today": "2026-11-03",
   "dob": "2015-02-10", "year": 6}
  Only id and text are needed. With a section, the text is one passage of it; without, it is
  a whole plan in Markdown. Each line is answered by one Appraisal with the same id, or by
  {"id": …, "error": {"message": …}}, and the next line is read. A line is 20 MB at most.

Dates are judged by the plan's own date, else by "today" or --today, else by form only.
The clock is never read.

Exit codes
  0   it ran
  1   it ran, and there are findings at or above --fail-on
  2   it could not run, or a file could not be read (the others are still appraised);
      a line of --ndjson that could not be read does not count
  130 an audit was stopped; what it had is kept
`;
