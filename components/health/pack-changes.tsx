import { useTranslation } from 'react-i18next';
import type { PackChange } from '../../lib/domain/selectors/check-pack.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { Button } from '../kit/button.tsx';

type PackChangesProps = {
  version: string;
  changes: readonly PackChange[];
  isSigned: boolean;
  isBusy: boolean;
  onTrust: (version: string) => Promise<void>;
  onLeave: () => void;
};

/** Every single change of a pack, before it is trusted. */
export function PackChanges(props: PackChangesProps) {
  const { version, changes, isSigned, isBusy, onTrust, onLeave } = props;
  const { t, i18n } = useTranslation('health');
  const sites = [...new Set(changes.map(({ site }) => site))];
  return (
    <section className="health-changes" aria-labelledby="health-changes">
      <h3 id="health-changes" className="health-name">
        {changes.length === 0 ? t('packs.noChanges') : t('packs.changes', { version })}
      </h3>
      {isSigned ? <p>{t('packs.signed')}</p> : null}
      {sites.map((site) => (
        <div key={site}>
          <h4 className="health-name">{siteName(site, i18n.language)}</h4>
          <dl className="health-change-list">
            {changes
              .filter((change) => change.site === site)
              .map((change) => (
                <Change key={change.path} change={change} />
              ))}
          </dl>
        </div>
      ))}
      <div className="health-acts">
        <Button onClick={onLeave}>{t('packs.leave')}</Button>
        <Button
          variant="primary"
          isBusy={isBusy}
          disabled={changes.length === 0}
          onClick={() => void onTrust(version)}
        >
          {t('packs.trust')}
        </Button>
      </div>
    </section>
  );
}

function Change({ change }: { change: PackChange }) {
  const { t } = useTranslation('health');
  const { path, before, after } = change;
  return (
    <div className="health-change">
      <dt>{path}</dt>
      <dd>
        <span className="visually-hidden">{t('packs.before')} </span>
        <del>{written(before)}</del>
      </dd>
      <dd>
        <span className="visually-hidden">{t('packs.after')} </span>
        {after === null ? t('packs.off') : <ins>{written(after)}</ins>}
      </dd>
    </div>
  );
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
