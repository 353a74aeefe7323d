import type { Properties } from '@fg2rec/document';
import {
  child,
  childrenNamed,
  elements,
  failureOf,
  type OpcPackage,
  textOf,
  type XmlElement,
} from '@fg2rec/ooxml';

/**
 * Core, extended and custom properties of a package (ISO/IEC 29500-2 clause 11, 29500-1 clauses 22.2 and 22.3).
 * A part that cannot be read leaves its properties out: they are no reason to refuse a document.
 */
export function readProperties(opc: OpcPackage): Properties {
  const core = treeOf(opc, 'core-properties');
  const extended = treeOf(opc, 'extended-properties') ?? treeOf(opc, 'extendedProperties');
  const custom = treeOf(opc, 'custom-properties') ?? treeOf(opc, 'customProperties');
  const pages = Number.parseInt(said(extended, 'Pages') ?? '', 10);
  return {
    title: said(core, 'dc:title'),
    creator: said(core, 'dc:creator'),
    subject: said(core, 'dc:subject'),
    keywords: said(core, 'cp:keywords'),
    description: said(core, 'dc:description'),
    language: said(core, 'dc:language'),
    created: said(core, 'dcterms:created'),
    modified: said(core, 'dcterms:modified'),
    pages: Number.isFinite(pages) ? pages : undefined,
    application: said(extended, 'Application'),
    company: said(extended, 'Company'),
    custom: customProperties(custom),
  };
}

function customProperties(root: XmlElement | undefined): Record<string, string> {
  const rows = childrenNamed(root, 'property').map((property): [string, string] => [
    property.attributes.name ?? '',
    elements(property).map(variantText).join('; '),
  ]);
  return Object.fromEntries(rows.filter(([name]) => name !== ''));
}

/** Vectors and arrays give their items, separated. */
function variantText(variant: XmlElement): string {
  const items = elements(variant);
  return items.length === 0 ? textOf(variant) : items.map(variantText).join('; ');
}

function said(root: XmlElement | undefined, name: string): string | undefined {
  const element = child(root, name);
  const text = element === undefined ? '' : textOf(element).trim();
  return text === '' ? undefined : text;
}

function treeOf(opc: OpcPackage, kind: string): XmlElement | undefined {
  const part = opc.related('', kind);
  if (part === undefined) {
    return undefined;
  }
  try {
    return opc.tree(part);
  } catch (error) {
    if (failureOf(error, part).code === 'internal') {
      throw error;
    }
    return undefined;
  }
}
