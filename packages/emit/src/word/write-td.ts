import type { CoverFields, Language } from '@fg2rec/document';
import { coverBookmark } from '@fg2rec/document';
import { child, childrenNamed, type OpcPackage, relationshipsPartName } from '@fg2rec/ooxml';
import { vocabulary } from '@fg2rec/rulebook';
import { tdCover } from './cover-fields.ts';
import { coverXml, emblemXml } from './cover-tables.ts';
import { type Emblem, placeEmblem } from './emblem.ts';
import { fontTableXml } from './font-table-part.ts';
import { headerXml } from './header-part.ts';
import {
  keptRelationships,
  relationshipsXml,
  relationshipType,
  type WrittenRelationship,
  writtenRelationships,
} from './main-relationships.ts';
import {
  corePropertiesXml,
  customPropertiesXml,
  extendedPropertiesXml,
  namedByFields,
  type PropertyDates,
} from './properties-parts.ts';
import { pruneParts } from './prune-parts.ts';
import { type SettingsInput, settingsXml } from './settings-part.ts';
import { stylesXml } from './styles-part.ts';
import { tdMainText } from './td-body.ts';
import { packageRelationships, partNames, RelationshipList, withTypes } from './td-parts.ts';
import { themeXml } from './theme-part.ts';

/** The parts of a deliverable in the template's styles, as the applier of reformat hands them over. */
export interface AppliedParts {
  /** The source package; the parts below take the place of its own. */
  readonly package: OpcPackage;
  readonly mainPart: string;
  /** XML of the main part, without cover. */
  readonly mainText: string;
  /** Notes and comments by part name; `undefined` where a part is to be left out. */
  readonly otherParts: ReadonlyMap<string, string | undefined>;
}

export interface WriteTdInput {
  readonly applied: AppliedParts;
  readonly cover: CoverFields;
  /** Language of the cover, the fonts and the direction of the text. */
  readonly language: Language;
  /** Without one, a neutral placeholder holds its place. */
  readonly emblem?: Emblem;
  /** What the properties say about when it was made; left out by default. */
  readonly dates?: PropertyDates;
}

/**
 * A TD ready to be sent: the applied deliverable in a package with the styles, settings, header, properties and cover
 * of the ITU-T template. Macros, the attached template, old headers and all parts that nothing needs any more are
 * left out; pictures, embedded objects, charts and notes stay as they are. The same input gives the same package.
 *
 * @throws Fg2recError option-invalid for an emblem that is no picture, not-a-word-document for a body without text.
 */
export function writeTd(input: WriteTdInput): OpcPackage {
  const { applied, language } = input;
  const { mainPart, mainText } = applied;
  const cover = tdCover(input.cover, language);
  const emblem = placeEmblem(input.emblem);
  const bare = bareBody(applied);
  const names = partNames(bare, mainPart, emblem.extension);
  const relationships = new RelationshipList(writtenRelationships(bare, mainPart));
  const headerId = relationships.add('header', `/${names.header}`);
  const emblemId = relationships.add('image', `/${names.emblem}`);
  const text = tdMainText({
    mainPart,
    mainText,
    headerId,
    cover: (free) =>
      coverXml(cover, {
        emblem:
          `<w:bookmarkStart w:id="${free.bookmark}" w:name="${coverBookmark}"/>` +
          emblemXml({
            ...emblem,
            relationshipId: emblemId,
            drawingId: free.drawing,
            description: vocabulary.wording(emblem.isPlaceholder ? 'emblemPlaceholder' : 'emblem', language)
              .text,
          }),
        linkTo: (address) => relationships.add('hyperlink', address, true),
      }),
  });
  for (const kind of ['styles', 'settings', 'fontTable', 'theme'] as const) {
    relationships.add(kind, `/${names[kind]}`);
  }
  const parts = new Map<string, string | Uint8Array>([
    [mainPart, text],
    [relationshipsPartName(mainPart), relationshipsXml(relationships.all)],
    [names.styles, stylesXml(language)],
    [names.settings, settingsXml({ language, ...settingsOfSource(applied.package, bare, mainPart) })],
    [names.fontTable, fontTableXml(language)],
    [names.theme, themeXml(applied.package, applied.package.related(mainPart, 'theme'))],
    [names.header, headerXml(cover.documentNumber)],
    [names.emblem, emblem.bytes],
    [names.core, corePropertiesXml(cover, input.dates ?? {})],
    [names.app, extendedPropertiesXml()],
    [names.custom, customPropertiesXml(cover, namedByFields(applied.package, mainText))],
    ['_rels/.rels', relationshipsXml(packageRelationships(mainPart, names))],
  ]);
  return withTypes(bare.with(parts), mainPart, names, emblem.contentType);
}

/** The source cut down to the main part, its new text, and what that text needs. */
function bareBody({ package: source, mainPart, mainText, otherParts }: AppliedParts): OpcPackage {
  const applied = source.with(otherParts);
  const main: WrittenRelationship = {
    id: 'rId1',
    type: relationshipType('officeDocument'),
    target: `/${mainPart}`,
    external: false,
  };
  const kept = keptRelationships(applied, mainPart, mainText);
  return pruneParts(
    applied.with(
      new Map([
        ['_rels/.rels', relationshipsXml([main])],
        [relationshipsPartName(mainPart), relationshipsXml(kept)],
      ]),
    ),
  );
}

/** What the settings must say about parts of the source that stay. */
function settingsOfSource(
  source: OpcPackage,
  bare: OpcPackage,
  mainPart: string,
): Omit<SettingsInput, 'language'> {
  const part = source.related(mainPart, 'settings');
  const mapping = part === undefined ? undefined : child(source.tree(part), 'w:clrSchemeMapping');
  return {
    footnoteSeparators: separatorIds(bare, mainPart, 'footnote'),
    endnoteSeparators: separatorIds(bare, mainPart, 'endnote'),
    ...(part === undefined || mapping === undefined
      ? {}
      : { colourMapping: source.text(part).slice(mapping.start, mapping.end) }),
  };
}

function separatorIds(bare: OpcPackage, mainPart: string, kind: 'footnote' | 'endnote'): string[] {
  const part = bare.related(mainPart, `${kind}s`);
  return part === undefined
    ? []
    : childrenNamed(bare.tree(part), `w:${kind}`)
        .filter(({ attributes }) => !['normal', undefined].includes(attributes['w:type']))
        .map(({ attributes }) => attributes['w:id'] ?? '');
}
