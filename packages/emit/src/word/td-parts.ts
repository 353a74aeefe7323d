import { contentTypeOf, type OpcPackage } from '@fg2rec/ooxml';
import { relationshipType, type WrittenRelationship } from './main-relationships.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts that every TD gets, by what they are. */
export interface TdPartNames {
  readonly styles: string;
  readonly settings: string;
  readonly fontTable: string;
  readonly theme: string;
  readonly header: string;
  readonly emblem: string;
  readonly core: string;
  readonly app: string;
  readonly custom: string;
}

/** Names that are free in the package, beside its main part. */
export function partNames(bare: OpcPackage, mainPart: string, emblemExtension: string): TdPartNames {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const free = (stem: string, extension: string): string => {
    let name = `${stem}.${extension}`;
    for (let count = 1; bare.has(name); count += 1) {
      name = `${stem}-${count}.${extension}`;
    }
    return name;
  };
  return {
    styles: free(`${folder}styles`, 'xml'),
    settings: free(`${folder}settings`, 'xml'),
    fontTable: free(`${folder}fontTable`, 'xml'),
    theme: free(`${folder}theme/theme`, 'xml'),
    header: free(`${folder}header`, 'xml'),
    emblem: free(`${folder}media/emblem`, emblemExtension),
    core: free('docProps/core', 'xml'),
    app: free('docProps/app', 'xml'),
    custom: free('docProps/custom', 'xml'),
  };
}

/** The package with the content types of the parts above; the main part becomes a plain document again. */
export function withTypes(
  source: OpcPackage,
  mainPart: string,
  names: TdPartNames,
  emblemType: string,
): OpcPackage {
  const extension = names.emblem.slice(names.emblem.lastIndexOf('.') + 1);
  const overrides = new Map(source.contentTypes.overrides);
  const defaults = new Map(source.contentTypes.defaults);
  defaults.set('rels', 'application/vnd.openxmlformats-package.relationships+xml');
  if (!defaults.has('xml')) {
    defaults.set('xml', 'application/xml');
  }
  if (!defaults.has(extension)) {
    defaults.set(extension, emblemType);
  }
  const types: readonly (readonly [string, string])[] = [
    // A template (.dotx) or a document with macros (.docm) has another type here.
    [mainPart, `${wordType}.document.main+xml`],
    [names.styles, `${wordType}.styles+xml`],
    [names.settings, `${wordType}.settings+xml`],
    [names.fontTable, `${wordType}.fontTable+xml`],
    [names.header, `${wordType}.header+xml`],
    [names.theme, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    [names.core, 'application/vnd.openxmlformats-package.core-properties+xml'],
    [names.app, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    [names.custom, 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  for (const [part, type] of types) {
    overrides.set(part.toLowerCase(), type);
  }
  if (contentTypeOf({ defaults, overrides }, names.emblem) !== emblemType) {
    overrides.set(names.emblem.toLowerCase(), emblemType);
  }
  return source.withContentTypes({ defaults, overrides });
}

/** What the package itself points to. */
export function packageRelationships(mainPart: string, names: TdPartNames): WrittenRelationship[] {
  const inside = (id: string, type: string, part: string): WrittenRelationship => ({
    id,
    type,
    target: `/${part}`,
    external: false,
  });
  return [
    inside('rId1', relationshipType('officeDocument'), mainPart),
    inside(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      names.core,
    ),
    inside('rId3', relationshipType('extended-properties'), names.app),
    inside('rId4', relationshipType('custom-properties'), names.custom),
  ];
}

/** Relationships of a part, to which more are added under ids that are free. */
export class RelationshipList {
  private readonly relationships: WrittenRelationship[];

  constructor(kept: readonly WrittenRelationship[]) {
    this.relationships = [...kept];
  }

  get all(): readonly WrittenRelationship[] {
    return this.relationships;
  }

  /** Adds one and says its id; the same external address is added once. */
  add(kind: string, target: string, external = false): string {
    const type = relationshipType(kind);
    const known = this.relationships.find(
      (one) => external && one.external && one.type === type && one.target === target,
    );
    if (known !== undefined) {
      return known.id;
    }
    const taken = new Set(this.relationships.map(({ id }) => id));
    let count = this.relationships.length + 1;
    while (taken.has(`rId${count}`)) {
      count += 1;
    }
    const id = `rId${count}`;
    this.relationships.push({ id, type, target, external });
    return id;
  }
}
