import type { Sighting } from '../../lib/domain/sighting.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { InsertTarget } from '../composer/insert-target.tsx';
import { PanelScripts } from '../scripts/panel-scripts.tsx';
import { ScriptForm } from '../scripts/script-form.tsx';
import { ScriptsPage } from '../scripts/scripts-page.tsx';
import type { Scene } from './scene.ts';
import type { SceneWorld } from './scene-world.ts';

const nothing = (): void => {};

function saying(text: string): Seen {
  const sighting: Sighting = {
    site: 'wechat-web',
    kind: 'chat',
    isGroup: false,
    sessionKey: text,
    ownAccount: '小林',
    fields: {},
    messages: [{ dir: 'in', text }],
    members: [],
    row: null,
    misses: [],
  };
  const frame = { frameId: 0, site: 'wechat-web', origin: '', address: null, at: '', sighting };
  return { subject: text, frame };
}

function Beside({ id, said }: { id: SceneWorld['full']; said: string }) {
  const seen = saying(said);
  return (
    <InsertTarget tabId={1} seen={seen}>
      <PanelScripts customerId={id} seen={seen} />
    </InsertTarget>
  );
}

/** What to say: offered, nothing near, written anew, and the library. */
export function scriptScenes({ full }: SceneWorld): Scene[] {
  return [
    { title: 'scripts, offered', view: <Beside id={full} said="有点贵，能便宜点吗" /> },
    { title: 'scripts, several steps', view: <Beside id={full} said="收到的是坏的，太失望了" /> },
    { title: 'scripts, nothing near', view: <Beside id={full} said="昨晚的球赛看了没" /> },
    { title: 'script form, short', view: <ScriptForm script={null} isShort onDone={nothing} /> },
    { title: 'scripts page', view: <ScriptsPage /> },
  ];
}
