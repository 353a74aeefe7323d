/**
 * A drawing that needs nothing but itself: references to files and addresses are cut, so that no renderer can follow
 * them, and so are scripts and a document type. Undefined where that declares entities, which could unfold without end.
 */
export function selfContained(svg: string): string | undefined {
  return /<!ENTITY|<!DOCTYPE[^>]*\[/i.test(svg)
    ? undefined
    : svg
        .replace(/<!DOCTYPE[^>]*>/i, '')
        .replace(/<script\b[\s\S]*?(?:<\/script\s*>|\/>|$)/gi, '')
        .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
        .replace(/(\s(?:xlink:)?href\s*=\s*)(["'])(?!\s*(?:#|data:))[^"']*\2/gi, '$1$2$2')
        .replace(/@import\b[^;<]*;?/gi, '')
        .replace(/url\(\s*(?!["']?\s*(?:#|data:))[^)]*\)/gi, 'none');
}
