import type { ContentTypes } from './content-types.ts';
import type { OpcPackage } from './package.ts';
import { relationshipsPartName } from './relationships.ts';
import { applySplices, type Splice } from './splice.ts';
import { elements } from './xml-query.ts';

export interface WithoutMacros {
  /** The same package where there was nothing to remove. */
  readonly package: OpcPackage;
  /** Names of the parts that went. */
  readonly removed: readonly string[];
}

/**
 * The package as a plain document: VBA project, its data and signatures gone, and the main part no longer declared as
 * macro-enabled ([MS-OFFMACRO2] clause 2.2). The text is not touched.
 */
export function withoutMacros(opc: OpcPackage): WithoutMacros {
  const macros = opc.partNames.filter((part) => isMacroPart(opc, part));
  const going = new Set([...macros, ...macros.map(relationshipsPartName)]);
  const removed = opc.partNames.filter((part) => going.has(part));
  const types = plainContentTypes(opc.contentTypes, removed);
  if (removed.length === 0 && types === opc.contentTypes) {
    return { package: opc, removed };
  }
  const changes = new Map<string, string | undefined>(removed.map((part) => [part, undefined]));
  for (const part of opc.partNames.filter((name) => !removed.includes(name))) {
    const rels = withoutRelationshipsTo(opc, part);
    if (rels !== undefined) {
      changes.set(relationshipsPartName(part), rels);
    }
  }
  return { package: opc.with(changes).withContentTypes(types), removed };
}

const macroTypes =
  /^application\/vnd\.(ms-office\.vbaProject|ms-office\.vbaProjectSignature\w*|ms-word\.vbaData\+xml)/i;
const macroNames = /(^|\/)(vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$/i;
const macroKinds = /^(vbaProject|wordVbaData|vbaProjectSignature\w*)$/;

function isMacroPart(opc: OpcPackage, part: string): boolean {
  return macroTypes.test(opc.contentType(part) ?? '') || macroNames.test(part);
}

/** The relationships part of a part with those to macros cut out; undefined where it has none. */
function withoutRelationshipsTo(opc: OpcPackage, part: string): string | undefined {
  const macros = opc.relationships(part).filter(({ kind }) => macroKinds.test(kind));
  if (macros.length === 0) {
    return undefined;
  }
  const rels = relationshipsPartName(part);
  const splices: Splice[] = elements(opc.tree(rels))
    .filter(({ attributes }) => macros.some(({ id }) => id === attributes.Id))
    .map(({ start, end }) => ({ start, end, text: '' }));
  return applySplices(opc.text(rels), splices, rels);
}

function plainContentTypes(types: ContentTypes, removed: readonly string[]): ContentTypes {
  const gone = new Set(removed.map((part) => part.toLowerCase()));
  const overrides = [...types.overrides]
    .filter(([part]) => !gone.has(part))
    .map(([part, type]): [string, string] => [part, plainTypes[type.toLowerCase()] ?? type]);
  const defaults = [...types.defaults].map(([extension, type]): [string, string] => [
    extension,
    plainTypes[type.toLowerCase()] ?? type,
  ]);
  const isSame =
    overrides.every(([part, type]) => types.overrides.get(part) === type) &&
    overrides.length === types.overrides.size &&
    defaults.every(([extension, type]) => types.defaults.get(extension) === type);
  return isSame ? types : { defaults: new Map(defaults), overrides: new Map(overrides) };
}

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const plainTypes: Readonly<Record<string, string>> = {
  'application/vnd.ms-word.document.macroenabled.main+xml': documentType,
  'application/vnd.ms-word.template.macroenabledtemplate.main+xml': documentType,
};
