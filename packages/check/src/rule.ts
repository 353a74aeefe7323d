import type {
  Anchor,
  DocumentKind,
  Edit,
  Facts,
  Language,
  Paragraph,
  PhraseValues,
  RevisionSummary,
  Section,
  Stage,
} from '@fg2rec/document';
import type { EditionId, Messages } from '@fg2rec/rulebook';
import type { RuleCitation, Severity } from './finding.ts';

/** Severity of a rule for a kind of document; `off` silences it. */
export type SeverityOrOff = Severity | 'off';

export interface RuleMeta {
  /** `group/name`; the file of the rule is `rules/group/name.ts`. */
  readonly id: string;
  /** Codes of the catalogue that it covers, the first being the one in reports. */
  readonly catalogue: readonly string[];
  readonly title: string;
  /** Two or three sentences: the reason for the rule, for docs and reports. */
  readonly why: string;
  readonly citation: RuleCitation;
  /** Severity for every kind, with exceptions by kind. */
  readonly severity: SeverityOrOff;
  readonly severityByKind?: Readonly<Partial<Record<DocumentKind, SeverityOrOff>>>;
  /** The gravest it may say at a stage: what the ITU has printed is judged more mildly than a draft. */
  readonly severityByStage?: Readonly<Partial<Record<Stage, SeverityOrOff>>>;
  /** Stages in which it applies; all by default. */
  readonly stages?: readonly Stage[];
  /** Languages in which it can judge; 'all' where it does not depend on words or the lexicon covers them. */
  readonly languages: 'all' | readonly Language[];
  readonly fix: 'safe' | 'suggestion' | 'none';
  /** False where nobody can give leave not to follow it. */
  readonly waivable?: false;
  /** Message templates by id; `{name}` is filled from the report's data. English; translations are keyed the same. */
  readonly messages: Readonly<Record<string, { readonly message: string; readonly advice: string }>>;
  /** Mini-documents that must (bad) and must not (good) be found. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] };
}

/** A document in a few lines of our example notation (see examples.ts), or built with the builders. */
export interface Example {
  readonly title: string;
  readonly document: readonly import('@fg2rec/document').Block[];
  /** Paragraphs of its footnotes. */
  readonly footnotes?: readonly Paragraph[];
  /** Its sections; none by default. */
  readonly sections?: readonly Section[];
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly language?: Language;
  /** Options of the check, for rules that need them. */
  readonly options?: Partial<CheckOptions>;
}

/** What a rule says it found. */
export interface Report {
  readonly message: string;
  /** What is filled into the message: words of the document as strings, words of fg2rec as phrases. */
  readonly data?: PhraseValues;
  /** The paragraph concerned; its clause and text become the place. */
  readonly paragraph?: Paragraph;
  /** Characters of the paragraph's plain text. */
  readonly from?: number;
  readonly to?: number;
  readonly anchor?: Anchor;
  readonly quote?: string;
  readonly edits?: readonly Edit[];
  /** Overrides the rule's fix kind for this report. */
  readonly fix?: 'safe' | 'suggestion' | 'none';
  /** Lowers the rule's severity for this report; it can never raise it. */
  readonly atMost?: Severity;
  /** What the report is about, stable across conversion; by default the message id and its data. */
  readonly subject?: string;
}

export interface RuleContext {
  readonly facts: Facts;
  readonly options: CheckOptions;
  readonly vocabulary: import('@fg2rec/document').Vocabulary;
  /** Computes what several rules need once for a document. */
  once<T>(compute: (facts: Facts) => T): T;
  report(report: Report): void;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(context: RuleContext): void;
}

export interface CheckOptions {
  /** First day of the parent group's meeting, ISO 8601 date. */
  readonly meetingDate?: string;
  /** The day of the check, ISO 8601 date: a parameter, so that output is the same on every day. */
  readonly today: string;
  /** What the TD cover still lacks, from the pipeline: names of cover fields. */
  readonly missingCoverFields?: readonly string[];
  /** Tracked changes and comments that the deliverable still carries, if the caller wants them judged. */
  readonly revisions?: RevisionSummary;
  readonly comments?: number;
  /** What messages are said in; English by default. */
  readonly messages?: Messages;
  /** Edition of the rulebook by which the text is judged; all rules where none is named. */
  readonly edition?: EditionId;
  /** Severities set by the user, by rule id or catalogue code; the id counts more. */
  readonly severities?: Readonly<Record<string, SeverityOrOff>>;
}
