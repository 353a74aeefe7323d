export {
  type ByKind,
  type ByStage,
  completedInPrint,
  formOfRecommendation,
  goodDrafting,
  graveInDrafts,
  referencesAndTags,
  whileDrafting,
} from '@fg2rec/rulebook';
