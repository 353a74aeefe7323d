import { type RuleEntry, ruleById } from '@fg2rec/check';
import { citationText } from '@fg2rec/rulebook';
import type { Fg2recReport, ReportFinding } from './schema.ts';

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
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'fg2rec', version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        artifacts: reports.map(({ source }) => ({
          location: { uri: encodeURI(source.name) },
          ...(source.sha256 === '' ? {} : { hashes: { 'sha-256': source.sha256 } }),
        })),
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
        results: reports.flatMap((report, artifact) =>
          report.findings
            .filter(({ status }) => status !== 'fixed')
            .map((finding) => result(finding, report.source.name, artifact, indexes.get(finding.rule))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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
          artifactLocation: { uri: encodeURI(uri), index: artifact },
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
