import { isBuiltin } from 'node:module';

/**
 * Libraries that go into the bundle, with what they need. remark-docx would bring Mermaid, MathJax and Shiki to every
 * user as a dependency, since the overrides that keep them out here do not reach those who install from npm; docx and
 * pdf-lib are 45 MB on npm, in builds of which a user runs one; unified is a hundred packages of small files, which take
 * longer to find than to run, and brings KaTeX for an output that we do not make.
 */
const goesIn =
  /^(?:remark-[\w-]+|unified|vfile-message|mdast-util-to-string|hast-util-from-html|temml|docx|pdf-lib)$/;

/** Whether a bundle leaves this import to what npm has installed beside it. */
export function staysOutside(name, importer = '') {
  return (
    isBuiltin(name) ||
    (/^[^./]/.test(name) &&
      !name.startsWith('@fg2rec/') &&
      !goesIn.test(name) &&
      !/[\\/]node_modules[\\/]/.test(importer))
  );
}

/** The same as a plugin of esbuild, for bundles of scripts. */
export const librariesStayOutside = {
  name: 'libraries-stay-outside',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind, importer }) =>
      kind !== 'entry-point' && staysOutside(path, importer) ? { path, external: true } : undefined,
    );
  },
};
