export const programExamples = `
Start here:
  fg2rec convert deliverable.docx                 results go to the folder "out"
  fg2rec check deliverable.docx                   only look, write nothing
  fg2rec review deliverable.docx                  your own file with comments and tracked changes
  fg2rec batch incoming --out results --resume    a whole folder, night after night

Exit codes: 0 nothing to put right, 1 findings at or above --fail-on, 2 it could not be done.
`;

export const convertExamples = `
Examples:
  fg2rec convert deliverable.docx
  fg2rec convert deliverable.docx --out td --td-number SG13-TD123/WP1 --study-group 13 --question 20/13
  fg2rec convert deliverable.docx --meeting-date 2026-04-20 --meeting "Geneva, 20-30 April 2026"
  fg2rec convert a.docx b.docx --contact "Ada Example; Example Org; Norway; +47 22 00 00 00; ada@example.org"
  fg2rec convert deliverable.docx --formats td-docx,json --fail-on warning

Results, for each NAME.docx:
  NAME.td.docx       the TD: cover, then the draft in the ITU-T template
  NAME.td.pdf        the same as accessible PDF
  NAME.review.docx   your own file: a comment at each finding, safe fixes as tracked changes
  NAME.report.html   the conformance report: what to do next, findings, readiness, changes
  NAME.report.json   the same for programs (schema fg2rec-report/1)
  NAME.report.pdf    the same as accessible PDF, with --formats report-pdf

What a cover needs is taken from the options, then the configuration, then the deliverable's own
cover, then its properties. What nobody says is left as a highlighted placeholder.

A configuration (fg2rec.config.yaml), in the working folder or above it:
  group: FG-AN
  contact: { name: Ada Example, organization: Example Org, country: Norway, email: ada@example.org }
  studyGroup: 13
  meetings:
    sg13-2026-04: { place: Geneva, begins: 2026-04-20, ends: 2026-04-30 }
  severities: { STR-13: info }
`;

export const checkExamples = `
Examples:
  fg2rec check deliverable.docx
  fg2rec check *.docx --format json > reports.json      one report, or a list for several files
  fg2rec check deliverable.docx --kind technical-report --fail-on warning
`;

export const reviewExamples = `
Examples:
  fg2rec review deliverable.docx                  writes out/deliverable.review.docx
  fg2rec review deliverable.docx --fix none       comments alone
  fg2rec review deliverable.docx --fix all        suggestions as tracked changes, too
  fg2rec review drafts/*.docx --out reviewed --date 2026-03-09

The review copy is your own file. Beside comments and tracked changes nothing is different in it: accept or
reject them in Word. Each rule has a name of its own as author ("fg2rec FIG-03"), so that Word can show the
changes of one rule alone (Review, Show Markup, Specific People). Comments and changes bear the day of --date.
`;

export const fixExamples = `
Examples:
  fg2rec fix deliverable.docx                     writes out/deliverable.fixed.docx
  fg2rec fix deliverable.docx --in-place          writes over deliverable.docx itself

Fixes that need no second look are written, nothing else is touched; fg2rec review shows them beforehand.
`;

export const batchExamples = `
Examples:
  fg2rec batch incoming --out results
  fg2rec batch manifest.csv --out results --jobs 4 --resume

A manifest has a column (or key) "file", and one for any option of convert:
  file,td-number,question,title
  d1.docx,SG13-TD101,20/13,Use cases for autonomous networks
  d2.docx,SG13-TD102,20/13,

In the results there are summary.html, summary.json and summary.csv with a line for each document.
A document that fails is a line in the summary and stops nothing. Ctrl-C stops; --resume goes on.
Exit codes: 2 where a document failed, else 1 where one has findings, else 0.
`;

export const pdfCheckExamples = `
Examples:
  fg2rec pdf-check out/deliverable.td.pdf
  fg2rec pdf-check *.pdf --format json > checks.json    one result, or a list for several files

Checked are the conditions of PDF/UA-1 that need no person: tags, title, language, alternative texts, table heads,
heading levels, links, fonts, tab order, untagged content. Exit codes: 0 none is hurt, 1 findings, 2 not readable.
`;
