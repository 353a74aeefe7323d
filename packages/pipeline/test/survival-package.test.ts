import { readFileSync } from 'node:fs';
import { type Deliverable, plainText } from '@fg2rec/document';
import { readWord } from '@fg2rec/ingest';
import { applySplices, openPackage, type Splice, walk } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../src/cross-check.ts';
import { lossesOf } from '../src/losses.ts';
import { type SurvivalInput, survivalLedger } from '../src/survival/ledger.ts';

const fixture = new URL('../../../fixtures/fg-report.docx', import.meta.url);
const source = await readWord(readFileSync(fixture), 'fg-report.docx');

/** The fixture with some elements of its main part taken out, as a converter with a fault would leave it. */
async function without(name: string, text: string): Promise<Deliverable> {
  const opc = await openPackage(readFileSync(fixture), 'fg-report.docx');
  const part = 'word/document.xml';
  const splices: Splice[] = [];
  walk(opc.tree(part), (element) => {
    if (element.name === name && opc.text(part).slice(element.start, element.end).includes(text)) {
      splices.push({ start: element.start, end: element.end, text: '' });
      return false;
    }
    return true;
  });
  const changed = opc.with(new Map([[part, applySplices(opc.text(part), splices, part)]]));
  return readWord(changed.save(), 'fg-report.docx');
}

function input(td: Deliverable, rest: Partial<SurvivalInput> = {}): SurvivalInput {
  return { source, td, edits: [], coverBlocks: [], ledger: [], keepsRevisions: true, ...rest };
}

describe('survivalLedger', () => {
  it('finds nothing lost where nothing was changed', () => {
    const { survival, losses, unread } = survivalLedger(input(source));
    expect(losses).toEqual([]);
    expect(unread).toEqual([]);
    expect(survival.removed).toEqual([]);
    expect(survival.words).toMatchObject({ lost: 0 });
    expect(survival.images?.source).toBeGreaterThan(0);
    expect(survival.lists?.source).toBeGreaterThan(0);
  });

  it.each([
    ['w:drawing', '', 'figure'],
    ['w:drawing', '', 'picture'],
    ['m:oMath', '', 'equation'],
    ['w:hyperlink', '', 'hyperlink'],
    ['w:ins', '', 'tracked change'],
    ['w:commentReference', '', 'comment'],
    ['w:footnoteReference', '', 'footnote'],
  ])('tells the loss of a %s %s as a %s', async (name, text, what) => {
    const { losses } = survivalLedger(input(await without(name, text)));
    expect(losses.map((loss) => loss.what)).toEqual(what === undefined ? [] : expect.arrayContaining([what]));
  });

  it('says how each tracked change was read, with its words, and which headers made way', async () => {
    const bare = await without('w:ins', '');
    const { survival, losses } = survivalLedger(input(await without('w:del', ''), { keepsRevisions: false }));
    expect(losses).toEqual([]);
    expect(survival.removed).toContainEqual(
      expect.objectContaining({
        what: 'tracked change',
        quote: expect.stringMatching(/^deleted by .+: “quietly”$/),
        by: 'reader: read as if accepted',
        place: expect.stringMatching(/./),
      }),
    );
    expect(survivalLedger(input(bare, { keepsRevisions: false })).survival.words?.lost).toBeGreaterThan(0);
  });

  it('finds what the reader does not see', () => {
    const blind: Deliverable = {
      ...source,
      root: { ...source.root, children: source.root.children.slice(1) },
    };
    const { unread } = survivalLedger({ ...input(source), source: blind });
    expect(unread).not.toEqual([]);
  });
});

describe('a reading above words', () => {
  const ruby =
    '<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>かんじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
  const withRuby = async (xml: string): Promise<Deliverable> => {
    const opc = await openPackage(readFileSync(fixture), 'fg-report.docx');
    const part = 'word/document.xml';
    const at = opc.text(part).indexOf('<w:body>') + '<w:body>'.length;
    const changed = opc.with(
      new Map([[part, applySplices(opc.text(part), [{ start: at, end: at, text: xml }], part)]]),
    );
    return readWord(changed.save(), 'fg-report.docx');
  };

  it('is read, and missed where only the words come through', async () => {
    const read = await withRuby(ruby);
    expect(survivalLedger({ ...input(read), source: read }).unread).toEqual([]);
    const bare = await withRuby('<w:p><w:r><w:t>漢字</w:t></w:r></w:p>');
    expect(survivalLedger({ ...input(bare), source: read }).losses).toContainEqual(
      expect.objectContaining({ what: 'words', quote: 'か ん じ' }),
    );
  });
});

describe('lossesOf', () => {
  it('makes an unexplained loss a failure that says what is lost', async () => {
    const short = await without('w:p', 'Fault prediction');
    const { failure, remarks } = await lossesOf(input(short), false);
    expect(failure).toMatchObject({ code: 'content-lost', where: 'fg-report.docx' });
    expect(remarks.filter(({ code }) => code === 'content-lost')).not.toEqual([]);
    expect((await lossesOf(input(source), true)).failure).toBeUndefined();
  });
});

describe('crossCheck', () => {
  it('finds the words that a second reader sees in the source alone', async () => {
    const short = await without('w:p', 'Fault prediction');
    const crossed = await crossCheck(source, short, { explainedWords: [] });
    expect(crossed.losses).not.toEqual([]);
    expect((await crossCheck(source, source, { explainedWords: [] })).losses).toEqual([]);
    const told = plainText(source.root).match(/[\p{L}\p{N}]+/gu) ?? [];
    expect((await crossCheck(source, short, { explainedWords: told })).losses).toEqual([]);
  });
});
