import { type RuleEntry, ruleById } from '@fg2rec/check';
import { citationText } from '@fg2rec/rulebook';
import type { Fg2recReport, ReportFinding } from './schema.ts';

/** Halves of surrogate pairs, which no address can hold. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** What a run is called in the log. */
export interface SarifTool {
  readonly version: string;
  readonly rules: readonly RuleEntry[];
}

/**
 * Reports as one run of a SARIF log (OASIS SARIF 2.1.0). Word files have no lines: there `startLine` counts paragraphs of
 * the part, from 1, and `logicalLocations` name the clause as a reader does.
 */
export function renderSarif(reports: readonly Fg2recReport[], { version, rules }: SarifTool): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  // The schema asks for artifacts that differ: the same file given twice is one.
  const artifacts = reports.map(({ source }) => artifactOf(source));
  const keys = [...new Set(artifacts.map((artifact) => JSON.stringify(artifact)))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fg2rec', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: keys.map((key) => artifacts.find((artifact) => JSON.stringify(artifact) === key)),
        invocations: [
          {
            executionSuccessful: reports.every(({ failure }) => failure === undefined),
            toolExecutionNotifications: reports.flatMap(({ failure, source }) =>
              failure === undefined
                ? []
                : [
                    {
                      level: 'error',
                      message: { text: `${source.name}: ${failure.hint} (${failure.code})` },
                    },
                  ],
            ),
          },
        ],
        results: reports.flatMap((report, index) => {
          const artifact = keys.indexOf(JSON.stringify(artifacts[index]));
          return report.findings
            .filter(({ status }) => status !== 'fixed')
            .map((finding) => result(finding, report.source.name, artifact, indexes.get(finding.rule)));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function artifactOf({ name, sha256 }: Fg2recReport['source']) {
  return {
    location: { uri: relativeReference(name) },
    ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
  };
}

/** A path as a relative reference (RFC 3986 clause 4.2), whatever signs its names have. */
function relativeReference(path: string): string {
  return path
    .split(/[\\/]/)
    .map((name) => encodeURIComponent(name.replace(halves, '\ufffd')))
    .join('/');
}

function descriptor({ id, title, severity, catalogue }: RuleEntry) {
  const meta = ruleById(id)?.meta;
  return {
    id,
    name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${title}.` },
    ...(meta === undefined
      ? {}
      : {
          fullDescription: { text: meta.why },
          help: { text: `${meta.why} Source: ${citationText(meta.citation)}.` },
        }),
    defaultConfiguration: {
      enabled: severity !== 'off',
      level: severity === 'off' ? 'none' : levels[severity],
    },
    properties: { tags: catalogue },
  };
}

function result(finding: ReportFinding, uri: string, artifact: number, index: number | undefined) {
  const { place, status } = finding;
  const startLine = place.line ?? (place.paragraph === undefined ? undefined : place.paragraph + 1);
  const snippet = place.quote === undefined ? {} : { snippet: { text: place.quote } };
  return {
    ruleId: finding.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levels[finding.severity],
    message: { text: `${finding.message} ${finding.advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: relativeReference(uri), index: artifact },
          ...(startLine === undefined ? {} : { region: { startLine, ...snippet } }),
        },
        ...(place.clause === undefined
          ? {}
          : { logicalLocations: [{ name: place.clause, kind: 'element' }] }),
      },
    ],
    ...(finding.fingerprint === undefined
      ? {}
      : { partialFingerprints: { 'fg2rec/1': finding.fingerprint } }),
    ...(status === 'waived' ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
    ...(status === 'known' ? { baselineState: 'unchanged' } : {}),
    properties: { catalogue: finding.catalogue, citation: citationText(finding.citation), fix: finding.fix },
  };
}
