import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/domain/money.ts';
import type { ProposedProduct } from '../../lib/domain/products/propose-products.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useProposedProducts } from '../../lib/queries/products.ts';
import { takeProducts } from '../../lib/services/products.ts';
import { Button } from '../kit/button.tsx';

const shownAtOnce = 10;

/** What was sold and is not on the list yet: taken up one by one, or all with one click. */
export function ProposedProducts() {
  const { t } = useTranslation('products');
  const { act, isBusy } = useAct();
  const [shown, setShown] = useState(shownAtOnce);
  const proposals = useProposedProducts().data ?? [];
  if (proposals.length === 0) return null;
  const count = proposals.length;
  const takeAll = (): void => {
    const done = t('takenAll', { count });
    void act((workspace) => takeProducts(workspace, proposals), { done });
  };
  return (
    <section className="page-section" aria-labelledby="products-proposed">
      <h2 id="products-proposed" className="page-section-title">
        {t('proposals')}
      </h2>
      <p className="page-section-intro">{t('proposalsIntro')}</p>
      <ul className="product-list">
        {proposals.slice(0, shown).map((proposal) => (
          <li key={proposal.name}>
            <ProposalRow proposal={proposal} />
          </li>
        ))}
      </ul>
      <div className="product-form-acts">
        <Button isBusy={isBusy} onClick={takeAll}>
          {t('takeAll', { count })}
        </Button>
        {count > shown ? (
          <Button variant="plain" onClick={() => setShown(shown + shownAtOnce)}>
            {t('more', { count: count - shown })}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function ProposalRow({ proposal }: { proposal: ProposedProduct }) {
  const { t, i18n } = useTranslation('products');
  const { act, isBusy } = useAct();
  const { name, priceMinor, currency, sales } = proposal;
  const take = (): void => {
    const done = t('taken', { name });
    void act((workspace) => takeProducts(workspace, [proposal]), { done });
  };
  return (
    <div className="product-row">
      <div className="product-names">
        <span className="product-name">{name}</span>
        <p className="field-hint figures">{t('sales', { count: sales })}</p>
      </div>
      <span className="figures">
        {priceMinor === null ? t('agreed') : formatAmount(priceMinor, currency, i18n.language)}
      </span>
      <Button variant="plain" isBusy={isBusy} aria-label={t('takeNamed', { name })} onClick={take}>
        {t('take')}
      </Button>
    </div>
  );
}
