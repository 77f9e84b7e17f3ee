import { useTranslation } from 'react-i18next';
import type { SiteSetting } from '../../lib/domain/records/site-setting.ts';
import { useSiteSwitch } from '../../lib/queries/site-settings.ts';
import { hasRows, hasTalks, type KnownSite } from '../../lib/services/known-sites.ts';
import { SwitchField } from '../kit/switch-field.tsx';

type SiteOptionsProps = { site: KnownSite; setting: SiteSetting };

/** What a site that is on may do beyond being read; each is off until it is switched on here. */
export function SiteOptions({ site, setting }: SiteOptionsProps) {
  const { t } = useTranslation('sites');
  const { showButton, showMarks, logTalks } = useSiteSwitch();
  return (
    <>
      {hasTalks(site) ? (
        <LogsTalks
          isOn={setting.logsTalks ?? false}
          onChange={(logsTalks) => void logTalks(site.id, logsTalks)}
        />
      ) : null}
      <SwitchField
        label={t('hasButton')}
        hint={t('hasButtonHint')}
        isOn={setting.hasButton}
        onChange={(hasButton) => void showButton(site.id, hasButton)}
      />
      {hasRows(site.id) ? (
        <SwitchField
          label={t('hasMarks')}
          hint={t('hasMarksHint')}
          isOn={setting.hasMarks ?? false}
          onChange={(hasMarks) => void showMarks(site.id, hasMarks)}
        />
      ) : null}
    </>
  );
}

/** Whether talks with known customers are noted by themselves; asked where a site is switched on. */
export function LogsTalks(props: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useTranslation('sites');
  return <SwitchField label={t('logsTalks')} hint={t('logsTalksHint')} {...props} />;
}
