import { FieldBadge } from '../page/field-badge';
import { SaveNotice } from '../page/save-notice';
import { sampleFindings } from './sample-texts';
import { ShadowFrame } from './shadow-frame';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

/** Numbers of errors, warnings and hints, and whether the note is empty. */
const BADGES = [
  { counts: { errors: 1, warnings: 2, hints: 1 }, empty: false },
  { counts: { errors: 12, warnings: 0, hints: 0 }, empty: false },
  { counts: { errors: 0, warnings: 0, hints: 1 }, empty: false },
  { counts: { errors: 0, warnings: 0, hints: 0 }, empty: false },
  { counts: { errors: 0, warnings: 0, hints: 0 }, empty: true },
];

/** What else hangs inside the CRM's page. */
export const pageStories = {
  'page-notice': ({ language }) => {
    const { noOwner, wording } = sampleFindings(language);
    const other = { ...wording, severity: 'warning' } as const;
    return (
      <StoryPage title={speaker(language)('保存後の警告', 'Notice after a save')}>
        <ShadowFrame>
          <SaveNotice language={language} findings={[noOwner, other]} onClose={nothing} />
        </ShadowFrame>
      </StoryPage>
    );
  },
  'page-badges': ({ language }) => (
    <StoryPage title={speaker(language)('入力欄のバッジ', 'Badges of a field')}>
      <div class="nw-story-row">
        {BADGES.map(({ counts, empty }) => (
          <ShadowFrame key={`${JSON.stringify(counts)} ${empty}`}>
            <FieldBadge language={language} counts={counts} empty={empty} onOpen={nothing} />
          </ShadowFrame>
        ))}
      </div>
    </StoryPage>
  ),
} satisfies Readonly<Record<string, Story>>;
