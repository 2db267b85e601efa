import type { RuleChoices } from '../check';
import type { RulePack } from '../packs/rule-pack';
import type { StoredSettings } from '../platform/stored-settings';

/** What the user has given a rule; undefined: as the pack says. */
export type RuleChoice = RuleChoices[string] | undefined;

/** A setting that was changed, and its new value. */
export type ChangedSetting =
  | { readonly setting: 'role'; readonly value: string | undefined }
  | { readonly setting: 'language'; readonly value: StoredSettings['language'] }
  | { readonly setting: 'hold'; readonly value: StoredSettings['hold'] }
  | { readonly setting: 'keep-versions'; readonly value: boolean }
  | { readonly setting: 'rule'; readonly rule: string; readonly value: RuleChoice }
  | { readonly setting: 'all-rules' };

/** What became of the user's last step. */
export type OptionsNotice =
  | { readonly kind: 'saved'; readonly change: ChangedSetting }
  /** A setting is as it was before. */
  | { readonly kind: 'not-saved' }
  /** All earlier versions of notes are forgotten. */
  | { readonly kind: 'versions-cleared' }
  | { readonly kind: 'in-force'; readonly pack: RulePack }
  | { readonly kind: 'removed'; readonly pack: RulePack }
  | { readonly kind: 'exported'; readonly file: string }
  /** The stored packs are as they were before. */
  | { readonly kind: 'packs-not-saved' }
  | { readonly kind: 'packs-full' };
