import { useEffect, useState } from 'react';
import { useStrings } from '../language/use-language';
import { loadSwitches, setSwitches, type Switches } from '../server-api/switches';
import css from './sandbox-strip.module.css';

const presets = {
  normal: { delay: 0, fail: false, session: 'ok' },
  slow: { delay: 3000, fail: false, session: 'ok' },
  fail: { delay: 0, fail: true, session: 'ok' },
  expired: { delay: 0, fail: false, session: 'expired' },
} as const satisfies Record<string, Switches>;
type Preset = keyof typeof presets;
const names = Object.keys(presets) as Preset[];

/** Not part of the portal: how the server behaves when something is saved. */
export function SandboxStrip() {
  const t = useStrings().sandbox;
  const [switches, setShown] = useState<Switches | null>(null);

  useEffect(() => void loadSwitches().then(setShown, () => {}), []);

  const chosen = names.find((name) => isSame(presets[name], switches)) ?? 'other';

  return (
    <footer className={css.strip}>
      <strong>{t.title}</strong>
      <label htmlFor="sandbox-saves">{t.saves}</label>
      <select
        id="sandbox-saves"
        disabled={switches === null}
        value={chosen}
        onChange={({ target }) => void setSwitches(presets[target.value as Preset]).then(setShown, () => {})}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {t[name]}
          </option>
        ))}
        {chosen === 'other' && <option value="other">{t.other}</option>}
      </select>
      <span>{t.explanation}</span>
    </footer>
  );
}

function isSame(preset: Switches, switches: Switches | null): boolean {
  return preset.delay === switches?.delay && preset.fail === switches.fail && preset.session === switches.session;
}
