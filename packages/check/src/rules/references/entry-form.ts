import type { Edit, Reference } from '@fg2rec/document';
import { as, italic, type Phrase, phrase, plainText, textRuns } from '@fg2rec/document';
import type { Rule } from '../../rule.ts';
import { authorsGuide } from '../../support/citations.ts';
import { replaceRange } from '../../support/edits.ts';
import { clause, reference } from '../../support/examples.ts';
import { referencesAndTags } from '../../support/kinds.ts';
import { shortened } from '../../support/place.ts';

const year = /\b(?:1[89]|20)\d{2}\b/;
/** An entry may end with the address of the document, on a line of its own. */
const address = /[(<[]?\s*(?:available\b.{0,40})?(?:https?:\/\/|www\.)/i;

/** REF-06: `[tag]`, tab, designation, year, title in italics, stop. */
export const entryForm: Rule = {
  meta: {
    id: 'references/entry-form',
    catalogue: ['REF-06'],
    title: 'An entry is a tag, a tab, the designation with year, the title in italics and a stop',
    why: 'All entries have one form: [tag], tab, designation (year), title in italics, stop. Without tag the text cannot cite the entry; without year a reader cannot find the edition.',
    citation: authorsGuide('8.2, Figure 1'),
    severity: 'warning',
    severityByKind: referencesAndTags,
    languages: 'all',
    fix: 'safe',
    messages: {
      faults: {
        message: 'The entry "{entry}" of the {list} {faults}.',
        advice: 'Write it as: [tag], tab, designation (year), title in italics, stop.',
      },
    },
    examples: {
      bad: [
        {
          title: 'No tag and no year',
          document: [...clause('2', 'References'), as('reference', 'Sensors for all. John Smith.')],
        },
        {
          title: 'A space for the tab, and no stop',
          document: [
            ...clause('2', 'References'),
            as('reference', ['[ITU-T A.5] Recommendation ITU-T A.5 (2019), ', italic('Procedures')]),
          ],
        },
        {
          title: 'A list item',
          document: [
            ...clause('2', 'References'),
            as('reference', '–\tRecommendation ITU-T A.5 (2019), Procedures', {
              style: { id: 'enumlev1', name: 'enumlev1', basedOn: ['Normal'] },
            }),
          ],
        },
      ],
      good: [
        {
          title: 'The form of the guide',
          document: [
            ...clause('2', 'References'),
            reference('ITU-T A.5', 'Recommendation ITU-T A.5 (2019), ', 'Procedures'),
          ],
        },
      ],
    },
  },
  check({ facts, report }) {
    for (const entry of facts.references) {
      const { paragraph } = entry;
      const grave = graveFaults(entry);
      const slight = slightFaults(entry);
      const name = entry.tag === undefined ? shortened(entry.text, 50) : `[${entry.tag}]`;
      const list = entry.list === 'references' ? phrase('references') : phrase('Bibliography');
      const all = [...grave, ...slight];
      const others = all.filter((fault) => !isMendable(fault));
      // An item of a list is an entry in the draft: tab and stop do not wait for that.
      const edits = others.every((fault) => fault === listFault) ? mended(entry, slight) : [];
      const rest = edits.length === 0 ? all : others;
      if (rest.length > 0) {
        const data = { entry: name, list, faults: rest };
        const atMost = grave.length > 0 && facts.stage === 'draft' ? undefined : 'info';
        report({ message: 'faults', data, paragraph, atMost, subject: `faults|${name}` });
      }
      if (edits.length > 0) {
        const data = { entry: name, list, faults: slight.filter(isMendable) };
        report({ message: 'faults', data, paragraph, atMost: 'info', edits, subject: `marks|${name}` });
      }
    }
  },
};

/** What keeps a reader from finding the document. */
function graveFaults({ tag, text, paragraph }: Reference): Phrase[] {
  const isListItem = /^enumlev/i.test(paragraph.style.name) || /^\s*[–—•-]\s/.test(plainText(paragraph));
  return [
    ...(tag === undefined ? [phrase('has no tag in brackets')] : []),
    ...(isListItem ? [listFault] : []),
    ...(year.test(text) || year.test(tag ?? '') ? [] : [phrase('has no year')]),
  ];
}

function slightFaults({ tag, text, separator, paragraph }: Reference): Phrase[] {
  const ending = text.slice(0, address.exec(text)?.index).trim();
  const hasItalics = textRuns(paragraph).some(({ text: run }) => run.format.italic === true);
  return [
    ...(tag !== undefined && separator !== 'tab' ? [tabFault] : []),
    ...(hasItalics ? [] : [phrase('has no title in italics')]),
    ...(/[.。>)]$/.test(ending) || ending !== text.trim() ? [] : [stopFault]),
  ];
}

const listFault = phrase('is set as a list item');
const tabFault = phrase('has no tab after the tag');
const stopFault = phrase('does not end with a stop');

function isMendable(fault: Phrase): boolean {
  return fault === tabFault || fault === stopFault;
}

/** Puts the tab and the stop where they are missing. */
function mended({ paragraph, tag = '', text }: Reference, faults: readonly Phrase[]): Edit[] {
  const line = plainText(paragraph);
  const tagEnd = line.indexOf(tag) + tag.length + 1;
  if (!faults.some(isMendable) || line.charAt(tagEnd - 1) !== ']') {
    return [];
  }
  const textStart = line.length - line.slice(tagEnd).trimStart().length;
  const end = line.trimEnd().length;
  return [
    ...(faults.includes(tabFault) ? [replaceRange(paragraph, tagEnd, textStart, '\t')] : []),
    ...(faults.includes(stopFault) && text !== '' ? [replaceRange(paragraph, end, end, '.')] : []),
  ];
}
