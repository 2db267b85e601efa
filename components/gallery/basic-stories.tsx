import { createTranslator } from '../../utils/i18n';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Excerpt } from '../ui/excerpt';
import { IconButton } from '../ui/icon-button';
import { AlertIcon, AppIcon, CheckIcon, CloseIcon, NoteIcon, SettingsIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { ProgressBar } from '../ui/progress-bar';
import { Select } from '../ui/select';
import { SeverityMark } from '../ui/severity-mark';
import { Tabs } from '../ui/tabs';
import { sampleFindings } from './sample-texts';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

/** Buttons, signs, boxes and the like. */
export const basicStories = {
  'kit-basics': ({ language }) => {
    const say = speaker(language);
    const t = createTranslator(language);
    const { missing, noOwner, wording } = sampleFindings(language);
    return (
      <StoryPage title={say('ボタンと表示', 'Buttons and signs')}>
        <div class="nw-story-row">
          <Button kind="primary" onClick={nothing}>
            {say('追加', 'Add')}
          </Button>
          <Button onClick={nothing}>{say('プレビュー', 'Preview')}</Button>
          <Button kind="plain" onClick={nothing}>
            {say('このまま保存', 'Save anyway')}
          </Button>
          <Button kind="link" onClick={nothing}>
            {say('該当箇所へ', 'Show in text')}
          </Button>
          <IconButton label={say('設定', 'Settings')} icon={<SettingsIcon />} onClick={nothing} />
          <IconButton label={say('閉じる', 'Close')} icon={<CloseIcon />} onClick={nothing} />
        </div>
        <div class="nw-story-row">
          <AppIcon />
          <NoteIcon />
          {[missing, noOwner, wording].map(({ severity }) => (
            <SeverityMark key={severity} severity={severity} t={t} />
          ))}
        </div>
        {[missing, noOwner, wording].map((finding) => (
          <Excerpt key={finding.id} finding={finding} />
        ))}
        <MessageBox tone="error" icon={<AlertIcon />} title={say('エラー 1 件', '1 error')}>
          <p>{say('保存したメモは削除できません。', 'A saved note can’t be deleted.')}</p>
        </MessageBox>
        <MessageBox tone="warning" icon={<AlertIcon />} title={say('警告 2 件', '2 warnings')} />
        <MessageBox tone="good" icon={<CheckIcon />} title={say('ガイドどおりです', 'All in order')} />
        <MessageBox tone="plain" title={say('ヒント 1 件', '1 hint')} />
        <ProgressBar
          label={say('セクション', 'Sections')}
          text={say('6 セクション中 5', '5 of 6 sections')}
          value={5}
          max={6}
        />
        <div class="nw-story-row">
          <Select
            label={say('あなたの役割', 'Your role')}
            value="fm"
            options={[{ value: 'fm', text: say('FastTrack マネージャー', 'FastTrack Manager') }]}
            onChange={nothing}
          />
        </div>
        <div>
          <Tabs
            label={say('見本', 'Samples')}
            selected="checks"
            onSelect={nothing}
            tabs={[
              { id: 'checks', text: say('チェック', 'Checks'), count: 3, content: say('指摘 3 件', 'Three findings') },
              { id: 'templates', text: say('テンプレート', 'Templates'), content: '' },
            ]}
          />
        </div>
        <EmptyState
          title={say('メモはまだ空です', 'The note is still empty')}
          detail={say('テンプレートから始めることもできます。', 'You may begin with a template.')}
        />
      </StoryPage>
    );
  },
} satisfies Readonly<Record<string, Story>>;
