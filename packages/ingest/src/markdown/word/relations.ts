import type { Relationship } from '@fg2rec/ooxml';
import type { LoadedPicture } from '../picture.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part refers to: links by their address, pictures by their part, each once. */
export class Relations {
  private readonly rows = new Map<string, Relationship>();
  private readonly media: Media;

  constructor(media: Media) {
    this.media = media;
  }

  /** @returns the id of the relationship to an address. */
  link(url: string): string {
    return this.id('hyperlink', url, true);
  }

  /** @returns the id of the relationship to a picture. */
  picture(data: Uint8Array, type: LoadedPicture['type']): string {
    return this.id('image', this.media.part(data, type), false);
  }

  all(): readonly Relationship[] {
    return [...this.rows.values()];
  }

  private id(kind: string, target: string, external: boolean): string {
    const key = `${kind} ${target}`;
    const id = this.rows.get(key)?.id ?? `rIdM${this.rows.size + 1}`;
    this.rows.set(key, { id, kind, type: `${types}/${kind}`, target, external });
    return id;
  }
}

/** The pictures of the package, each once. */
export class Media {
  private readonly known = new Map<Uint8Array, string>();

  /** The part that holds a picture. */
  part(data: Uint8Array, type: LoadedPicture['type']): string {
    const part = this.known.get(data) ?? `word/media/image${this.known.size + 1}.${type}`;
    this.known.set(data, part);
    return part;
  }

  /** Pictures by part name. */
  parts(): [part: string, data: Uint8Array][] {
    return [...this.known].map(([data, part]) => [part, data]);
  }
}
