import { Mail, MessageSquare, Sheet, SquareMousePointer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownSite } from '../../lib/services/known-sites.ts';
import { Pill } from '../kit/tag.tsx';

const icons = { chat: MessageSquare, mail: Mail, sheet: Sheet, page: SquareMousePointer };

/** How far a site's reading can be relied on, by the name of its text. */
export const tierNames = { 1: 'reliable', 2: 'beta', 3: 'taught' } as const;

type SiteHeadProps = { name: string; site: KnownSite; isOn: boolean; children: ReactNode };

/** Name, how far it can be relied on, whether it is on, and the switch. */
export function SiteHead({ name, site, isOn, children }: SiteHeadProps) {
  const { t } = useTranslation('sites');
  const Icon = icons[site.kind];
  return (
    <div className="sites-head">
      <Icon className="sites-icon" aria-hidden="true" />
      <div className="sites-head-words">
        <h3 className="sites-name">{name}</h3>
        {isOn ? <Pill tone="done">{t('on')}</Pill> : null}
        {site.tier === 1 ? null : <Pill tone="due">{t(`tier.${tierNames[site.tier]}`)}</Pill>}
      </div>
      <div className="sites-head-action">{children}</div>
    </div>
  );
}
