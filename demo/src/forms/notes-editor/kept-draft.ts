const keyOf = (tenant: string) => `notes-draft-${tenant}`;

/** The draft that the browser keeps for a tenant, or null. */
export function loadDraft<Draft extends object>(tenant: string): Partial<Draft> | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(tenant)) ?? 'null') as Partial<Draft> | null;
  } catch {
    return null;
  }
}

export function keepDraft(tenant: string, draft: object): void {
  localStorage.setItem(keyOf(tenant), JSON.stringify(draft));
}

export function dropDraft(tenant: string): void {
  localStorage.removeItem(keyOf(tenant));
}
