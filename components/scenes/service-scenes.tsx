import { useEffect, useState } from 'react';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { Service } from '../complaints/service.tsx';
import { ProductsPage } from '../products/products-page.tsx';
import type { Scene } from './scene.ts';
import { saveServed } from './service-world.ts';

/** Somebody who complains, owes and may leave; made when it is looked at. */
function Served() {
  const workspace = useWorkspace();
  const [id, setId] = useState<CustomerId | null>(null);
  useEffect(() => {
    let isGone = false;
    void saveServed(workspace).then((made) => {
      if (!isGone) setId(made);
    });
    return () => {
      isGone = true;
    };
  }, [workspace]);
  return id ? <Service customerId={id} /> : null;
}

/** How a customer is served, and what the shop sells. */
export function serviceScenes(fresh: CustomerId): Scene[] {
  return [
    { title: 'service', view: <Served /> },
    { title: 'service, nothing yet', view: <Service customerId={fresh} /> },
    { title: 'products', view: <ProductsPage /> },
  ];
}
