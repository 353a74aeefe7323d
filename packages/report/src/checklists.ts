import type { DocumentKind } from '@fg2rec/document';
import { type ChecklistItem, checklists, citationText, documentKinds, leftToPersons } from '@fg2rec/rulebook';
import type { ReadinessLine, ReportChecklist, ReportFinding } from './schema.ts';
import { quantity } from './words.ts';

export interface ChecklistInput {
  readonly kind: DocumentKind;
  readonly findings: readonly ReportFinding[];
}

/**
 * The checklist of the Author's guide (Annex D) and, labelled as draft, that of TSAG, with what findings can answer filled
 * in. What a file shows in part only is left to a person where nothing speaks against it. Behind them comes what no rule
 * can find.
 */
export function checklistsOf({ kind, findings }: ChecklistInput): ReportChecklist[] {
  const open = findings.filter(({ status, severity }) => status === 'open' && severity !== 'info');
  const lists = checklists.map(({ name, source, draft, items }) => ({
    name,
    source: citationText(source),
    draft,
    items: items.map((item) => ({ item: item.item, text: item.text, ...answer(item, open, kind) })),
  }));
  return [...lists, forPersons(kind)];
}

/** The rows of the catalogue of rules that no rule covers, or none wholly, with what hinders it. */
function forPersons(kind: DocumentKind): ReportChecklist {
  const items = leftToPersons(kind).map(({ code, what, why }) => ({
    item: code,
    text: `${what}.`,
    status: 'needs-a-person' as const,
    basis: why,
  }));
  return {
    name: 'What the rules leave to people',
    source: 'fg2rec, docs/rules/not-checked.md',
    draft: false,
    items,
  };
}

function answer(
  { codes, wholly }: ChecklistItem,
  open: readonly ReportFinding[],
  kind: DocumentKind,
): Pick<ReadinessLine, 'status' | 'basis'> {
  if (codes.length === 0) {
    return { status: 'needs-a-person', basis: 'A file cannot show it.' };
  }
  if (documentKinds[kind].fixedClauses.length === 0 && !documentKinds[kind].normative) {
    return {
      status: 'not-applicable',
      basis: 'The checklist is for texts with the structure of a Recommendation.',
    };
  }
  const against = open.filter(({ catalogue }) =>
    codes.some((code) => catalogue === code || catalogue.startsWith(`${code}-`)),
  );
  if (against.length > 0) {
    const found = [...new Set(against.map(({ catalogue }) => catalogue))].sort().join(', ');
    return { status: 'not-met', basis: `${quantity(against.length, 'finding')} open: ${found}.` };
  }
  return wholly
    ? { status: 'met', basis: 'Nothing speaks against it.' }
    : { status: 'needs-a-person', basis: 'Nothing was found; the rest a person has to see.' };
}
