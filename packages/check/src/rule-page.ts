import { type Block, numberedText, type Paragraph } from '@fg2rec/document';
import { citationText, notChecked, partlyChecked } from '@fg2rec/rulebook';
import { whyNoFix } from './no-fix.ts';
import type { CheckOptions, Example, Rule, RuleMeta } from './rule.ts';

/** File name of a rule's page: `structure-fixed-clauses.md`. */
export function rulePageName(id: string): string {
  return `${id.replace('/', '-')}.md`;
}

/** The page of a rule in docs/rules/, in Markdown, made from its meta. */
export function rulePage({ meta }: Rule): string {
  const messages = Object.values(meta.messages);
  return [
    `# ${meta.title}`,
    `\`${meta.id}\` · ${meta.catalogue.join(', ')}`,
    meta.why,
    `Source: ${citationText(meta.citation)} (${confidences[meta.citation.confidence]}).`,
    table(facts(meta)),
    '## What it says',
    messages.map(({ message, advice }) => `- **${message}** ${advice}`).join('\n'),
    '## Found',
    meta.examples.bad.map(example).join('\n\n'),
    '## Not found',
    meta.examples.good.map(example).join('\n\n'),
    `*Made from the rule by \`scripts/rule-docs.mjs\`: change \`packages/check/src/rules/${meta.id}.ts\` instead.*`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The index of docs/rules/, in Markdown. */
export function ruleIndex(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(({ meta }) => groupOf(meta)))];
  const sections = groups.map((group) => {
    const rows = rules
      .filter(({ meta }) => groupOf(meta) === group)
      .map(({ meta }) => [
        `[${meta.id}](${rulePageName(meta.id)})`,
        meta.catalogue.join(', '),
        meta.title,
        severityText(meta),
        meta.fix,
      ]);
    return `## ${group}\n\n${table([['Rule', 'Catalogue', 'What it asks', 'Severity', 'Fix'], ...rows])}`;
  });
  return [
    '# Rules',
    `${rules.length} rules check a text against the ITU-T Author's guide, the templates and Recommendation ITU-T A.7. Severities depend on the kind of document and can be set by rule id or catalogue code. What no rule checks is in [not-checked.md](not-checked.md).`,
    ...sections,
    '*Made from the rules by `scripts/rule-docs.mjs`.*',
  ]
    .join('\n\n')
    .concat('\n');
}

/** The page of what no rule checks, with the reasons, in Markdown. */
export function notCheckedPage(): string {
  const rows = (needsPerson: boolean) =>
    notChecked
      .filter((row) => row.needsPerson === needsPerson)
      .map(({ code, what, why }) => [code, what, why]);
  return [
    '# What is not checked',
    'Rows of the catalogue of drafting rules that no rule covers, and why. Every other row is a rule; a test compares the two with the list of codes.',
    '## Needs a person',
    'The checklists of the report say so too.',
    table([['Code', 'What is asked', 'Why it is not checked'], ...rows(true)]),
    '## Checked in part',
    'What the rules of these rows leave open. What needs a person stands in the checklists of the report, too.',
    table([
      ['Code', 'What is asked', 'Why it is not checked', 'Needs a person'],
      ...partlyChecked.map(({ code, what, why, needsPerson }) => [
        code,
        what,
        why,
        needsPerson ? 'yes' : 'no',
      ]),
    ]),
    '## Nothing to check in a document',
    table([['Code', 'What is asked', 'Why it is not checked'], ...rows(false)]),
    '*Made from `packages/rulebook/src/not-checked.ts` by `scripts/rule-docs.mjs`.*',
  ]
    .join('\n\n')
    .concat('\n');
}

const confidences: Readonly<Record<RuleMeta['citation']['confidence'], string>> = {
  seen: 'read in the text itself',
  secondary: 'read in a copy or digest',
  measured: 'counted in print',
  memory: 'not verified: a hint only',
};

function facts(meta: RuleMeta): string[][] {
  const kinds = Object.entries(meta.severityByKind ?? {}).map(([kind, severity]) => `${kind}: ${severity}`);
  const stages = Object.entries(meta.severityByStage ?? {}).map(
    ([stage, severity]) => `${stage}: ${severity}`,
  );
  return [
    ['', ''],
    ['Severity', meta.severity],
    ...(kinds.length === 0 ? [] : [['By kind', kinds.join(', ')]]),
    ...(stages.length === 0 ? [] : [['By stage at most', stages.join(', ')]]),
    ['Stages', meta.stages === undefined ? 'all' : meta.stages.join(', ')],
    ['Languages', meta.languages === 'all' ? 'all' : meta.languages.join(', ')],
    ['Fix', fixText(meta)],
  ];
}

function fixText({ id, fix }: RuleMeta): string {
  const why = whyNoFix(id);
  return why === undefined ? fix : `${fix}: ${why}`;
}

function severityText(meta: RuleMeta): string {
  const others = Object.values(meta.severityByKind ?? {}).filter((severity) => severity !== 'off');
  return meta.severity === 'off' ? `${[...new Set(others)].join(', ')} (some kinds)` : meta.severity;
}

function groupOf({ id }: RuleMeta): string {
  return id.slice(0, id.indexOf('/'));
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function example({ title, kind, stage, document, options, footnotes = [] }: Example): string {
  const situation = [kind, stage, optionsText(options)].filter((part) => part !== undefined).join(', ');
  const notes = footnotes.map((note) => `(footnote) ${paragraphLine(note)}`);
  const text = [...document.flatMap(lines), ...notes].join('\n');
  return `${title}${situation === '' ? '' : ` (${situation})`}:\n\n\`\`\`text\n${text}\n\`\`\``;
}

function optionsText(options: Partial<CheckOptions> | undefined): string | undefined {
  const entries = Object.entries(options ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return entries.length === 0 ? undefined : entries.join(', ');
}

/** A block as a reader sees it; pictures and line breaks are shown by signs. */
function lines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphLine(block)];
    case 'table':
      return block.children.map(
        (row) => `| ${row.children.map((cell) => cell.children.flatMap(lines).join(' ')).join(' | ')} |`,
      );
    case 'contentControl':
      return block.children.flatMap(lines);
    default:
      return [];
  }
}

function paragraphLine(paragraph: Paragraph): string {
  const text = numberedText(paragraph).replaceAll('\t', ' ⇥ ').replaceAll('\n', ' ↵ ');
  const isPicture = paragraph.children.some(({ type }) => type === 'picture');
  const section = paragraph.section === undefined ? '' : '(end of section)';
  return isPicture ? `(picture)${text}` : `${text}${section}`;
}
