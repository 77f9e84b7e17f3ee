import type { Said } from '../../lib/domain/capture/offers.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { useCustomer } from '../../lib/queries/customer.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { builtInSites } from '../../lib/services/site-facts.ts';
import { CaptureBar } from '../capture/capture-bar.tsx';
import { Composer } from '../notes/composer.tsx';
import { FirstRunGate } from '../panel/first-run-gate.tsx';
import { PageNotice } from '../panel/page-notice.tsx';
import type { PageState } from '../panel/page-state.ts';
import { GroupCard } from '../person/group-card.tsx';
import { KnownPerson } from '../person/known-person.tsx';
import { NewPerson } from '../person/new-person.tsx';
import { WhichOne } from '../person/which-one.tsx';
import { Profile } from '../profile/profile.tsx';
import { Purchases } from '../purchases/purchases.tsx';
import { TodayList } from '../today/today-list.tsx';
import type { Scene } from './scene.ts';
import type { SceneWorld } from './scene-world.ts';

const nothing = (): void => {};
const place = { site: 'wechat-web', page: null };
const shown = { site: 'wechat-web', account: '', name: '苏晚', avatar: '' };
const proposal = {
  name: '顾南',
  remark: '',
  company: '半日花房',
  contactPoints: [
    { kind: 'phone', value: '+8613900008765', shown: '139 0000 8765', channel: '' } as const,
  ],
  profile: { region: '杭州' },
};
const bare = { name: '顾南', remark: '', company: '', contactPoints: [], profile: {} };

const sighting: Sighting = {
  site: 'wechat-web',
  kind: 'chat',
  isGroup: null,
  sessionKey: 'scene',
  ownAccount: null,
  fields: { name: [{ value: '苏晚', confidence: 1, finder: 'scene' }] },
  messages: [],
  members: [],
  row: null,
  misses: [],
};
const seen: Seen = {
  subject: 'scene',
  frame: { frameId: 0, site: 'wechat-web', origin: '', address: null, at: '', sighting },
};

function pageScenes(): Scene[] {
  const [site] = builtInSites;
  const states: PageState[] = [
    { state: 'addressUnknown' },
    { state: 'notBuiltIn' },
    { state: 'notReadable' },
    { state: 'waiting', site: 'gmail' },
    ...(site ? [{ state: 'siteOff', site } as const] : []),
  ];
  return states.map((page) => ({ title: page.state, view: <PageNotice page={page} /> }));
}

function ProfileOf({ id }: { id: CustomerId }) {
  const customer = useCustomer(id).data;
  return customer ? <Profile customer={customer} /> : null;
}

const said: Said[] = [
  { from: 'them', text: '换到杭州半山茶业有限公司了，新号码 13812345678，微信同号' },
  { from: 'them', text: '想要一种不掉色的礼盒，送到文三路478号3幢501室' },
  { from: 'me', text: '好的，明天下午给您报价' },
];

function FoundIn({ id }: { id: CustomerId }) {
  const customer = useCustomer(id).data;
  return customer ? (
    <CaptureBar customer={customer} said={said} note={place} onKept={nothing} />
  ) : null;
}

/** Cards of people in every state. */
export function personScenes({ full, fresh, long }: SceneWorld): Scene[] {
  const reason = { kind: 'exactPhone', phone: '+8613900005678' } as const;
  const sameName = { kind: 'sameName', name: '苏晚' } as const;
  const candidates = [full, fresh].map((customerId) => ({
    customerId,
    reason: sameName,
    confidence: 'low' as const,
  }));
  const members = [
    { name: '苏晚', customerId: full, reason },
    { name: '阿哲', customerId: null, reason: null },
  ];
  return [
    { title: 'known', view: <KnownPerson customerId={full} match={{ reason, seen }} /> },
    { title: 'known, nothing yet', view: <KnownPerson customerId={fresh} /> },
    { title: 'known, long names', view: <KnownPerson customerId={long} /> },
    { title: 'unknown', view: <NewPerson proposal={proposal} site="wechat-web" shown={shown} /> },
    { title: 'unknown, bare', view: <NewPerson proposal={bare} site="gmail" shown={null} /> },
    {
      title: 'several',
      view: (
        <WhichOne
          candidates={candidates}
          proposal={bare}
          shown={shown}
          onOpen={nothing}
          onPicked={nothing}
        />
      ),
    },
    {
      title: 'group',
      view: <GroupCard name="春游报名群" members={members} seen={seen} onOpen={nothing} />,
    },
    { title: 'today', view: <TodayList onOpen={nothing} onFind={nothing} /> },
    { title: 'purchases', view: <Purchases customerId={full} /> },
    { title: 'profile', view: <ProfileOf id={full} /> },
    { title: 'found in a talk', view: <FoundIn id={full} /> },
    { title: 'composer', view: <Composer target={full} place={place} /> },
    { title: 'first run', view: <FirstRunGate /> },
    ...pageScenes(),
  ];
}
