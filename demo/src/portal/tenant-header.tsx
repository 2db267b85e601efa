import { Fragment } from 'react';
import { useStrings } from '../language/use-language';
import { RouteLink } from '../routing/route-link';
import { useRoute } from '../routing/use-route';
import { LanguageChoice } from './language-choice';
import { headerPlaces } from './places';
import css from './tenant-header.module.css';
import { tenantById } from './tenants';

export function TenantHeader() {
  const t = useStrings();
  const { tenant: id, place } = useRoute();
  const tenant = tenantById(id);
  return (
    <header className={css.header}>
      <div className={css.top}>
        <div>
          {headerPlaces.map((known, index) => (
            <Fragment key={known}>
              {index > 0 && ' | '}
              <RouteLink to={{ place: known }} current={known === place}>
                {t.places[known]}
              </RouteLink>
            </Fragment>
          ))}
        </div>
        <LanguageChoice />
      </div>
      <h1 className={css.name}>{tenant.name}</h1>
      <div className={css.facts}>
        <div>
          <div>{tenant.guid}</div>
          <div>
            {t.templateVersion} {tenant.templateVersion}
          </div>
          <div>{t.regionalManager}</div>
        </div>
        <div>
          <div>
            {t.primaryFm} {tenant.primaryFm}
          </div>
          <div>
            {t.primaryFe} {tenant.primaryFe}
          </div>
          <div>
            {t.primaryRm} {tenant.primaryRm}
          </div>
        </div>
      </div>
    </header>
  );
}
