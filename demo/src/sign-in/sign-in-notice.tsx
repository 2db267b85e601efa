import { useEffect } from 'react';
import { strings } from '../language/strings';
import { loadSwitches, setSwitches } from '../server-api/switches';
import { wayBack } from './sign-in-address';
import css from './sign-in-notice.module.css';

/** What is left when the session has expired. Signing in makes a new session; what was written is gone. */
export function SignInNotice() {
  const back = wayBack();
  const language = back.searchParams.get('lang') === 'ja' ? 'ja' : 'en';
  const t = strings[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t.portal;
  }, [language, t]);

  async function signIn() {
    await setSwitches({ ...(await loadSwitches()), session: 'ok' });
    location.assign(back);
  }

  return (
    <main className={css.notice}>
      <h1>{t.portal}</h1>
      <p>{t.signIn.expired}</p>
      <button type="button" onClick={() => void signIn()}>
        {t.signIn.again}
      </button>
    </main>
  );
}
