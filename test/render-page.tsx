import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Surroundings } from '../components/boot/surroundings.tsx';
import type { Ports } from '../lib/queries/workspace-context.tsx';
import { changePreferences } from '../lib/services/preferences.ts';
import { createTexts, type TextLanguage } from '../lib/texts/texts.ts';
import { inlineWork } from './fakes/inline-work.ts';
import {
  FakeAlarms,
  FakeBadge,
  FakeMenus,
  FakePageTabs,
  FakePermissions,
  FakeSession,
  FakeSiteScripts,
} from './fakes/ports.ts';
import { openTestWorkspace, type TestWorkspace, testNow } from './workspace.ts';

// A busy machine is not a broken page: what is found at once is not waited for any longer by this.
configure({ asyncUtilTimeout: 8_000 });

export type FakePorts = Ports & {
  permissions: FakePermissions;
  badge: FakeBadge;
  session: FakeSession;
  pageTabs: FakePageTabs;
};

function fakePorts({ values }: TestWorkspace): FakePorts {
  return {
    values,
    session: new FakeSession(),
    permissions: new FakePermissions(),
    scripts: new FakeSiteScripts(),
    work: inlineWork,
    menus: new FakeMenus(),
    pageTabs: new FakePageTabs(),
    badge: new FakeBadge(),
    alarms: new FakeAlarms(),
  };
}

export type RenderOptions = {
  language?: TextLanguage;
  /** Whether the user has agreed to sites being read; default true. */
  hasAgreed?: boolean;
  workspace?: TestWorkspace;
};

/** A page over a real database, in the surroundings it has in the browser, with faked ports. */
export async function renderPage(page: ReactNode, options: RenderOptions = {}) {
  const { language = 'zh-CN', hasAgreed = true } = options;
  const workspace = options.workspace ?? (await openTestWorkspace());
  const agreedAt = hasAgreed ? testNow : null;
  await changePreferences(workspace, { language, agreedAt });
  const ports = fakePorts(workspace);
  const texts = createTexts(language);
  const view = render(
    <Surroundings workspace={workspace} ports={ports} texts={texts}>
      {page}
    </Surroundings>,
  );
  return { ...view, workspace, ports, texts, user: userEvent.setup() };
}
