import type { Facts, Paragraph, PhraseValues, Vocabulary } from '@fg2rec/document';
import { inEnglish, normalised, plainText } from '@fg2rec/document';
import {
  editionById,
  english,
  vocabulary as rulebookVocabulary,
  type Say,
  saidAs,
  sayIn,
  vocabularyOf,
} from '@fg2rec/rulebook';
import { byEdition } from './by-edition.ts';
import type { Finding, Place, Severity } from './finding.ts';
import type { CheckOptions, Report, Rule, RuleContext, RuleMeta, SeverityOrOff } from './rule.ts';
import { rules } from './rules/index.ts';
import { inDocumentOrder } from './sort.ts';
import { clauseOf, shortened } from './support/place.ts';

const longestQuote = 120;
const ranked: readonly SeverityOrOff[] = ['error', 'warning', 'info', 'off'];
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Runs every rule that applies to a deliverable and returns what they found, in document order, graver ones first at
 * the same place. A rule that throws gives an `internal` info finding instead of ending the check.
 */
export function check(
  facts: Facts,
  options: CheckOptions,
  vocabulary: Vocabulary = options.edition === undefined
    ? rulebookVocabulary
    : vocabularyOf(editionById(options.edition)),
): Finding[] {
  const once = onceFor(facts);
  return inDocumentOrder(
    rules.flatMap((rule) => runRule(rule, facts, options, vocabulary, once)),
    facts,
  );
}

/** Runs one rule, if it applies. */
export function runRule(
  rule: Rule,
  facts: Facts,
  options: CheckOptions,
  vocabulary: Vocabulary,
  once: RuleContext['once'] = onceFor(facts),
): Finding[] {
  const severity = severityOf(rule.meta, facts, options);
  if (severity === 'off' || !applies(rule.meta, facts)) {
    return [];
  }
  const reports: Report[] = [];
  try {
    rule.check({ facts, options, vocabulary, once, report: (report) => reports.push(report) });
  } catch (error) {
    return [internalFinding(rule.meta, error, sayIn(options.messages ?? english))];
  }
  return reports.map((report) => toFinding(rule.meta, severity, report, { facts, vocabulary, options }));
}

/**
 * The severity of a rule for a deliverable: what the user says by id or code, else what the edition says, else by kind
 * and stage, else its own.
 */
export function severityOf(
  meta: RuleMeta,
  facts: Pick<Facts, 'kind' | 'stage'>,
  options: CheckOptions,
): SeverityOrOff {
  const wishes = options.severities ?? {};
  const wished = [meta.id, ...meta.catalogue].find((key) => wishes[key] !== undefined);
  const byKind = milder(meta.severityByKind?.[facts.kind] ?? meta.severity, byEdition(meta, options.edition));
  const atStage = meta.severityByStage?.[facts.stage] ?? 'error';
  return (wished === undefined ? undefined : wishes[wished]) ?? milder(byKind, atStage);
}

function milder(one: SeverityOrOff, other: SeverityOrOff): SeverityOrOff {
  return ranked.indexOf(one) >= ranked.indexOf(other) ? one : other;
}

/** Keeps what was computed by the function that computed it. */
function onceFor(facts: Facts): RuleContext['once'] {
  const held = new Map<unknown, unknown>();
  return <T>(compute: (facts: Facts) => T): T => {
    if (!held.has(compute)) {
      held.set(compute, compute(facts));
    }
    return held.get(compute) as T;
  };
}

function applies(meta: RuleMeta, facts: Facts): boolean {
  return (
    (meta.stages === undefined || meta.stages.includes(facts.stage)) &&
    (meta.languages === 'all' || meta.languages.includes(facts.language))
  );
}

function toFinding(
  meta: RuleMeta,
  severity: Severity,
  report: Report,
  { facts, vocabulary, options }: Pick<RuleContext, 'facts' | 'vocabulary' | 'options'>,
): Finding {
  const spoken = options.messages ?? english;
  const texts = spoken.rules[meta.id]?.messages[report.message] ?? meta.messages[report.message];
  const data = report.data ?? {};
  const atMost = report.atMost ?? 'error';
  return {
    rule: meta.id,
    catalogue: meta.catalogue[0] ?? '',
    severity: rank[severity] >= rank[atMost] ? severity : atMost,
    message: saidAs(spoken, texts?.message ?? report.message, data),
    advice: saidAs(spoken, texts?.advice ?? meta.why, data),
    status: 'open',
    place: placeOf(report, facts, vocabulary),
    citation: meta.citation,
    fix: report.fix ?? (report.edits === undefined || report.edits.length === 0 ? 'none' : meta.fix),
    edits: report.edits ?? [],
    subject: report.subject ?? subjectOf(report.message, data),
  };
}

/** Where a report is, in a reader's words and as a range of the package. */
function placeOf(report: Report, facts: Facts, vocabulary: Vocabulary): Place {
  const { paragraph } = report;
  const text = paragraph === undefined ? '' : plainText(paragraph);
  const words = report.quote ?? text.slice(report.from ?? 0, report.to ?? text.length);
  const quote = shortened(normalised(words), longestQuote);
  const anchor = report.anchor ?? paragraph?.anchor;
  const clause = paragraph === undefined ? undefined : clauseOf(paragraph, facts, vocabulary);
  return {
    ...(anchor === undefined ? {} : { anchor }),
    ...(clause === undefined ? {} : { clause }),
    ...(paragraph === undefined ? {} : { paragraph: paragraph.index }),
    ...(quote === '' ? {} : { quote }),
    ...(paragraph === undefined ? {} : { words: wordsOf(report, paragraph) }),
  };
}

/** The characters that a report speaks of: those it names, those it quotes, or the whole paragraph. */
function wordsOf({ from, to, quote }: Report, paragraph: Paragraph): Place['words'] {
  const text = plainText(paragraph);
  const quoted = quote === undefined || quote === '' ? -1 : text.indexOf(quote);
  if (from === undefined && to === undefined && quote !== undefined && quoted >= 0) {
    return { paragraph: paragraph.anchor, from: quoted, to: quoted + quote.length };
  }
  return { paragraph: paragraph.anchor, from: from ?? 0, to: to ?? text.length };
}

function subjectOf(message: string, data: PhraseValues): string {
  const parts = Object.keys(data)
    .sort()
    .map((name) => `${name}=${normalised(inEnglish(data[name] ?? ''))}`);
  return [message, ...parts].join('|');
}

function internalFinding(meta: RuleMeta, error: unknown, say: Say): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: meta.id,
    catalogue: meta.catalogue[0] ?? '',
    severity: 'info',
    message: say('The rule {rule} could not judge this document: {reason}.', { rule: meta.id, reason }),
    advice: say(
      'Nothing is known about this point; please report the document to the maintainers of fg2rec.',
    ),
    status: 'open',
    place: {},
    citation: meta.citation,
    fix: 'none',
    edits: [],
    subject: 'internal',
  };
}
