import type { JSX } from 'preact';
import type { Language } from '../../utils/check/types';
import { createTranslator, outcomeText } from '../../utils/i18n';
import { SaveDialog } from '../page/save-dialog';
import type { SaveDialogProps } from '../page/save-dialog-props';
import { sampleFindings } from './sample-texts';
import { ShadowFrame } from './shadow-frame';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

type DialogStoryProps = Pick<SaveDialogProps, 'findings' | 'state'> & {
  readonly language: Language;
  readonly problem?: string;
};

function DialogStory({ findings, state, problem, language }: DialogStoryProps): JSX.Element {
  return (
    <StoryPage title={speaker(language)('保存ダイアログ', 'Save dialog')}>
      <ShadowFrame>
        <SaveDialog
          language={language}
          findings={findings}
          holding={findings.filter(({ severity }) => severity === 'error')}
          state={state}
          problem={problem ?? null}
          onFix={nothing}
          onBack={nothing}
          onSave={nothing}
          onSaveAnyway={nothing}
        />
      </ShadowFrame>
    </StoryPage>
  );
}

/** The save dialog in its states. */
export const dialogStories = {
  'dialog-held': ({ language }) => {
    const { missing, noOwner } = sampleFindings(language);
    return <DialogStory language={language} state="held" findings={[missing, noOwner]} />;
  },
  'dialog-problem': ({ language }) => {
    const { missing } = sampleFindings(language);
    const problem = outcomeText(createTranslator(language), { reason: 'too-long', over: 12 });
    return <DialogStory language={language} state="held" findings={[missing]} problem={problem} />;
  },
  'dialog-ready': ({ language }) => {
    const { noOwner } = sampleFindings(language);
    return <DialogStory language={language} state="ready" findings={[noOwner]} />;
  },
} satisfies Readonly<Record<string, Story>>;
