import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib';

/** Reading PDF objects by name (ISO 32000-1 clause 7.3), references resolved; what is not of the kind is undefined. */
export function entry(dict: PDFDict | undefined, name: string): PDFObject | undefined {
  return dict === undefined ? undefined : dict.lookup(PDFName.of(name));
}

/** The entry as written: a reference stays one. */
export function rawEntry(dict: PDFDict, name: string): PDFObject | undefined {
  return dict.get(PDFName.of(name));
}

export function dictOf(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) {
    return value;
  }
  return value instanceof PDFStream ? value.dict : undefined;
}

export function dictEntry(dict: PDFDict | undefined, name: string): PDFDict | undefined {
  return dictOf(entry(dict, name));
}

export function arrayEntry(dict: PDFDict | undefined, name: string): PDFArray | undefined {
  const value = entry(dict, name);
  return value instanceof PDFArray ? value : undefined;
}

/** A name without its slash. */
export function nameOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function nameEntry(dict: PDFDict | undefined, name: string): string | undefined {
  return nameOf(entry(dict, name));
}

export function numberEntry(dict: PDFDict | undefined, name: string): number | undefined {
  const value = entry(dict, name);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function textEntry(dict: PDFDict | undefined, name: string): string | undefined {
  const value = entry(dict, name);
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** True where the entry is the boolean true. */
export function isTrue(dict: PDFDict | undefined, name: string): boolean {
  return entry(dict, name)?.toString() === 'true';
}

/** The elements of an array, or the one thing that stands in its place; references are kept. */
export function listOf(value: PDFObject | undefined): PDFObject[] {
  if (value === undefined) {
    return [];
  }
  return value instanceof PDFArray ? value.asArray() : [value];
}

export function resolved(context: PDFContext, value: PDFObject | undefined): PDFObject | undefined {
  return value instanceof PDFRef ? context.lookup(value) : value;
}

/** The bytes of a stream; undefined where its filter is not known or its data are damaged. */
export function bytesOf(value: PDFObject | undefined): Uint8Array | undefined {
  try {
    if (value instanceof PDFRawStream) {
      return decodePDFRawStream(value).decode();
    }
    return value instanceof PDFStream ? value.getContents() : undefined;
  } catch {
    return undefined;
  }
}

/** The names of a dictionary with their values, resolved. */
export function entriesOf(dict: PDFDict | undefined): (readonly [string, PDFObject | undefined])[] {
  return dict === undefined
    ? []
    : dict.entries().map(([name, value]) => [name.decodeText(), resolved(dict.context, value)] as const);
}

/** The numbers and values of a number tree (ISO 32000-1 clause 7.9.7). */
export function numberTree(tree: PDFDict | undefined): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const visit = (node: PDFDict | undefined): void => {
    if (node === undefined || seen.has(node)) {
      return;
    }
    seen.add(node);
    const numbers = arrayEntry(node, 'Nums')?.asArray() ?? [];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const key = resolved(node.context, numbers[index]);
      const value = resolved(node.context, numbers[index + 1]);
      if (key instanceof PDFNumber && value !== undefined) {
        found.set(key.asNumber(), value);
      }
    }
    for (const kid of arrayEntry(node, 'Kids')?.asArray() ?? []) {
      visit(dictOf(resolved(node.context, kid)));
    }
  };
  visit(tree);
  return found;
}
