import type { Finding } from '@fg2rec/check';
import { phrase } from '@fg2rec/document';
import { citationText, type Messages, sayIn } from '@fg2rec/rulebook';

const severities = {
  error: phrase('Error'),
  warning: phrase('Warning'),
  info: phrase('To consider'),
} as const;

export interface CommentState {
  /** A tracked change at the place puts it right. */
  readonly isFixed: boolean;
  /** The same rule has spoken at length before: what to do about it need not be said again. */
  readonly isRepeated: boolean;
}

/** What a comment says of a finding: what is wrong, what to do, and which clause of which document says so. */
export function commentWords(
  finding: Finding,
  { isFixed, isRepeated }: CommentState,
  messages: Messages,
): string {
  const say = sayIn(messages);
  const { catalogue, citation, message, advice, severity } = finding;
  const lines = [
    `${say.of(severities[severity])}: ${message}`,
    ...(isFixed ? [say('Put right here as a tracked change: accept it, or reject it.')] : []),
    ...(isRepeated
      ? [say('{code}: see the first comment of this rule.', { code: catalogue })]
      : [advice, `${catalogue}: ${citationText(citation, say)}`]),
  ];
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
