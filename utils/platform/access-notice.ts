/** What the worker sends to every tab when the browser has taken access to a site away. */
export const ACCESS_NOTICE = 'notewright-access';
