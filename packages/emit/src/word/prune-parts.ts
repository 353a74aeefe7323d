import { type OpcPackage, relationshipsPartName } from '@fg2rec/ooxml';

/**
 * The package without the parts that nothing leads to any more: old headers, glossary, macros, printer settings and
 * what hung on them. Content types of parts that went are dropped with them.
 */
export function pruneParts(source: OpcPackage): OpcPackage {
  const reached = new Set<string>(['[content_types].xml', '_rels/.rels']);
  const visit = (part: string): void => {
    for (const relationship of source.relationships(part)) {
      const target = relationship.external ? undefined : partNamed(source, relationship.target);
      if (target !== undefined && !reached.has(target.toLowerCase())) {
        reached.add(target.toLowerCase());
        reached.add(relationshipsPartName(target).toLowerCase());
        visit(target);
      }
    }
  };
  visit('');
  const orphans = source.partNames.filter((part) => !reached.has(part.toLowerCase()));
  const pruned = source.with(new Map(orphans.map((part) => [part, undefined])));
  return pruned.withContentTypes(pruned.contentTypes);
}

/** Zip entries may spell a name with or without percent escapes. */
function partNamed(source: OpcPackage, target: string): string | undefined {
  return [target, encodeURI(target)].find((name) => source.has(name));
}
