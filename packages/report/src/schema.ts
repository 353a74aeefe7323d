import { kinds, languages, stages } from '@fg2rec/document';
import { editionIds } from '@fg2rec/rulebook';
import { z } from 'zod';

/**
 * The report JSON, `fg2rec-report/1`: what other programs may rely on. It changes only with a version.
 * `docs/schema/fg2rec-report-1.schema.json` is generated from here.
 */
export const reportSchemaId = 'fg2rec-report/1';

const severity = z.enum(['error', 'warning', 'info']);
const count = z.number().int().min(0);
const sha256 = z.string().regex(/^([0-9a-f]{64})?$/);

const source = z
  .strictObject({
    name: z.string().describe('File name without folder.'),
    sha256: sha256.describe('Of the file as given; empty where it could not be read.'),
    format: z.enum(['docx', 'markdown']),
    language: z.enum(languages),
    kind: z.enum(kinds),
    stage: z.enum(stages),
    pages: count.optional().describe('As the word processor last counted them.'),
  })
  .describe(
    'The deliverable. In a failed report language, kind and stage are those asked for, or en, other, draft.',
  );

const rulebook = z
  .strictObject({
    edition: z.enum(editionIds),
    from: z.string().describe('ISO 8601 date from which it holds.'),
    read: z
      .enum(['whole', 'digest'])
      .describe(
        '"digest": the texts of the edition themselves were not at hand when the rules were written.',
      ),
    because: z.string().describe('Why this edition.'),
  })
  .describe('The edition of the rulebook by which the text was judged.');

const place = z.strictObject({
  clause: z.string().optional().describe('How a reader would name the place: "7.2", "Annex A", "Summary".'),
  tdClause: z
    .string()
    .optional()
    .describe('What the converted document calls that clause, where it has another name there.'),
  paragraph: count.optional().describe('Paragraphs before it in its part.'),
  quote: z.string().optional().describe('The words concerned, at most 120 characters.'),
  part: z
    .string()
    .optional()
    .describe(
      'Part of the source, such as "word/document.xml". A finding that concerns the converted document alone has the file before it: "NAME.td.docx!word/document.xml".',
    ),
  start: count.optional().describe('UTF-16 code units into the text of the part.'),
  end: count.optional(),
  line: count.optional().describe('Line of a Markdown source, from 1; "part" is then the file.'),
  column: count.optional().describe('Column of a Markdown source in UTF-16 code units, from 1.'),
});

const finding = z.strictObject({
  rule: z.string().describe('Such as "structure/fixed-clauses".'),
  catalogue: z.string().describe('Code in the rule catalogue, such as "STR-04".'),
  severity,
  message: z.string().describe('What is wrong.'),
  advice: z.string().describe('Why it matters and what to do.'),
  status: z
    .enum(['open', 'fixed', 'waived', 'known'])
    .describe(
      '"fixed": the source had it, the converted document has it no more. "known": the baseline has it.',
    ),
  place,
  citation: z.strictObject({
    document: z.string().describe('Code of the rule document, such as "AG16".'),
    edition: z.string(),
    clause: z.string(),
    confidence: z.enum(['seen', 'secondary', 'measured', 'memory']),
  }),
  fix: z.enum(['safe', 'suggestion', 'none']),
  fingerprint: z
    .string()
    .optional()
    .describe('Stable while other text changes: waivers and baselines know the finding by it.'),
});

const readiness = z.strictObject({
  item: z.string().describe('Item of Recommendation ITU-T A.7 clause I.2, such as "I.2 5)".'),
  status: z.enum(['met', 'not-met', 'not-applicable', 'needs-a-person']),
  basis: z.string().describe('What the status rests on.'),
});

const checklist = z.strictObject({
  name: z.string(),
  source: z.string(),
  draft: z.boolean().describe('True for a checklist that is not approved: nobody is bound by it.'),
  items: z.array(readiness.extend({ text: z.string() })),
});

const survivalCount = z
  .strictObject({ source: count, output: count, explained: count.optional(), lost: count })
  .describe(
    '"explained": of the source, not in the output as it was, for a reason that is known (most are told in "removed"). "lost": in the source, not in the output, and nothing accounts for it. The rest of the source is kept.',
  );

const survival = z
  .strictObject({
    words: survivalCount.optional(),
    tables: survivalCount.optional(),
    cells: survivalCount.optional(),
    figures: survivalCount.optional(),
    images: survivalCount.optional(),
    equations: survivalCount.optional(),
    oleObjects: survivalCount.optional(),
    footnotes: survivalCount.optional(),
    endnotes: survivalCount.optional(),
    fields: survivalCount.optional(),
    comments: survivalCount.optional(),
    revisions: survivalCount.optional(),
    sections: survivalCount.optional(),
    bookmarks: survivalCount.optional(),
    hyperlinks: survivalCount.optional(),
    lists: survivalCount.optional(),
    removed: z.array(
      z.strictObject({
        what: z.string().describe('Such as "words", "table", "header", "comment".'),
        quote: z.string().describe('What is gone: its words, name, address or look; at most 120 characters.'),
        by: z
          .string()
          .describe(
            'The pass, rule or stage that removed it, a colon, and why, or what stands for it in the output.',
          ),
        place: z
          .string()
          .optional()
          .describe(
            'Beginning of the paragraph of the source where it was; for headers and footers the part.',
          ),
      }),
    ),
  })
  .describe(
    'What became of the content of the source. Only "removed", and empty, where nothing was converted.',
  );

const output = z.strictObject({
  role: z.enum(['td-docx', 'review-docx', 'fixed-docx', 'pdf', 'report-pdf', 'html', 'json']),
  file: z.string().describe('File name in the output folder.'),
  sha256: sha256.describe('Empty for the file that holds this very report.'),
});

const failure = z.strictObject({
  code: z.string(),
  where: z.string(),
  hint: z.string(),
});

export const reportSchema = z
  .strictObject({
    schema: z.literal(reportSchemaId),
    source,
    rulebook: rulebook.optional(),
    verdict: z
      .enum(['conforms', 'findings', 'failed'])
      .describe('"conforms": no open finding of severity error or warning.'),
    counts: z
      .strictObject({
        error: count,
        warning: count,
        info: count,
        waived: count,
        fixed: count,
        known: count.optional(),
      })
      .describe('"error", "warning" and "info" count open findings.'),
    findings: z.array(finding),
    readiness: z.array(readiness),
    checklists: z.array(checklist).optional(),
    survival,
    outputs: z.array(output),
    failure: failure.optional(),
  })
  .meta({ title: 'Conformance report of fg2rec' });

export type Fg2recReport = z.infer<typeof reportSchema>;
export type ReportFinding = Fg2recReport['findings'][number];
export type ReadinessLine = Fg2recReport['readiness'][number];
export type ReportChecklist = NonNullable<Fg2recReport['checklists']>[number];
export type Survival = Fg2recReport['survival'];
export type SurvivalCount = NonNullable<Survival['words']>;
export type SurvivalKind = Exclude<keyof Survival, 'removed'>;
export type RemovedItem = Survival['removed'][number];
export type ReportOutput = Fg2recReport['outputs'][number];
export type Verdict = Fg2recReport['verdict'];

/** The kinds of thing in the survival ledger, in the order in which they are shown. */
export const survivalKinds = Object.keys(survival.shape).filter(
  (key): key is SurvivalKind => key !== 'removed',
);

/** The published JSON Schema (draft 2020-12), as text. */
export function reportJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  const schema = {
    $schema,
    $id: 'https://fg2rec.invalid/schema/fg2rec-report-1.schema.json',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
