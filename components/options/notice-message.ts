import type { ChangedSetting, OptionsNotice } from '../../utils/state/options-notice';
import type { ToastMessage } from '../ui/toast';
import { HOLD_TEXTS, LANGUAGE_TEXTS, RULE_CHOICE_TEXTS } from './choice-texts';
import { packName, type OptionsEnvironment } from './options-context';
import { ruleParts } from './rule-title';

/** What the page says of the user's last step. */
export function noticeMessage(environment: OptionsEnvironment, notice: OptionsNotice): ToastMessage {
  const { t } = environment;
  switch (notice.kind) {
    case 'saved':
      return { tone: 'good', text: savedText(environment, notice.change) };
    case 'not-saved':
      return { tone: 'warning', text: t('notSaved') };
    case 'versions-cleared':
      return { tone: 'good', text: t('versionsCleared') };
    case 'in-force':
      return { tone: 'good', text: t('packNowInForce', { pack: packName(environment, notice.pack) }) };
    case 'removed':
      return { tone: 'good', text: t('packRemoved', { pack: packName(environment, notice.pack) }) };
    case 'exported':
      return { tone: 'good', text: t('packExported', { file: notice.file }) };
    case 'packs-not-saved':
      return { tone: 'warning', text: t('packsNotSaved') };
    case 'packs-full':
      return { tone: 'warning', text: t('packsFull') };
  }
}

function savedText({ store, language, t }: OptionsEnvironment, change: ChangedSetting): string {
  const { roles, rules } = store.packs.inForce.peek();
  switch (change.setting) {
    case 'role': {
      const role = roles.find(({ id }) => id === change.value);
      return t('saved', { setting: t('roleLabel'), value: role?.name[language] ?? t('roleNone') });
    }
    case 'language':
      return t('saved', { setting: t('languageLabel'), value: t(LANGUAGE_TEXTS[change.value]) });
    case 'hold':
      return t('saved', { setting: t('holdLabel'), value: t(HOLD_TEXTS[change.value]) });
    case 'keep-versions':
      return t('saved', { setting: t('keepVersionsLabel'), value: t(change.value ? 'switchOn' : 'switchOff') });
    case 'rule': {
      const rule = rules.find(({ id }) => id === change.rule);
      const setting = rule === undefined ? change.rule : ruleParts(rule, language).title;
      return t('saved', {
        setting,
        value: t(change.value === undefined ? 'ruleAsInPack' : RULE_CHOICE_TEXTS[change.value]),
      });
    }
    case 'all-rules':
      return t('savedRulesReset');
  }
}
