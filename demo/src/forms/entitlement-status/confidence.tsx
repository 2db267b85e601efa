import { useStrings } from '../../language/use-language';
import css from './confidence.module.css';

const POOR = 30;
const GREAT = 80;

/** A note that the server trusts so little cannot be added. */
export function isPoor(confidence: number | null): boolean {
  return confidence !== null && confidence < POOR;
}

/** How sure the server is of the note, in percent; null before it was asked. */
export function Confidence({ confidence }: { confidence: number | null }) {
  const t = useStrings().entitlement;
  const percent = confidence ?? 0;
  const look = percent >= GREAT ? css.great : isPoor(percent) ? css.poor : css.marginal;
  return (
    <div className={css.place}>
      <div className={css.title}>
        {t.confidence} <span title={t.confidenceHelp}>?</span>
      </div>
      <div>{percent}%</div>
      <div
        className={css.bar}
        role="progressbar"
        aria-label={t.confidence}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className={look} style={{ width: `${percent}%` }} />
      </div>
      <div className={css.advice} role="status">
        {confidence !== null && confidence < GREAT && (
          <>
            <span className={css.mark}>!</span> {isPoor(confidence) ? t.poor : t.marginal}
          </>
        )}
      </div>
    </div>
  );
}
