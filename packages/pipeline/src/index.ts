export { convertApart } from './apart/convert-apart.ts';
export type { WorkerLimits } from './apart/run-worker.ts';
export { sweepStaging } from './apart/staging.ts';
export { type BatchDocument, listDocuments } from './batch/documents.ts';
export * from './batch/run-batch.ts';
export { type BatchRow, stateFile } from './batch/state.ts';
export { type BatchCounts, type SummaryFormat, summaryFormats } from './batch/summary.ts';
export { checkFile } from './check-file.ts';
export { checkPdfFile } from './check-pdf-file.ts';
export * from './compare-findings.ts';
export { meetingWords } from './config/apply-config.ts';
export { type ReadingLimits, readingLimits } from './config/limits.ts';
export * from './config/read-config.ts';
export { type Config, configSchema } from './config/schema.ts';
export { convert } from './convert.ts';
export { findProgram } from './converter.ts';
export * from './cover.ts';
export * from './export/export-file.ts';
export type { RoundTrip } from './export/round-trip.ts';
export * from './file-kind.ts';
export type {
  CheckJob,
  ConvertJob,
  CoverInput,
  JobResult,
  OutputFormat,
  ReadingOptions,
  ReviewJob,
} from './job.ts';
export { outputFormats } from './job.ts';
export * from './markdown/fix-markdown.ts';
export { isMarkdownName } from './markdown/markdown-files.ts';
export * from './markdown/remark-plugin.ts';
export * from './options.ts';
export { distinctNames, outputName } from './outputs.ts';
export { writeFailure } from './results.ts';
export { type FixJob, fixFile, reviewFile } from './review.ts';
export * from './starter/new-deliverable.ts';
export { type SurvivalInput, type SurvivalResult, survivalLedger } from './survival/ledger.ts';
export { readBaseline, readWaivers, waiverFileOf, waiverProperty } from './waivers.ts';
