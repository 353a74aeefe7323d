/** A picture of a deliverable, with the kind that its first bytes say. */
export interface LoadedPicture {
  readonly data: Uint8Array;
  readonly type: 'png' | 'jpg' | 'gif' | 'bmp' | 'svg';
  /** Pixels; of an SVG, its own units. */
  readonly width: number;
  readonly height: number;
  /** A bitmap of the same, for programs that cannot draw SVG. */
  readonly fallback?: Uint8Array;
}

/** Reads kind and size of a picture; undefined where it is none that Word shows. */
export function pictureOf(data: Uint8Array): LoadedPicture | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const head = Buffer.from(data.buffer, data.byteOffset, Math.min(data.byteLength, 4096));
  if (head.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n' && data.byteLength > 24) {
    return sized(data, 'png', view.getUint32(16), view.getUint32(20));
  }
  if (/^GIF8[79]a$/.test(head.subarray(0, 6).toString('latin1')) && data.byteLength > 10) {
    return sized(data, 'gif', view.getUint16(6, true), view.getUint16(8, true));
  }
  if (head.subarray(0, 2).toString('latin1') === 'BM' && data.byteLength > 26) {
    return sized(data, 'bmp', view.getInt32(18, true), Math.abs(view.getInt32(22, true)));
  }
  if (head[0] === 0xff && head[1] === 0xd8) {
    return jpeg(data, view);
  }
  return /<svg[\s>]/.test(head.toString('utf8')) ? svg(data, head.toString('utf8')) : undefined;
}

function sized(
  data: Uint8Array,
  type: LoadedPicture['type'],
  width: number,
  height: number,
): LoadedPicture | undefined {
  return width > 0 && height > 0 && width < 100_000 && height < 100_000
    ? { data, type, width, height }
    : undefined;
}

/** ISO/IEC 10918-1 clause B.2.2: the frame header has the size. */
function jpeg(data: Uint8Array, view: DataView): LoadedPicture | undefined {
  let at = 2;
  while (at + 9 < data.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return sized(data, 'jpg', view.getUint16(at + 7), view.getUint16(at + 5));
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Width and height of the root element, else of its viewBox. An SVG with a document type is refused. */
function svg(data: Uint8Array, head: string): LoadedPicture | undefined {
  const root = /<svg\b[^>]*>/.exec(head)?.[0] ?? '';
  const length = (name: string): number =>
    Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(root)?.[1] ?? '0');
  const box = /\sviewBox\s*=\s*["'][-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  return /<!DOCTYPE|<!ENTITY/i.test(head)
    ? undefined
    : sized(
        data,
        'svg',
        length('width') || Number(box?.[1] ?? 300),
        length('height') || Number(box?.[2] ?? 150),
      );
}
