import type { z } from 'zod';

/** What is wrong, naming the key, in a sentence for each of the first few issues. */
export function issueWords(issues: readonly z.core.$ZodIssue[]): string {
  return issues.slice(0, 3).map(issueSentence).join(' ');
}

function issueSentence(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((name) => `"${key === '' ? name : `${key}.${name}`}"`).join(', ');
    return `There is no key ${keys}.`;
  }
  return key === '' ? `${issue.message}.` : `"${key}": ${issue.message}.`;
}
