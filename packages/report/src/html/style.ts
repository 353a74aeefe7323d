/** The look of the report. No colour stands alone for a meaning; contrast is at least 4.5 to 1 in both schemes. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ground: #f3f5f8; --ink: #17202b; --quiet: #55616f; --line: #d9dfe6; --soft: #eef2f6;
  --brand: #00538a; --brand-ink: #ffffff; --brand-quiet: #cfe3f1;
  --error: #b3181f; --error-soft: #fdeeee; --warning: #8a5300; --warning-soft: #fff5e2;
  --info: #1d5fa8; --info-soft: #ebf3fc; --ok: #17703a; --ok-soft: #e8f6ed; --none: #5f6b78;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a2129; --ground: #11161c; --ink: #e8edf2; --quiet: #a9b5c1; --line: #36414d; --soft: #232c36;
    --brand: #0b3c5f; --brand-ink: #ffffff; --brand-quiet: #b9d7eb;
    --error: #ff8f8f; --error-soft: #3a1f22; --warning: #f2bd62; --warning-soft: #35290f;
    --info: #8fc1f7; --info-soft: #1a2c40; --ok: #7fd6a0; --ok-soft: #18301f; --none: #a9b5c1;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
a { color: var(--info); text-underline-offset: 2px; }
:focus-visible { outline: 3px solid var(--info); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; inset-inline-start: -200vw; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.drawings { position: absolute; width: 0; height: 0; }
.icon { width: 1em; height: 1em; flex: none; vertical-align: -.12em; }
.wrap { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
.masthead { background: var(--brand); color: var(--brand-ink); padding: 2rem 0 5.2rem; }
.masthead p { margin: 0; color: var(--brand-quiet); }
.masthead .kicker { font-size: .82rem; letter-spacing: .08em; text-transform: uppercase; }
h1 { margin: .35rem 0 .5rem; font-size: 1.85rem; line-height: 1.22; font-weight: 650; overflow-wrap: anywhere; }
h2 { margin: 0 0 .9rem; font-size: 1.28rem; line-height: 1.3; font-weight: 650; }
h3 { margin: 0; font-size: 1.02rem; font-weight: 650; }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.4rem 1.6rem; margin: 0 0 1.25rem; }
.verdict { margin-top: -3.9rem; display: grid; grid-template-columns: minmax(15rem, 1fr) auto; gap: 1rem 2rem; align-items: center; border-top: 5px solid var(--tone); box-shadow: 0 4px 18px rgb(10 30 50 / 10%); }
.verdict.conforms { --tone: var(--ok); } .verdict.findings { --tone: var(--warning); }
.verdict.blocked, .verdict.failed { --tone: var(--error); }
.verdict .word { display: flex; align-items: center; gap: .55rem; margin: 0; font-size: 1.55rem; line-height: 1.2; font-weight: 700; color: var(--tone); }
.verdict .says { margin: .4rem 0 0; color: var(--quiet); max-width: 34rem; }
.tiles { display: flex; gap: .6rem; margin: 0; padding: 0; list-style: none; flex-wrap: wrap; }
.tiles li { min-width: 5.6rem; padding: .55rem .8rem; border-radius: 8px; background: var(--soft); text-align: center; font-size: .84rem; color: var(--quiet); }
.tiles strong { display: block; font-size: 1.5rem; line-height: 1.25; color: var(--ink); font-variant-numeric: tabular-nums; }
.tiles .error strong { color: var(--error); } .tiles .warning strong { color: var(--warning); }
.tiles .info strong { color: var(--info); } .tiles .fixed strong { color: var(--ok); }
.contents { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin: 0 0 1.25rem; padding: 0 .2rem; list-style: none; font-size: .93rem; }
.next { margin: 0; padding: 0; list-style: none; counter-reset: step; }
.next > li { counter-increment: step; position: relative; padding: .1rem 0 .85rem 2.6rem; }
[dir="rtl"] .next > li { padding: .1rem 2.6rem .85rem 0; }
.next > li:last-child { padding-bottom: 0; }
.next > li::before { content: counter(step); position: absolute; inset-inline-start: 0; top: .05rem; width: 1.75rem; height: 1.75rem; border-radius: 50%; background: var(--brand); color: var(--brand-ink); text-align: center; line-height: 1.75rem; font-size: .9rem; font-weight: 650; }
.next ul { margin: .3rem 0 0; padding-inline-start: 1.1rem; }
.next .more { color: var(--quiet); }
.deadline { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1.1rem; align-items: start; }
.deadline .state, #survival .state { font-size: 1.15rem; font-weight: 700; display: flex; gap: .5rem; align-items: center; padding: .3rem .8rem; border-radius: 8px; }
.state.met { color: var(--ok); background: var(--ok-soft); } .state.due { color: var(--info); background: var(--info-soft); } .state.missed { color: var(--error); background: var(--error-soft); }
.deadline dl { margin: 0; display: flex; flex-wrap: wrap; gap: .3rem 2.2rem; }
.deadline dt { font-size: .82rem; color: var(--quiet); } .deadline dd { margin: 0; font-weight: 600; }
.deadline .basis { grid-column: 1 / -1; margin: .7rem 0 0; color: var(--quiet); font-size: .9rem; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.1rem; border: 0; padding: 0; }
.filter legend { float: left; margin: .25rem .5rem 0 0; font-size: .9rem; color: var(--quiet); padding: 0; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; border: 1px solid var(--line); border-radius: 99px; padding: .2rem .85rem; font-size: .9rem; cursor: pointer; }
.filter label:has(:checked) { background: var(--soft); }
.filter input { accent-color: var(--brand); margin: 0; }
.place > .finding { border-radius: 0; margin: 0; border-bottom-width: 0; } .place > .finding:last-child { border-bottom-width: 1px; border-radius: 0 0 8px 8px; }
.place { margin: 0 0 .75rem; } .place > blockquote { margin: 0; padding: .5rem 1.1rem; background: var(--soft); border: 1px solid var(--line); border-bottom: 0; border-radius: 8px 8px 0 0; font-family: "Times New Roman", "Liberation Serif", "Noto Serif", serif; font-size: 1.03rem; overflow-wrap: anywhere; white-space: pre-wrap; }
body:has(#show-error:not(:checked)) .finding.error, body:has(#show-warning:not(:checked)) .finding.warning,
body:has(#show-info:not(:checked)) .finding.info,
body:has(#show-error:not(:checked)) .place:not(:has(.warning, .info)), body:has(#show-warning:not(:checked)) .place:not(:has(.error, .info)), body:has(#show-info:not(:checked)) .place:not(:has(.error, .warning)),
body:has(#show-error:not(:checked)):has(#show-warning:not(:checked)) .place:not(:has(.info)), body:has(#show-error:not(:checked)):has(#show-info:not(:checked)) .place:not(:has(.warning)), body:has(#show-warning:not(:checked)):has(#show-info:not(:checked)) .place:not(:has(.error)),
body:has(#show-error:not(:checked)):has(#show-warning:not(:checked)):has(#show-info:not(:checked)) .place { display: none; }
.clause { border-top: 1px solid var(--line); padding: 1rem 0 .35rem; }
.clause > summary { display: flex; align-items: baseline; gap: .7rem; cursor: pointer; list-style: none; margin-bottom: .7rem; }
.clause > summary::-webkit-details-marker { display: none; }
.clause > summary::before { content: "\\25B8"; color: var(--quiet); width: .8em; }
.clause[open] > summary::before { content: "\\25BE"; }
.clause > summary .tally { color: var(--quiet); font-size: .88rem; }
.finding { --tone: var(--none); border: 1px solid var(--line); border-inline-start: 4px solid var(--tone); border-radius: 8px; padding: .85rem 1.1rem .8rem; margin: 0 0 .75rem; }
.finding.error { --tone: var(--error); --soft-tone: var(--error-soft); } .finding.warning { --tone: var(--warning); --soft-tone: var(--warning-soft); } .finding.info { --tone: var(--info); --soft-tone: var(--info-soft); }
.finding:target { box-shadow: 0 0 0 3px var(--info); }
.finding h4 { margin: 0; font-size: 1rem; font-weight: 600; line-height: 1.42; }
.badge { display: inline-flex; align-items: center; gap: .35rem; margin-inline-end: .55rem; border-radius: 5px; padding: .08rem .5rem; font-size: .8rem; font-weight: 650; color: var(--tone); background: var(--soft-tone); vertical-align: .08em; white-space: nowrap; }
.finding blockquote { margin: .6rem 0; padding: .45rem .8rem; background: var(--soft); border-radius: 6px; font-family: "Times New Roman", "Liberation Serif", "Noto Serif", serif; font-size: 1.03rem; overflow-wrap: anywhere; white-space: pre-wrap; }
.finding .advice { margin: .45rem 0 0; max-width: 52rem; }
.finding .rule { margin: .55rem 0 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .85rem; color: var(--quiet); }
.finding details { font-size: .9rem; margin-top: .4rem; color: var(--quiet); } .finding details p { margin: .25rem 0 0; max-width: 52rem; } .finding summary { cursor: pointer; }
.chip { display: inline-block; border: 1px solid currentColor; border-radius: 99px; padding: 0 .6rem; }
code { font-family: ui-monospace, "Cascadia Mono", "Liberation Mono", monospace; font-size: .92em; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
caption { text-align: start; color: var(--quiet); padding-bottom: .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .7rem; border-bottom: 1px solid var(--line); }
thead th { font-size: .82rem; color: var(--quiet); font-weight: 600; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; } tr:last-child > * { border-bottom: 0; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
.status { display: inline-flex; gap: .4rem; align-items: center; white-space: nowrap; font-weight: 600; }
tbody .item { white-space: nowrap; }
.status.findings { color: var(--warning); }
.status.met { color: var(--ok); } .status.not-met, .lost { color: var(--error); } .status.needs-a-person { color: var(--info); } .status.not-applicable { color: var(--none); }
th .note { font-weight: 400; }
.lost { font-weight: 700; } .missing { color: var(--error); font-weight: 600; }
.quote { font-family: "Times New Roman", "Liberation Serif", "Noto Serif", serif; overflow-wrap: anywhere; }
.note { color: var(--quiet); font-size: .92rem; margin: .6rem 0 0; max-width: 54rem; }
.pass { border-top: 1px solid var(--line); padding: .6rem 0; } .pass:first-of-type { border-top: 0; }
.pass > summary { cursor: pointer; font-weight: 600; } .pass ul { margin: .5rem 0 .3rem; padding-inline-start: 1.3rem; } .pass li { margin: .3rem 0; } .pass .because { color: var(--quiet); }
.files { margin: 0; padding: 0; list-style: none; } .files li { display: flex; flex-wrap: wrap; gap: .2rem .7rem; align-items: baseline; padding: .35rem 0; }
.files .sum { color: var(--quiet); font-size: .8rem; }
.foot { color: var(--quiet); font-size: .86rem; padding: .4rem 0 2.5rem; }
@media (max-width: 44rem) { .verdict { grid-template-columns: 1fr; } .wrap { padding: 0 .8rem; } .card { padding: 1.1rem 1rem; } .deadline { grid-template-columns: 1fr; } h1 { font-size: 1.4rem; } }
@media print {
  :root { --ground: #fff; --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --soft: #f2f2f2; --brand: #fff; --brand-ink: #000; --brand-quiet: #444; }
  @page { size: A4; margin: 18mm 16mm; }
  body { font-size: 9pt; } h1 { font-size: 18pt; } .finding details { display: none; } .wrap { max-width: none; padding: 0; }
  .masthead { padding: 0 0 1rem; } .verdict { margin-top: 0; box-shadow: none; }
  .card { border-color: #999; padding: .8rem 1rem; } .filter, .contents, .skip { display: none; }
  .finding, tr, .next > li, .verdict { break-inside: avoid; } h2, h3, summary { break-after: avoid; }
  .finding, .place { display: block !important; } details::details-content { content-visibility: visible; block-size: auto; }
  a { color: inherit; text-decoration: none; }
}
`;
