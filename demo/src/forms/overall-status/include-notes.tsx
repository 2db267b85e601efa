import { useStrings } from '../../language/use-language';
import css from './include-notes.module.css';

interface IncludeNotesProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function IncludeNotes({ checked, onChange }: IncludeNotesProps) {
  const t = useStrings();
  return (
    <div className={css.line}>
      <input
        id="ctl00_main_chk6"
        name="ctl00$main$chk6"
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor="ctl00_main_chk6">{t.includeNotes}</label>
    </div>
  );
}
