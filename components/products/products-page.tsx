import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { useProducts } from '../../lib/queries/products.ts';
import { Notice } from '../kit/notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { EditProduct } from './edit-product.tsx';
import { ProductRow } from './product-row.tsx';
import { ProposedProducts } from './proposed-products.tsx';
import './products.css';

/** What the shop sells: to add, change and stop, and to take up from what was sold before. */
export function ProductsPage() {
  const { t } = useTranslation(['products', 'app']);
  const { data: products, isError } = useProducts();
  const currency = usePreferences().data?.currency;
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      {isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      {products && currency ? (
        <>
          <section className="page-section" aria-labelledby="products-add">
            <h2 id="products-add" className="page-section-title">
              {t('add')}
            </h2>
            <EditProduct product={null} others={products} currency={currency} />
          </section>
          <section className="page-section" aria-labelledby="products-list">
            <h2 id="products-list" className="page-section-title">
              {t('list')}
            </h2>
            {products.length === 0 ? <p className="page-section-intro">{t('none')}</p> : null}
            <ul className="product-list">
              {products.map((product) => (
                <li key={product.id}>
                  <ProductRow
                    product={product}
                    others={products.filter((each) => each !== product)}
                  />
                </li>
              ))}
            </ul>
          </section>
          <ProposedProducts />
        </>
      ) : (
        <Skeleton label={t('app:loading')} lines={4} />
      )}
    </>
  );
}
