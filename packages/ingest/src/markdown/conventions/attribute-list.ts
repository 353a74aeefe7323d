/** Names in the lists of kramdown refer to lists defined elsewhere: `{:aside}`. They count as classes here. */
const name = /^[A-Za-z][\w-]*$/;

/** What an attribute list of Pandoc (`{#id .class key=value}`) or kramdown (`{: #id .class key="value"}`) says. */
export interface AttributeList {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
}

const item =
  /\s*(?:#(?<id>[^\s{}#.=]+)|\.(?<name>[^\s{}#.=]+)|(?<key>[\w:-]+)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s{}]+)))/y;

/** Reads the inside of the braces; undefined where it is no attribute list: the text then stays as it is. */
export function attributeList(inside: string): AttributeList | undefined {
  const text = inside.replace(/^:/, '').trim();
  if (inside.startsWith(':') && name.test(text)) {
    return { classes: [text], pairs: {} };
  }
  const classes: string[] = [];
  const pairs: Record<string, string> = {};
  let id: string | undefined;
  item.lastIndex = 0;
  while (item.lastIndex < text.length) {
    const groups = item.exec(text)?.groups;
    if (groups === undefined) {
      return undefined;
    }
    id = groups.id ?? id;
    if (groups.name !== undefined) {
      classes.push(groups.name);
    }
    if (groups.key !== undefined) {
      pairs[groups.key] = groups.double ?? groups.single ?? groups.bare ?? '';
    }
  }
  return text === '' && !inside.startsWith(':')
    ? undefined
    : { ...(id === undefined ? {} : { id }), classes, pairs };
}

/** A line that holds an attribute list and nothing else. */
export function attributeLine(line: string): AttributeList | undefined {
  const inside = /^\s*\{(:(?!:)[^{}]*|[#.][^{}]*)\}\s*$/.exec(line)?.[1];
  return inside === undefined ? undefined : attributeList(inside);
}
