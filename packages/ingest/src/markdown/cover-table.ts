import type { CoverFieldName, Language, Vocabulary } from '@fg2rec/document';
import { template } from '@fg2rec/rulebook';
import type { PhrasingContent } from 'mdast';
import { paragraph } from './flow/writing.ts';
import type { FrontMatter } from './front-matter.ts';
import type { MarkdownPlace, WordRow, WordTable } from './nodes.ts';

/** Labels of the cover, as its reader knows them. */
const labels: Readonly<Record<CoverFieldName, { readonly key?: string; readonly text: string }>> = {
  documentNumber: { text: 'Document number' },
  studyGroup: { key: 'studyGroup', text: 'Study Group' },
  workingParty: { text: 'Working Party' },
  group: { key: 'focusGroup', text: 'Focus Group' },
  questions: { key: 'tdQuestions', text: 'Question(s)' },
  meeting: { text: 'Meeting' },
  source: { key: 'tdSource', text: 'Source' },
  title: { key: 'tdTitle', text: 'Title' },
  purpose: { key: 'tdPurpose', text: 'Purpose' },
  abstract: { key: 'tdAbstract', text: 'Abstract' },
  keywords: { key: 'tdKeywords', text: 'Keywords' },
  studyPeriod: { text: 'Study period' },
  original: { text: 'Original' },
};

const labelWidth = 2268;

/** The front matter as a cover table, which is then read like that of any deliverable; undefined where it is empty. */
export function coverTable(
  front: FrontMatter,
  file: string,
  language: Language,
  vocabulary: Vocabulary,
): WordTable | undefined {
  const row = (label: string, values: readonly string[], line: number): WordRow => {
    const place: MarkdownPlace = { file, line, column: 1 };
    const cell = (children: PhrasingContent[][]): WordRow['cells'][number] => ({
      columnSpan: 1,
      rowSpan: 1,
      blocks: children.map((content) => paragraph('cover', content, place)),
    });
    return {
      isHeader: false,
      cells: [
        cell([
          [
            {
              type: 'strong',
              children: [{ type: 'text', value: `${label.replace(/[\s:\uff1a]+$/u, '')}:` }],
            },
          ],
        ]),
        cell(values.map((value) => [{ type: 'text', value }])),
      ],
    };
  };
  const fields = front.fields.map(({ name, value, line }) => {
    const { key, text } = labels[name];
    const label = key === undefined ? text : vocabulary.wording(key, language).text;
    return row(label, value.split(/\n+/), line);
  });
  const contacts = front.contacts.map(({ lines, line }) =>
    row(vocabulary.wording('tdContact', language).text, lines, line),
  );
  const rows = [...fields, ...contacts];
  const { textWidth } = template.page;
  return rows.length === 0
    ? undefined
    : { type: 'wordTable', rows, widths: [labelWidth, textWidth - labelWidth] };
}
