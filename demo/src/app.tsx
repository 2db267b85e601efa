import { useEffect } from 'react';
import { useStrings } from './language/use-language';
import { Portal } from './portal/portal';
import { SandboxStrip } from './sandbox-strip/sandbox-strip';
import { useRoute } from './routing/use-route';
import { tenantById } from './portal/tenants';

export function App() {
  const { language, tenant } = useRoute();
  const t = useStrings();
  const { name } = tenantById(tenant);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${name} - ${t.portal}`;
  }, [language, name, t]);

  return (
    <>
      <Portal />
      <SandboxStrip />
    </>
  );
}
