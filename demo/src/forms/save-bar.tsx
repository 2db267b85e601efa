import { useStrings } from '../language/use-language';
import css from './save-bar.module.css';

interface SaveBarProps {
  saving: boolean;
  /** Without it there is no cancel. */
  onCancel?: () => void;
}

export function SaveBar({ saving, onCancel }: SaveBarProps) {
  const t = useStrings();
  return (
    <div className={css.bar}>
      <button type="submit" className={css.save} disabled={saving}>
        {t.save}
      </button>
      {onCancel && (
        <button type="button" className={css.cancel} disabled={saving} onClick={onCancel}>
          {t.cancel}
        </button>
      )}
    </div>
  );
}
