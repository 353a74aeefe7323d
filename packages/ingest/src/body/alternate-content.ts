import { child, childrenNamed, type XmlElement } from '@fg2rec/ooxml';

/**
 * Namespaces whose elements this reader understands, or can pass over without losing content. A 3D model, ink or
 * anything newer is better read from its fallback, which is a picture.
 */
const understood: readonly RegExp[] = [
  /^http:\/\/schemas\.microsoft\.com\/office\/word\/20\d\d\/(wordml|wordprocessing(Shape|Group|Canvas|Drawing))/,
  /^http:\/\/schemas\.microsoft\.com\/office\/drawing\/2010\/main$/,
  /^http:\/\/schemas\.microsoft\.com\/office\/drawing\/2007\/8\/2\/chart$/,
  /^http:\/\/schemas\.microsoft\.com\/office\/drawing\/201\d\/(\d+\/\d+\/)?chart(ex)?$/,
  /^http:\/\/schemas\.openxmlformats\.org\//,
  /^http:\/\/purl\.oclc\.org\/ooxml\//,
  /^urn:schemas-microsoft-com:(vml|office:office|office:word)$/,
];

/** Prefixes as everybody writes them, for a file that declares them where we do not look. */
const usualPrefixes = new Set(
  'w14 w15 w16 w16cid w16se w16cex w16sdtdh wps wpg wpc wp14 a14 c14 cx cx1 c16r2 v o w10 w m wp a pic'.split(
    ' ',
  ),
);

/**
 * The one branch of `mc:AlternateContent` to read (ISO/IEC 29500-3 clause 10.2.1): the first Choice all of whose
 * required namespaces are understood, else the Fallback, else, so that no text is lost, the first Choice.
 *
 * @param root the root element of the part, where namespaces are usually declared.
 */
export function chosenBranch(alternatives: XmlElement, root: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(alternatives, 'mc:Choice');
  const chosen = choices.find((choice) =>
    (choice.attributes.Requires ?? '')
      .split(/\s+/)
      .filter((prefix) => prefix !== '')
      .every((prefix) => isUnderstood(prefix, [choice, alternatives, root])),
  );
  return chosen ?? child(alternatives, 'mc:Fallback') ?? choices[0];
}

function isUnderstood(prefix: string, scopes: readonly XmlElement[]): boolean {
  for (const scope of scopes) {
    const namespace = scope.attributes[`xmlns:${prefix}`];
    if (namespace !== undefined) {
      return understood.some((pattern) => pattern.test(namespace));
    }
  }
  return usualPrefixes.has(prefix);
}
