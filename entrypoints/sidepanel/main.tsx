import { bootPage } from '../../components/boot/boot-page.tsx';
import { Panel } from '../../components/panel/panel.tsx';

const asked = new URLSearchParams(globalThis.location.search);
const tabId = Number.parseInt(asked.get('tabId') ?? '', 10);

bootPage(
  <Panel
    pinnedTabId={Number.isNaN(tabId) ? null : tabId}
    customerId={asked.get('customer') || null}
  />,
);
