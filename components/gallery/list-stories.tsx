import { useState } from 'preact/hooks';
import { CheckboxField } from '../ui/checkbox-field';
import { ConfirmedButton } from '../ui/confirmed-button';
import { DataTable } from '../ui/data-table';
import { MenuButton } from '../ui/menu-button';
import { Row, RowList } from '../ui/row-list';
import { Section } from '../ui/section';
import { nothing, speaker, type Story } from './story';
import { StoryPage } from './story-page';

/** Sections, rows and tables. */
export const listStories = {
  'kit-lists': ({ language }) => {
    const say = speaker(language);
    const [on, turn] = useState(true);
    const removal = {
      text: say('削除', 'Remove'),
      question: say('このサイトを削除しますか? 元に戻せません。', 'Remove this site? This can’t be undone.'),
      confirmText: say('削除する', 'Remove it'),
      cancelText: say('やめる', 'Keep it'),
      onConfirm: nothing,
    };
    return (
      <StoryPage title={say('一覧', 'Lists')}>
        <Section
          title={say('サイト', 'Sites')}
          detail={say('Notewright が動くサイトです。', 'Where Notewright works.')}
        >
          <RowList label={say('サイト', 'Sites')}>
            <Row title="FTOP" detail="https://ftop.microsoft.com">
              <CheckboxField label={say('使う', 'In use')} kind="switch" checked={on} onChange={turn} />
            </Row>
            <Row title="Contoso CRM" detail="https://crm.contoso.example/notes/with/a/long/address">
              <ConfirmedButton {...removal} label={`${removal.text}: Contoso CRM`} />
              <MenuButton
                label={say('Contoso CRM の操作', 'More on Contoso CRM')}
                items={[
                  { id: 'rename', text: say('名前を変更', 'Rename'), onSelect: nothing },
                  { id: 'export', text: say('書き出す', 'Export'), onSelect: nothing },
                ]}
              />
            </Row>
          </RowList>
        </Section>
        <Section title={say('ルール', 'Rules')}>
          <Section title={say('無視した指摘', 'Ignored findings')} level={3}>
            <DataTable
              caption={say('今月の件数', 'Numbers of this month')}
              columns={[
                { id: 'rule', text: say('ルール', 'Rule') },
                { id: 'severity', text: say('重要度', 'Severity') },
                { id: 'count', text: say('件数', 'Count'), numeric: true },
              ]}
              rows={[
                {
                  id: 'covid',
                  cells: {
                    rule: say('#covid がありません', '#covid is missing'),
                    severity: say('エラー', 'Error'),
                    count: 12,
                  },
                },
                {
                  id: 'owner',
                  cells: {
                    rule: say('次の行動の担当者がありません', 'The next action has no owner'),
                    severity: say('警告', 'Warning'),
                    count: 3,
                  },
                },
              ]}
            />
          </Section>
        </Section>
      </StoryPage>
    );
  },
} satisfies Readonly<Record<string, Story>>;
