import { OpcPackage } from '@fg2rec/ooxml';
import { describe, expect, it } from 'vitest';
import { readProperties } from '../src/properties.ts';

const schemas = 'http://schemas.openxmlformats.org';

function packageWith(parts: Readonly<Record<string, readonly [type: string, xml: string]>>): OpcPackage {
  const rows = Object.entries(parts).map(
    ([part, [type]], index) => `<Relationship Id="r${index}" Type="${type}" Target="${part}"/>`,
  );
  const all = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${schemas}/package/2006/relationships">${rows.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([part, [, xml]]) => [part, xml])),
  };
  return new OpcPackage(
    'test.docx',
    new Map(Object.entries(all).map(([part, text]) => [part, new TextEncoder().encode(text)])),
  );
}

const core: readonly [string, string] = [
  `${schemas}/package/2006/relationships/metadata/core-properties`,
  `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">` +
    '<dc:title> Network &amp; navigation </dc:title><dc:creator>FG</dc:creator><dc:subject></dc:subject>' +
    '<cp:keywords>a; b</cp:keywords><dc:description>d</dc:description><dc:language>fr-FR</dc:language>' +
    '<dcterms:created>2020-01-02T03:04:05Z</dcterms:created><dcterms:modified>2021-01-02T03:04:05Z</dcterms:modified></cp:coreProperties>',
];

const extended = (namespace: string, type: string): readonly [string, string] => [
  type,
  `<Properties xmlns="${namespace}"><Pages>12</Pages><Application>Microsoft Office Word</Application><Company>ITU</Company></Properties>`,
];

const custom: readonly [string, string] = [
  `${schemas}/officeDocument/2006/relationships/custom-properties`,
  `<op:Properties xmlns:op="${schemas}/officeDocument/2006/custom-properties" xmlns:vt="${schemas}/officeDocument/2006/docPropsVTypes">` +
    '<op:property name="Docnum"><vt:lpwstr>TD-12</vt:lpwstr></op:property>' +
    '<op:property name="Count"><vt:i4>3</vt:i4></op:property>' +
    '<op:property name="List"><vt:vector><vt:lpstr>a</vt:lpstr><vt:lpstr>b</vt:lpstr></vt:vector></op:property>' +
    '<op:property><vt:i4>4</vt:i4></op:property></op:Properties>',
];

describe('properties', () => {
  const transitional = extended(
    `${schemas}/officeDocument/2006/extended-properties`,
    `${schemas}/officeDocument/2006/relationships/extended-properties`,
  );

  it('are gathered from all three parts', () => {
    expect(
      readProperties(packageWith({ 'core.xml': core, 'app.xml': transitional, 'custom.xml': custom })),
    ).toEqual({
      title: 'Network & navigation',
      creator: 'FG',
      subject: undefined,
      keywords: 'a; b',
      description: 'd',
      language: 'fr-FR',
      created: '2020-01-02T03:04:05Z',
      modified: '2021-01-02T03:04:05Z',
      pages: 12,
      application: 'Microsoft Office Word',
      company: 'ITU',
      custom: { Docnum: 'TD-12', Count: '3', List: 'a; b' },
    });
  });

  it('are read from Strict files as well', () => {
    const strict = extended(
      'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
      'http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties',
    );
    expect(readProperties(packageWith({ 'app.xml': strict })).pages).toBe(12);
  });

  it('that are not there or cannot be read are none', () => {
    expect(readProperties(packageWith({}))).toMatchObject({ title: undefined, custom: {} });
    expect(readProperties(packageWith({ 'core.xml': [core[0], '<broken'] })).title).toBeUndefined();
  });
});
