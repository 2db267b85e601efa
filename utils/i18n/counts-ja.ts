/** 「エラー 1 件、警告 2 件」; what is not there is left out. */
export function findings({ errors, warnings }: { errors: number; warnings: number }): string {
  return [errors > 0 && `エラー ${errors} 件`, warnings > 0 && `警告 ${warnings} 件`].filter(Boolean).join('、');
}
