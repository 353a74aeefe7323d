import { template } from './index.ts';

/** Styles of ITU templates beside those of the skeleton: published texts, older skeletons, meeting documents. */
const others =
  /^(?:annex|appendix|chapter|part|section|title|figure|fig|table|equation|enumlev|formal|asn\.?1|call|heading|headfoot|headingb|headingi|index|list|note|normal|question|rec|ref|res|toc|tsb|tableno|tabletitle|tablehead|source|special footer|keywords?|abstract|date|footer|header|firstfooter|footnote|endnote|docnumber|quest|reason|proposal|committee|reasons|country|dnum|ddate|dorlang|lsn?|ls\w*|venuedate|blanc|space|equation_legend|corrections?|history|rep)(?:[ _].*|\d.*|[a-z]*(?:title|ref|no|date|text|legend|head|entry|after|before|type|lev\d)\w*)?$/i;
/** Styles of Word that look like these names but are no styles of a template. */
const ofWord =
  /^(?:list paragraph|list (?:bullet|number|continue).*|title|table grid.*|table normal|toc heading|note heading|normal \(web\)|index heading)$/i;

const names: ReadonlySet<string> = new Set(template.styles.map(({ name }) => name.toLowerCase()));

/** Whether a style name is one of an ITU-T template; variants such as `Table_No & title` and `enumlev1 + indent` too. */
export function isTemplateStyle(name: string): boolean {
  const key = name
    .toLowerCase()
    .replace(/\s*(?:char|\+.*)$/, '')
    .trim();
  return !ofWord.test(key) && (names.has(key) || others.test(key));
}
