import { decodeText } from './decode-text.ts';
import { guardMarkdown, type MarkdownLimits, markdownLimits } from './limits.ts';
import { type LoadedPicture, pictureOf } from './picture.ts';
import type { Surroundings } from './source-file.ts';

/** Access to the folder of the deliverable, and to nothing else. */
export interface FolderAccess {
  readonly file?: (path: string) => Uint8Array | undefined;
  readonly markdownLimits?: MarkdownLimits;
}

/** What the text may reach: files of the folder to include, and a place for remarks. */
export function surroundingsOf(options: FolderAccess, remarks: string[]): Surroundings {
  const { markdownLimits: limits = markdownLimits } = options;
  let files = 0;
  return {
    remark: (message) => remarks.push(message),
    limits,
    hasPicture: (path, from) => {
      const resolved = resolvedPath(path, from);
      const bytes = resolved === undefined ? undefined : options.file?.(resolved);
      return bytes !== undefined && pictureOf(bytes) !== undefined;
    },
    include: (path, from) => {
      const resolved = resolvedPath(path, from);
      const bytes = resolved === undefined || files >= limits.files ? undefined : options.file?.(resolved);
      if (resolved === undefined || bytes === undefined) {
        return undefined;
      }
      files += 1;
      const { text } = decodeText(bytes, resolved);
      guardMarkdown(text, resolved, limits);
      return { file: resolved, text };
    },
  };
}

/** A picture of the folder. Others are never fetched. */
export function loadedPicture(
  url: string,
  from: string,
  options: FolderAccess,
  known: Map<string, LoadedPicture | undefined>,
  remarks: string[],
): LoadedPicture | undefined {
  const path = resolvedPath(url, from);
  if (path === undefined) {
    remarks.push(
      `The picture “${url.slice(0, 120)}” is not in the folder of the deliverable; nothing is fetched from elsewhere.`,
    );
    return undefined;
  }
  if (!known.has(path)) {
    const bytes = options.file?.(path);
    const picture = bytes === undefined ? undefined : pictureOf(bytes);
    const beside = picture?.type === 'svg' ? options.file?.(path.replace(/\.svg$/i, '.png')) : undefined;
    const isBitmap = beside !== undefined && pictureOf(beside)?.type === 'png';
    known.set(path, picture === undefined || !isBitmap ? picture : { ...picture, fallback: beside });
    if (picture?.type === 'svg' && !isBitmap) {
      remarks.push(
        `The picture “${url}” is SVG alone: Word before 2016 and some other programs show an empty place. Put a PNG of the same name beside it.`,
      );
    }
    if (picture === undefined) {
      remarks.push(
        `The picture “${url}” ${bytes === undefined ? 'is not there' : 'is in no format that Word shows'}.`,
      );
    }
  }
  return known.get(path);
}

/** A path from the folder of the deliverable; undefined where it leaves the folder or is an address. */
export function resolvedPath(path: string, from: string): string | undefined {
  const plain = decodedPath(path.replace(/[?#].*$/, ''));
  if (
    plain === '' ||
    /^[a-z][a-z0-9+.-]*:/i.test(plain) ||
    /^[/\\]/.test(plain) ||
    plain.includes('\u0000')
  ) {
    return undefined;
  }
  const segments = from.split('/').slice(0, -1);
  for (const segment of plain.split(/[/\\]/)) {
    if (segment === '..') {
      if (segments.pop() === undefined) {
        return undefined;
      }
    } else if (segment !== '.' && segment !== '') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
