import type { Finding } from '@fg2rec/check';
import { citationText } from '@fg2rec/rulebook';

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'To consider',
};

export interface CommentState {
  /** A tracked change at the place puts it right. */
  readonly isFixed: boolean;
  /** The same rule has spoken at length before: what to do about it need not be said again. */
  readonly isRepeated: boolean;
}

/** What a comment says of a finding: what is wrong, what to do, and which clause of which document says so. */
export function commentWords(finding: Finding, { isFixed, isRepeated }: CommentState): string {
  const { catalogue, citation, message, advice, severity } = finding;
  const lines = [
    `${severities[severity]}: ${message}`,
    ...(isFixed ? ['Put right here as a tracked change: accept it, or reject it.'] : []),
    ...(isRepeated
      ? [`${catalogue}: see the first comment of this rule.`]
      : [advice, `${catalogue}: ${citationText(citation)}`]),
  ];
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
