import { describe, expect, it } from 'vitest';
import { template } from '../src/index.ts';

const byId = new Map(template.styles.map((style) => [style.id, style]));

describe('template styles', () => {
  it('have ids and names of their own, also without case', () => {
    expect(byId.size).toBe(template.styles.length);
    const names = template.styles.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('refer only to styles that are there', () => {
    const referred = template.styles.flatMap(({ basedOn, next, link }) => [basedOn, next, link]);
    expect(referred.filter((id) => id !== undefined && !byId.has(id))).toEqual([]);
  });

  it('are based on a style of their own type, without circles', () => {
    for (const style of template.styles) {
      const chain = [style.id];
      for (let base = style.basedOn; base !== undefined; base = byId.get(base)?.basedOn) {
        expect(chain).not.toContain(base);
        expect(byId.get(base)?.type).toBe(style.type);
        chain.push(base);
      }
    }
  });
});

describe('styleForRole', () => {
  it('gives headings and lists the style of their level', () => {
    expect(template.styleForRole('clause-heading', 3)).toEqual({ id: 'Heading3', name: 'heading 3' });
    expect(template.styleForRole('list-item', 2).name).toBe('enumlev2');
    expect(template.styleForRole('list-item', 5).name).toBe('enumlev3');
    expect(template.styleForRole('clause-heading', 12).name).toBe('heading 9');
  });

  it('gives every role a style of the template under its own name', () => {
    for (const role of [
      'body',
      'term',
      'note',
      'code',
      'figure-caption',
      'annex-heading',
      'footnote',
    ] as const) {
      const { id, name } = template.styleForRole(role);
      expect(byId.get(id)?.name).toBe(name);
    }
  });

  it('breaks the page before annexes and centres the sentence under their title', () => {
    expect(template.styleForRole('annex-heading').pPr?.pageBreakBefore).toBe(true);
    expect(template.styleForRole('integral-part-sentence').pPr?.jc).toBe('center');
  });
});
