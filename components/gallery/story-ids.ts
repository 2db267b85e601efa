/** All stories by their ids, in the order of the index. */
export const STORY_IDS = [
  'panel-findings',
  'panel-clean',
  'panel-first-run',
  'panel-templates',
  'panel-notices',
  'panel-versions',
  'panel-no-form',
  'panel-not-set-up',
  'panel-no-access',
  'panel-scratch',
  'panel-connecting',
  'dialog-held',
  'dialog-problem',
  'dialog-ready',
  'page-notice',
  'page-badges',
  'options',
  'options-import',
  'options-refused',
  'kit-basics',
  'kit-fields',
  'kit-lists',
  'kit-over-all',
] as const;

/** The id of a story. */
export type StoryId = (typeof STORY_IDS)[number];
