import type { Finding } from '../../utils/platform/messages';

/** What the save dialog shows and asks back. */
export interface SaveDialogProps {
  /** Findings of the note as it stands now, errors first. */
  readonly findings: readonly Finding[];
  /** Those of them that hold the save, in the same order. */
  readonly holding: readonly Finding[];
  /** `held`: something is left that holds the save, saving would break the rules. `ready`: no error is left, the main button saves. */
  readonly state: 'held' | 'ready';
  /** What went wrong with the last fix, in the user's language; null when nothing did. */
  readonly problem: string | null;
  readonly onFix: (finding: Finding, fix: number) => void;
  /** Closes the dialog; with a finding the caret goes to its place. */
  readonly onBack: (finding?: Finding) => void;
  readonly onSave: () => void;
  readonly onSaveAnyway: () => void;
}
