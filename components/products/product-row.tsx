import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatAmount } from '../../lib/domain/money.ts';
import type { Product } from '../../lib/domain/records/product.ts';
import { useAct } from '../../lib/queries/act.ts';
import { deleteProduct, offerProduct } from '../../lib/services/products.ts';
import { IconButton } from '../kit/button.tsx';
import { Menu, type MenuEntry } from '../kit/menu.tsx';
import { Pill } from '../kit/tag.tsx';
import { EditProduct } from './edit-product.tsx';

type ProductRowProps = { product: Product; others: readonly Product[] };

/** One product: what it is called, what it costs, whether it is sold; changed where it stands. */
export function ProductRow({ product, others }: ProductRowProps) {
  const { t } = useTranslation('products');
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    const done = (): void => setEditing(false);
    return (
      <EditProduct product={product} others={others} currency={product.currency} onDone={done} />
    );
  }
  const { name, aliases, isOffered } = product;
  return (
    <div className="product-row">
      <div className="product-names">
        <span className="product-name">{name}</span>
        {isOffered ? null : <Pill>{t('notOffered')}</Pill>}
        {aliases.length > 0 ? (
          <p className="field-hint">{t('aka', { names: aliases.join('、') })}</p>
        ) : null}
      </div>
      <ProductPrice product={product} />
      <ProductMenu product={product} onEdit={() => setEditing(true)} />
    </div>
  );
}

function ProductPrice({ product }: { product: Product }) {
  const { t, i18n } = useTranslation('products');
  const { priceMinor, currency, unit } = product;
  if (priceMinor === null) return <span className="field-hint">{t('agreed')}</span>;
  const price = formatAmount(priceMinor, currency, i18n.language);
  return <span className="figures">{unit ? t('perUnit', { price, unit }) : price}</span>;
}

function ProductMenu({ product, onEdit }: { product: Product; onEdit: () => void }) {
  const { t } = useTranslation('products');
  const { act } = useAct();
  const { name, isOffered } = product;
  const offer = (): void => {
    const done = t(isOffered ? 'stopped' : 'resumed', { name });
    void act((workspace) => offerProduct(workspace, product, !isOffered), { done });
  };
  const remove = (): void => {
    void act((workspace) => deleteProduct(workspace, product), { done: t('removed', { name }) });
  };
  const entries: MenuEntry[] = [
    { key: 'change', label: t('change'), onSelect: onEdit },
    { key: 'offer', label: t(isOffered ? 'stop' : 'resume'), onSelect: offer },
    { key: 'remove', label: t('remove'), isDanger: true, onSelect: remove },
  ];
  return (
    <Menu
      align="end"
      trigger={<IconButton label={t('acts', { name })} icon={<Ellipsis aria-hidden="true" />} />}
      entries={entries}
    />
  );
}
