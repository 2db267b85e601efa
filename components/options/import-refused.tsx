import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { createPackTranslator, packProblemText } from '../../utils/i18n/pack-translator';
import type { PackImport } from '../../utils/state/pack-import';
import { Button } from '../ui/button';
import { AlertIcon } from '../ui/icons';
import { MessageBox } from '../ui/message-box';
import { useOptions } from './options-context';

interface ImportRefusedProps {
  readonly state: Exclude<PackImport, { kind: 'reading' | 'ready' }>;
  readonly onClose: () => void;
}

/** Why a file can't be used, a line for each problem. */
export function ImportRefused({ state, onClose }: ImportRefusedProps): JSX.Element {
  const { language, t } = useOptions();
  const packTexts = useMemo(() => createPackTranslator(language), [language]);
  const { file } = state;
  const problems = state.kind === 'refused' ? state.problems : [];
  const number = problems.reduce((sum, { code, params }) => sum + (code === 'moreProblems' ? params.count : 1), 0);

  return (
    <MessageBox
      tone="error"
      icon={<AlertIcon />}
      title={number === 0 ? t('importNotRead', { file }) : t('importRefused', { file, problems: number })}
    >
      {state.kind === 'unreadable' ? (
        <p>{t('importUnreadable')}</p>
      ) : (
        <ul class="nw-import-lines">
          {problems.map((problem, index) => (
            <li key={index}>{packProblemText(packTexts, problem)}</li>
          ))}
        </ul>
      )}
      <p class="nw-secondary">{t('importRefusedDetail')}</p>
      <Button onClick={onClose}>{t('close')}</Button>
    </MessageBox>
  );
}
