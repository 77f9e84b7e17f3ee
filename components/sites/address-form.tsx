import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSiteSwitch } from '../../lib/queries/site-settings.ts';
import { knownSites } from '../../lib/services/known-sites.ts';
import { hostOfPattern, readSiteAddress } from '../../lib/services/site-address.ts';
import { Button } from '../kit/button.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';

const kinds = [
  'roundcube',
  'snappymail',
  'sogo',
  'converse',
  'luckysheet',
  'jspreadsheet',
  'html-table',
  'any-page',
] as const;
type OpenKind = (typeof kinds)[number];

function isBuiltIn(pattern: string): boolean {
  return knownSites.some(({ origins }) => origins.includes(pattern));
}

/** Takes an address, says in words what will be asked for, then asks. */
export function AddressForm({ isAllowed }: { isAllowed: boolean }) {
  const { t } = useTranslation('sites');
  const { switchOn, isBusy } = useSiteSwitch();
  const [kind, setKind] = useState<OpenKind>('roundcube');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [isRefused, setRefused] = useState(false);
  const address = readSiteAddress(typed);
  const change = (value: string): void => {
    setTyped(value);
    setError('');
    setRefused(false);
  };
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (address.kind === 'bad') return setError(t(`other.bad.${address.reason}`));
    if (isBuiltIn(address.pattern)) return setError(t('other.isBuiltIn'));
    const outcome = await switchOn(kind, [address.pattern]);
    setRefused(outcome === 'refused');
    // What was typed while the browser asked stays.
    if (outcome === 'on') setTyped((now) => (now === typed ? '' : now));
    return undefined;
  };
  return (
    <form className="sites-form" noValidate onSubmit={(event) => void add(event)}>
      <div className="sites-form-fields">
        <SelectField
          label={t('other.kind')}
          value={kind}
          onChange={setKind}
          choices={kinds.map((value) => ({ value, label: t(`other.kinds.${value}`) }))}
        />
        <TextField
          label={t('other.address')}
          hint={t('other.addressHint')}
          error={error}
          value={typed}
          onChange={change}
          inputMode="url"
          spellCheck={false}
          disabled={!isAllowed}
        />
      </div>
      {address.kind === 'origin' && !error ? (
        <div className="sites-will" aria-live="polite">
          <p>
            {t('other.will', { host: hostOfPattern(address.pattern), what: t(`reads.${kind}`) })}
          </p>
          {address.isLoopback ? <p>{t('other.loopback')}</p> : null}
          {address.isPlain ? <p className="sites-warning">{t('other.plain')}</p> : null}
        </div>
      ) : null}
      {isRefused ? <output className="sites-calm">{t('refused')}</output> : null}
      <Button type="submit" disabled={!isAllowed} isBusy={isBusy}>
        {t('other.add')}
      </Button>
    </form>
  );
}
