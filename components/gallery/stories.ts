import { basicStories } from './basic-stories';
import { dialogStories } from './dialog-stories';
import { fieldStories } from './field-stories';
import { listStories } from './list-stories';
import { optionsStories } from './options-stories';
import { overAllStories } from './over-all-stories';
import { pageStories } from './page-stories';
import { panelStories } from './panel-stories';
import type { Story } from './story';
import type { StoryId } from './story-ids';

/** All stories. */
export const stories: Readonly<Record<StoryId, Story>> = {
  ...panelStories,
  ...dialogStories,
  ...pageStories,
  ...optionsStories,
  ...basicStories,
  ...fieldStories,
  ...listStories,
  ...overAllStories,
};
