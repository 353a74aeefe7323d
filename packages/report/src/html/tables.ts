import { type CoverField, type CoverFieldName, type Phrase, phrase } from '@fg2rec/document';
import type { Say } from '@fg2rec/rulebook';
import { readinessText } from '../citation.ts';
import { coverFieldName, coverFieldWords, type ReportExtras } from '../extras.ts';
import type { Fg2recReport, ReadinessLine } from '../schema.ts';
import { readinessWords } from '../words.ts';
import { type IconName, icon } from './icons.ts';
import { html, type Markup } from './markup.ts';

const readinessSigns: Readonly<Record<ReadinessLine['status'], IconName>> = {
  met: 'ok',
  'not-met': 'error',
  'not-applicable': 'none',
  'needs-a-person': 'person',
};

/** The table of Recommendation ITU-T A.7 Appendix I clause I.2. */
export function readinessSection({ readiness }: Fg2recReport, say: Say): Markup | string {
  if (readiness.length === 0) {
    return '';
  }
  return html`<section class="card" id="readiness"><h2>${say('Readiness for the parent group')}</h2>
<div class="scroll"><table><caption>${say('Recommendation ITU-T A.7, Appendix I, clause I.2: streamlining of Focus Group deliverables')}</caption>
<thead><tr>${heads(say)}</tr></thead>
<tbody>${readiness.map(
    ({
      item,
      status,
      basis,
    }) => html`<tr><th scope="row" class="item"><bdi dir="ltr">${item}</bdi></th><td>${readinessText(item, say)}</td><td><span class="status ${status}">${icon(readinessSigns[status])} ${say.of(readinessWords[status])}</span></td><td>${basis}</td></tr>
`,
  )}</tbody></table></div></section>`;
}

function heads(say: Say): Markup[] {
  return [say('Item'), say('What is asked'), say('Status'), say('Basis')].map(
    (words) => html`<th scope="col">${words}</th>`,
  );
}

/** The checklists of the Author's guide and of TSAG; one that is a draft says so. */
export function checklistSections({ checklists = [] }: Fg2recReport, say: Say): Markup | string {
  if (checklists.length === 0) {
    return '';
  }
  return html`<div id="checklists">${checklists.map(
    ({
      name,
      source,
      draft,
      items,
    }) => html`<section class="card"><h2>${name}${draft ? ` (${say('draft, not binding')})` : ''}</h2>
<div class="scroll"><table><caption>${source}</caption>
<thead><tr>${heads(say)}</tr></thead>
<tbody>${items.map(
      ({
        item,
        text,
        status,
        basis,
      }) => html`<tr><th scope="row" class="item"><bdi dir="ltr">${item}</bdi></th><td>${text}</td><td><span class="status ${status}">${icon(readinessSigns[status])} ${say.of(readinessWords[status])}</span></td><td>${basis}</td></tr>
`,
    )}</tbody></table></div></section>`,
  )}</div>`;
}

const fromWords: Readonly<Record<CoverField['from'], Phrase>> = {
  options: phrase('Given with the command'),
  config: phrase('Configuration file'),
  cover: phrase('The deliverable’s own cover'),
  properties: phrase('Properties of the Word file'),
};

export function coverSection({ cover, missingCoverFields = [] }: ReportExtras, say: Say): Markup | string {
  if (cover === undefined) {
    return '';
  }
  const names = Object.keys(coverFieldWords) as CoverFieldName[];
  const rows = names.flatMap((name) => {
    const field = cover.fields[name];
    if (field === undefined) {
      return missingCoverFields.includes(name) ? [missingRow(name, say)] : [];
    }
    return [
      html`<tr><th scope="row">${say.of(coverFieldWords[name])}</th><td dir="auto">${field.value}</td><td>${say.of(fromWords[field.from])}</td></tr>
`,
    ];
  });
  const others = missingCoverFields
    .filter((name) => !names.some((known) => known === name))
    .map((name) => missingRow(name, say));
  const contacts = cover.contacts.map(
    (contact) => html`<tr><th scope="row">${say('Contact')}</th><td dir="auto">${[
      contact.name,
      contact.organization,
      contact.country,
      contact.telephone,
      contact.email,
    ]
      .filter((part) => part !== undefined && part !== '')
      .join(' · ')}</td><td></td></tr>
`,
  );
  return html`<section class="card" id="cover"><h2>${say('TD cover')}</h2>
<div class="scroll"><table><thead><tr><th scope="col">${say('Field')}</th><th scope="col">${say('Value')}</th><th scope="col">${say('Where it came from')}</th></tr></thead>
<tbody>${rows}${contacts}${others}</tbody></table></div></section>`;
}

function missingRow(name: string, say: Say): Markup {
  return html`<tr><th scope="row">${coverFieldName(name, say)}</th><td class="missing">${say('Missing: a placeholder stands in the TD')}</td><td>${say('Nowhere found')}</td></tr>
`;
}
