import type { ReactNode } from 'react';
import css from './labelled-cell.module.css';

interface LabelledCellProps {
  label: string;
  /** The control's id. Without it the label is only a text near the control, as in much of an old portal. */
  labelFor?: string;
  beside?: boolean;
  children: ReactNode;
}

/** A cell of the form: a visible label above its control or beside it. */
export function LabelledCell({ label, labelFor, beside = false, children }: LabelledCellProps) {
  return (
    <div className={beside ? css.beside : css.above}>
      <div className={css.label}>{labelFor ? <label htmlFor={labelFor}>{label}</label> : <span>{label}</span>}</div>
      <div className={css.control}>{children}</div>
    </div>
  );
}
