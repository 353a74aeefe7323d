import { phrase } from '@fg2rec/document';
import { child, walk, type XmlElement } from '@fg2rec/ooxml';
import type { PartContext } from './part-context.ts';
import { treatment } from './revisions.ts';
import { blockText } from './source-text.ts';

/**
 * Enters into the ledger what rendering leaves out by design: comments, the other side of tracked changes, and the
 * frames of content controls, whose content stays.
 */
export function recordRemovals(root: XmlElement, context: PartContext): void {
  const { ledger, options } = context;
  walk(root, (element) => {
    switch (element.name) {
      case 'w:commentReference':
        if (options.keepComments !== true) {
          ledger.add(
            phrase('comment').words,
            '',
            `template: ${phrase('a TD goes out without comments; --keep-revisions keeps them').words}`,
          );
        }
        return true;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:del':
      case 'w:moveFrom':
        return recordRevision(element, context);
      case 'w:sdt':
        ledger.add(
          phrase('content control').words,
          nameOf(element, context),
          `template: ${phrase('its content is kept as text').words}`,
        );
        return true;
      default:
        return true;
    }
  });
}

function recordRevision(element: XmlElement, context: PartContext): boolean {
  const done = treatment(element, context);
  if (done === 'keep' || element.children.length === 0) {
    return true;
  }
  context.ledger.add(
    phrase('revision').words,
    done === 'drop' ? deletedText(element, context) : '',
    context.view === 'final'
      ? `reader: ${phrase('tracked changes are accepted; the TD shows the text in its final state').words}`
      : `reader: ${phrase('tracked changes are rejected; the TD shows the text in its original state').words}`,
  );
  return done !== 'drop';
}

/** What a person knows a content control by: its title, its tag, or its words. */
function nameOf(control: XmlElement, context: PartContext): string {
  const properties = child(control, 'w:sdtPr');
  const named = ['w:alias', 'w:tag']
    .map((name) => child(properties, name)?.attributes['w:val'] ?? '')
    .find((name) => name.trim() !== '');
  return named ?? blockText(control, context);
}

function deletedText(element: XmlElement, context: PartContext): string {
  let text = '';
  walk(element, (inner) => {
    if (inner.name === 'w:delText' || inner.name === 'w:t') {
      text += context.text.slice(inner.openEnd, inner.closeStart);
    }
  });
  return text === '' ? blockText(element, context) : text.replace(/\s+/g, ' ').slice(0, 120);
}
