import { useState } from 'preact/hooks';
import { CheckboxField } from '../ui/checkbox-field';
import { FilePicker } from '../ui/file-picker';
import { RadioGroup } from '../ui/radio-group';
import { SegmentedChoice } from '../ui/segmented-choice';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

/** Fields of a form. */
export const fieldStories = {
  'kit-fields': ({ language }) => {
    const say = speaker(language);
    const [name, setName] = useState('Contoso');
    const [address, setAddress] = useState('ftop');
    const [status, setStatus] = useState<'hold' | 'reactive' | 'engaged'>('engaged');
    const [theme, setTheme] = useState<'auto' | 'ja'>('auto');
    const [ticked, tick] = useState(true);
    const [on, turn] = useState(true);
    const [file, setFile] = useState<string | null>(null);
    return (
      <StoryPage title={say('入力欄', 'Fields')}>
        <TextField
          label={say('サイトの名前', 'Name of the site')}
          hint={say('パネルの上部に表示されます。', 'It stands at the top of the panel.')}
          value={name}
          onInput={setName}
        />
        <TextField
          label={say('サイトのアドレス', 'Address of the site')}
          error={say('https:// から始めてください。', 'Please begin with https://.')}
          code
          value={address}
          onInput={setAddress}
        />
        <TextField
          label={say('お客様の説明', 'Describe the customer')}
          rows={2}
          value={say('小売業、2 万ユーザー', 'Retail company, 20K users')}
          onInput={nothing}
        />
        <TextField
          label={say('管理者が決めた値', 'Set by your organisation')}
          value="Fabrikam"
          disabled
          onInput={nothing}
        />
        <SelectField
          label={say('表示言語', 'Language')}
          value={theme}
          options={[
            { value: 'auto', text: say('ブラウザーの言語', 'Browser’s language') },
            { value: 'ja', text: '日本語' },
          ]}
          onChange={setTheme}
        />
        <SegmentedChoice
          label={say('エンゲージメントのステータス', 'Status of the engagement')}
          value={status}
          options={[
            { value: 'hold', text: say('保留中', 'On hold') },
            { value: 'reactive', text: say('リアクティブ', 'Reactive') },
            { value: 'engaged', text: say('完全', 'Fully engaged') },
          ]}
          onChange={setStatus}
        />
        <RadioGroup
          label={say('保存のとき', 'When saving')}
          value={null}
          error={say('どちらかを選んでください。', 'Please choose one.')}
          options={[
            {
              value: 'hold',
              text: say('エラーがあれば確認する', 'Ask while there are errors'),
              hint: say('保存の前に確認画面が出ます。', 'A dialog opens before the save.'),
            },
            { value: 'tell', text: say('保存の後に知らせる', 'Tell after the save') },
          ]}
          onChange={nothing}
        />
        <CheckboxField
          label={say('ヒントも表示する', 'Show hints as well')}
          hint={say('必ず直すところではありません。', 'They need not be mended.')}
          checked={ticked}
          onChange={tick}
        />
        <CheckboxField label={say('このサイトで使う', 'Use on this site')} kind="switch" checked={on} onChange={turn} />
        <CheckboxField
          label={say('バッジを表示する', 'Show the badge')}
          kind="switch"
          checked={false}
          onChange={nothing}
        />
        <CheckboxField
          label={say('管理者が決めたスイッチ', 'A switch set by your organisation')}
          kind="switch"
          checked
          disabled
          onChange={nothing}
        />
        <FilePicker
          label={say('ルール パックを選ぶ…', 'Choose a rule pack…')}
          dropText={say('またはここにドロップ', 'or drop it here')}
          hint={file ?? say('JSON ファイル、1 MB まで', 'A JSON file of up to 1 MB')}
          accept=".json,application/json"
          onFile={({ name: chosen }) => setFile(chosen)}
        />
        <FilePicker
          label={say('ほかのファイルを選ぶ…', 'Choose another file…')}
          dropText={say('またはここにドロップ', 'or drop it here')}
          error={say('ルール パックではないようです。', 'This does not seem to be a rule pack.')}
          onFile={nothing}
        />
      </StoryPage>
    );
  },
} satisfies Readonly<Record<string, Story>>;
