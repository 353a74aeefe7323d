import { child, descendants, elements, parseXml, textOf, walk, type XmlElement } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { codeOf, wordNamespace } from './support/package.ts';

const parse = (text: string) => parseXml(text, 'word/document.xml');
const w = `xmlns:w="${wordNamespace}"`;

describe('offsets', () => {
  it('bound the element, its tags and its text in the text of the part', () => {
    const text = `\ufeff<?xml version="1.0"?>\n<!-- <w:p> --><w:p ${w} w:a=" > ">a&amp;b<w:r/>𝒳c</w:p >\n`;
    const root = parse(text);
    const [before, run, after] = root.children;
    expect(text.slice(root.start, root.end)).toBe(`<w:p ${w} w:a=" > ">a&amp;b<w:r/>𝒳c</w:p >`);
    expect(text.slice(root.start, root.openEnd)).toBe(`<w:p ${w} w:a=" > ">`);
    expect(text.slice(root.closeStart, root.end)).toBe('</w:p >');
    expect(before).toMatchObject({ type: 'text', value: 'a&b' });
    expect(text.slice(before?.start, before?.end)).toBe('a&amp;b');
    expect(text.slice(run?.start, run?.end)).toBe('<w:r/>');
    expect(text.slice(after?.start, after?.end)).toBe('𝒳c');
  });

  it('of an empty-element tag are equal at its end', () => {
    const text = `<w:p ${w}><w:r   w:x = 'y' /></w:p>`;
    const [run] = elements(parse(text));
    expect(run?.attributes).toEqual({ 'w:x': 'y' });
    expect(run?.openEnd).toBe(run?.end);
    expect(run?.closeStart).toBe(run?.end);
    expect(text.slice(run?.start, run?.end)).toBe("<w:r   w:x = 'y' />");
  });
});

describe('names', () => {
  it('have the prefix of their namespace, whatever the file uses', () => {
    const text = `<document xmlns="${wordNamespace}" xmlns:x="${wordNamespace}"><p x:id="1" id="2"/></document>`;
    const root = parse(text);
    expect(root.name).toBe('w:document');
    expect(elements(root)[0]).toMatchObject({ name: 'w:p', attributes: { 'w:id': '1', id: '2' } });
  });

  it('have the same prefix in Strict and Transitional', () => {
    const strict = '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"/>';
    expect(parse(strict).name).toBe('w:document');
  });

  it('follow a prefix that is declared anew inside, and let go of it behind', () => {
    const text = `<a xmlns="urn:one"><p xmlns="${wordNamespace}"><r/></p><p/></a>`;
    expect(elements(parse(text)).map(({ name }) => name)).toEqual(['w:p', 'p']);
    expect(descendants(parse(text), 'w:r')).toHaveLength(1);
  });

  it('of a foreign namespace are never taken for known ones', () => {
    expect(parse('<w:p xmlns:w="urn:other" w:val="1"/>')).toMatchObject({
      name: 'x-w:p',
      attributes: { 'x-w:val': '1' },
    });
  });

  it('may be the words of the language', () => {
    const root = parse('<constructor:toString xmlns:other="urn:x" constructor:a="1"/>');
    expect(root.name).toBe('constructor:toString');
    expect(root.attributes['constructor:a']).toBe('1');
  });
});

describe('text', () => {
  it('has entities, references and CDATA resolved', () => {
    expect(textOf(parse('<t>&lt;&#x41;&#66;<![CDATA[<&>]]>&quot;</t>'))).toBe('<AB<&>"');
  });

  it('has line ends as XML reads them', () => {
    expect(textOf(parse('<t>a\r\nb\rc&#13;d</t>'))).toBe('a\nb\nc\rd');
  });

  it('is gathered over all children, in order', () => {
    expect(textOf(parse('<p>a<b>c</b> <b>d<i>e</i></b></p>'))).toBe('ac de');
  });
});

describe('refuses', () => {
  it.each([
    ['<a>'],
    ['<a></b>'],
    ['<a b=c/>'],
    ['<a b="1" b="2"/>'],
    ['<a>&unknown;</a>'],
    ['<a>\u0001</a>'],
    ['<a/><b/>'],
    ['text'],
    [''],
    ['<a b="<"/>'],
  ])('%j as malformed', async (text) => {
    expect(await codeOf(() => parse(text))).toBe('xml-malformed');
  });

  it.each([
    ['<!DOCTYPE a><a/>'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    ['<!DOCTYPE a SYSTEM "http://x/y.dtd"><a/>'],
  ])('%j for its DOCTYPE', async (text) => {
    expect(await codeOf(() => parse(text))).toBe('xml-doctype');
  });

  it('elements that lie too deep', async () => {
    const deep = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(await codeOf(() => parseXml(deep(256), 'x'))).toBe('none');
    expect(await codeOf(() => parseXml(deep(257), 'x'))).toBe('xml-too-deep');
  });

  it('and says where', () => {
    expect(() => parse('<a>\n<b></a>')).toThrow(/word\/document\.xml, character 11/);
  });
});

describe('queries', () => {
  const root = parse('<a><b n="1"><c/><b n="2"/></b>t<b n="3"/></a>');
  const numbers = (found: readonly XmlElement[]) => found.map(({ attributes }) => attributes.n);

  it('find children, and descendants in document order without the parent', () => {
    expect(child(root, 'b')?.attributes.n).toBe('1');
    expect(child(root, 'c')).toBeUndefined();
    expect(numbers(descendants(root, 'b'))).toEqual(['1', '2', '3']);
    expect(descendants(root, 'a')).toEqual([]);
  });

  it('keep out of what a visitor refuses', () => {
    const seen: string[] = [];
    walk(root, (element) => {
      seen.push(element.attributes.n ?? element.name);
      return element.attributes.n !== '1';
    });
    expect(seen).toEqual(['a', '1', '3']);
  });
});
