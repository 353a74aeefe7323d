import { phrase } from '@fg2rec/document';
import { english, type Messages, type Say, sayIn } from '@fg2rec/rulebook';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { ruleById } from './rule-list.ts';

/** Leave not to follow a rule at one place, given by a person for a reason and a time. */
export interface Waiver {
  /** Rule id. */
  readonly rule: string;
  /** Fingerprint of the finding: what it is about and the words concerned. */
  readonly hash?: string;
  /** Clause as reports name it; with no hash, the waiver is for all findings of the rule in it. */
  readonly clause?: string;
  readonly reason: string;
  readonly who: string;
  /** Last day on which it holds, ISO 8601 date. */
  readonly until: string;
}

/** What a waiver itself gives rise to; the parts of a rule that reports need. */
const matters = {
  'waivers/stale': {
    severity: 'info',
    advice: phrase(
      'What it was for is gone or was changed. Remove the waiver, or give it anew for what is there now.',
    ),
  },
  'waivers/expired': {
    severity: 'warning',
    advice: phrase('Put right what it was for, or have it prolonged by the person who gave it.'),
  },
  'waivers/refused': {
    severity: 'error',
    advice: phrase(
      'Remove the waiver and follow the rule: what is fixed by law or by the calendar cannot be waived.',
    ),
  },
} as const;

/**
 * Marks what is waived, and adds findings on waivers that are stale, expired or refused. A waiver is known by rule, place
 * and content; it holds up to and including its last day.
 * @param today ISO 8601 date.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  messages: Messages = english,
): Finding[] {
  return [...waiverFindings(findings, waivers, today, messages), ...markWaived(findings, waivers, today)];
}

/** Marks what is waived, and adds nothing. @param today ISO 8601 date. */
export function markWaived(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
): Finding[] {
  const valid = waivers.filter((waiver) => isWaivable(waiver.rule) && waiver.until >= today);
  return findings.map(
    (finding): Finding =>
      finding.status === 'open' && valid.some((waiver) => covers(waiver, finding))
        ? { ...finding, status: 'waived' }
        : finding,
  );
}

/** The findings on waivers that are stale, expired or refused. @param findings all that they could be for. */
export function waiverFindings(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  messages: Messages = english,
): Finding[] {
  const say = sayIn(messages);
  return waivers.flatMap((waiver) => matterOf(waiver, findings, today, say));
}

/** Rules that state the law or the calendar cannot be waived; nor can what is no rule. */
export function isWaivable(rule: string): boolean {
  return ruleById(rule)?.meta.waivable !== false;
}

function covers({ rule, hash, clause }: Waiver, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (hash === undefined || hash === fingerprint(finding)) &&
    (clause === undefined || clause === finding.place.clause) &&
    (hash !== undefined || clause !== undefined)
  );
}

function matterOf(waiver: Waiver, findings: readonly Finding[], today: string, say: Say): Finding[] {
  const { rule, clause, until, who } = waiver;
  const waived =
    clause === undefined ? phrase('{rule}', { rule }) : phrase('{rule} in {clause}', { rule, clause });
  if (!isWaivable(rule)) {
    return [
      finding(
        'waivers/refused',
        waiver,
        say('The rule {rule} cannot be waived, though {who} did.', { rule, who }),
        say,
      ),
    ];
  }
  if (!findings.some((candidate) => covers(waiver, candidate))) {
    return [
      finding(
        'waivers/stale',
        waiver,
        say('The waiver of {waived} by {who} is for nothing that is found.', { waived, who }),
        say,
      ),
    ];
  }
  return until < today
    ? [
        finding(
          'waivers/expired',
          waiver,
          say('The waiver of {waived} by {who} ended on {until}.', { waived, who, until }),
          say,
        ),
      ]
    : [];
}

function finding(rule: keyof typeof matters, waiver: Waiver, message: string, say: Say): Finding {
  const { severity, advice } = matters[rule];
  return {
    rule,
    catalogue: ruleById(waiver.rule)?.meta.catalogue[0] ?? '',
    severity,
    message,
    advice: say.of(advice),
    status: 'open',
    place: waiver.clause === undefined ? {} : { clause: waiver.clause },
    citation: ruleById(waiver.rule)?.meta.citation ?? {
      document: 'fg2rec',
      edition: '',
      clause: '',
      confidence: 'seen',
    },
    fix: 'none',
    edits: [],
    subject: [waiver.rule, waiver.hash ?? '', waiver.clause ?? ''].join('|'),
  };
}

/** Findings that a former report had already are `known`: they are shown and do not count. */
export function applyBaseline(findings: readonly Finding[], known: readonly string[]): Finding[] {
  const left = new Map<string, number>();
  for (const print of known) {
    left.set(print, (left.get(print) ?? 0) + 1);
  }
  return findings.map((item): Finding => {
    const print = fingerprint(item);
    const times = left.get(print) ?? 0;
    if (item.status !== 'open' || times === 0) {
      return item;
    }
    left.set(print, times - 1);
    return { ...item, status: 'known' };
  });
}
