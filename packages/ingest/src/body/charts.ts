import { descendants, textOf, walk, type XmlElement } from '@fg2rec/ooxml';

/**
 * The words of a chart part (ISO/IEC 29500-1 clause 21.2): titles, names of series and categories, a line each, every
 * one once. Values are left out.
 */
export function readChartText(chart: XmlElement): string {
  const lines = new Set<string>();
  const add = (line: string): void => {
    const trimmed = line.trim();
    if (trimmed !== '') {
      lines.add(trimmed);
    }
  };
  walk(chart, (element) => {
    switch (element.name) {
      case 'a:p':
        add(descendants(element, 'a:t').map(textOf).join(''));
        return false;
      case 'c:tx':
      case 'c:cat':
      case 'c:xVal':
        if (descendants(element, 'a:t').length === 0) {
          descendants(element, 'c:v').map(textOf).forEach(add);
          return false;
        }
        return true;
      case 'c:val':
      case 'c:yVal':
      case 'c:bubbleSize':
      case 'cx:numDim':
        return false;
      case 'cx:pt':
      case 'cx:v':
        add(textOf(element));
        return false;
      default:
        return true;
    }
  });
  return [...lines].join('\n');
}
