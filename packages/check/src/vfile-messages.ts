import { VFileMessage } from 'vfile-message';
import type { Finding } from './finding.ts';

/**
 * A finding as a vfile message, so that reporters and tools of the unified ecosystem can print it. By their custom,
 * `fatal` is true for errors, false for warnings and undefined for information.
 */
export function toVFileMessage(finding: Finding): VFileMessage {
  const message = new VFileMessage(finding.message, { source: 'fg2rec', ruleId: finding.rule });
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined;
  message.note = finding.advice;
  if (finding.place.quote !== undefined) {
    message.actual = finding.place.quote;
  }
  return message;
}
