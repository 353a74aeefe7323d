import type { Deliverable } from '../deliverable.ts';
import type { DocumentKind, Facts, Stage } from '../facts.ts';
import type { Language } from '../language.ts';
import { lazy } from '../lazy.ts';
import { phrase } from '../phrase.ts';
import { paragraphsOf } from '../text.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { captionsOf } from './captions.ts';
import { citationsOf } from './citations.ts';
import { coverOf } from './cover.ts';
import { crossReferencesOf } from './cross-references.ts';
import { divide } from './divisions.ts';
import { figuresOf } from './figures.ts';
import { kindOf } from './kind.ts';
import { linePatterns } from './lines/index.ts';
import { notesOf } from './notes.ts';
import { placeholdersOf } from './placeholders.ts';
import { proseOf } from './prose.ts';
import { referencesOf } from './references.ts';
import { stageOf } from './stage.ts';
import { tablesOf } from './tables.ts';
import { termsOf } from './terms.ts';
import { titleBlockOf } from './title-block.ts';
import { standings as standingsOf, zoneAt } from './zones.ts';

export interface FactsOptions {
  /** Given by the user: no guess is made. */
  readonly kind?: DocumentKind;
  readonly stage?: Stage;
  readonly language?: Language;
}

/**
 * The facts of a deliverable, each computed on first use and then kept. Every step is linear in the size of the
 * document. Facts point at the nodes of `deliverable.root`, by identity.
 */
export function computeFacts(
  deliverable: Pick<Deliverable, 'root' | 'source' | 'properties'> &
    Partial<Pick<Deliverable, 'footnotes' | 'endnotes' | 'sections'>>,
  vocabulary: Vocabulary,
  options: FactsOptions = {},
): Facts {
  const { root, source, properties } = deliverable;
  const patterns = lazy(() => linePatterns(vocabulary));
  const divisions = lazy(() => divide(root, vocabulary, patterns()));
  const standings = lazy(() => standingsOf(divisions()));
  const titleBlock = lazy(() => titleBlockOf(divisions(), patterns()));
  const cover = lazy(() => coverOf(root, properties, divisions(), titleBlock(), vocabulary));
  const kind = lazy(() =>
    options.kind === undefined
      ? kindOf(divisions(), titleBlock(), cover(), vocabulary)
      : { kind: options.kind, reason: phrase('as given').words },
  );
  const stage = lazy(() => options.stage ?? stageOf(divisions(), vocabulary));
  const terms = lazy(() => termsOf(divisions(), vocabulary));
  const abbreviations = lazy(() => abbreviationsOf(divisions()));
  const references = lazy(() => referencesOf(divisions()));
  const citations = lazy(() => citationsOf(standings(), references()));
  const captions = lazy(() => captionsOf(divisions(), patterns()));
  const figures = lazy(() => figuresOf(standings(), captions()));
  const tables = lazy(() => tablesOf(divisions(), captions()));
  const notes = lazy(() => notesOf(standings(), patterns()));
  const crossReferences = lazy(() => crossReferencesOf(standings()));
  const placeholders = lazy(() => placeholdersOf(standings()));
  const prose = lazy(() => proseOf(standings()));
  const footnotes = lazy(() =>
    [...(deliverable.footnotes ?? []), ...(deliverable.endnotes ?? [])].flatMap(({ children }) =>
      paragraphsOf(children),
    ),
  );
  return {
    language: options.language ?? source.language,
    get kind() {
      return kind().kind;
    },
    get kindReason() {
      return kind().reason;
    },
    get stage() {
      return stage();
    },
    get titleBlock() {
      return titleBlock();
    },
    get cover() {
      return cover();
    },
    get divisions() {
      return divisions();
    },
    get terms() {
      return terms();
    },
    get abbreviations() {
      return abbreviations();
    },
    get references() {
      return references();
    },
    get citations() {
      return citations();
    },
    get captions() {
      return captions();
    },
    get figures() {
      return figures();
    },
    get tables() {
      return tables();
    },
    get notes() {
      return notes();
    },
    get crossReferences() {
      return crossReferences();
    },
    get placeholders() {
      return placeholders();
    },
    get prose() {
      return prose();
    },
    get footnotes() {
      return footnotes();
    },
    sections: deliverable.sections ?? [],
    divisionOf: (paragraph) => standings().get(paragraph)?.division,
    zoneOf: (paragraph) => zoneAt(paragraph, standings().get(paragraph)),
  };
}
