import { useTranslation } from 'react-i18next';
import type { TaughtSite } from '../domain/records/taught-site.ts';
import type { Sighting } from '../domain/sighting.ts';
import {
  type CheckedTaught,
  checkTaught,
  type TaughtFile,
} from '../domain/teaching/taught-file.ts';
import { checksLeft } from '../domain/teaching/trust.ts';
import { saveFile } from '../platform/save-file.ts';
import type { Lesson } from '../services/lessons.ts';
import { askToReconcile } from '../services/own-requests.ts';
import {
  addTaught,
  changeTaught,
  confirmReading,
  readTaughtSites,
  removeTaught,
  saveLesson,
} from '../services/taught-sites.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { useSiteSwitch } from './site-settings.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Every page that was taught, oldest first. */
export function useTaughtSites() {
  const workspace = useWorkspace();
  return useLive<TaughtSite[]>(['taughtSites'], () => readTaughtSites(workspace));
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false; // the browser says so by throwing
  }
}

/** What a file teaches, or why it is refused. */
export function openTaughtText(text: string): CheckedTaught {
  return checkTaught(text, isSelector);
}

export function exportTaught(site: TaughtSite): void {
  const name = site.name.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  saveFile(new Blob([site.text], { type: 'application/json' }), `zhike-${name}.json`);
}

const taught = 'taught';

/** Everything that changes what was taught; the pages that are open read with it at once. */
export function useTaughtActs() {
  const { act, isBusy } = useAct();
  const workspace = useWorkspace();
  const { switchOn, dropHost } = useSiteSwitch();
  const { t } = useTranslation('teaching');
  /** The host was granted when the lesson began; asking again only says so. */
  const keepLesson = async (lesson: Lesson, file: TaughtFile): Promise<boolean> => {
    const saved = await act((open) => saveLesson(open, lesson, file), {
      done: t('saved'),
      isFinal: true,
    });
    return saved !== null && (await switchOn(taught, [file.origin])) === 'on';
  };
  /** Must be called by the handler of a click: the browser's prompt comes first. */
  const importFile = async (file: TaughtFile) => {
    const outcome = await switchOn(taught, [file.origin]);
    if (outcome === 'on')
      await act((open) => addTaught(open, file), { done: t('list.imported'), isFinal: true });
    await askToReconcile();
    return outcome;
  };
  const change = async (site: TaughtSite, file: TaughtFile): Promise<boolean> => {
    const done = t('list.changed');
    const saved = await act((open) => changeTaught(open, site, file), { done, isFinal: true });
    await askToReconcile();
    return saved !== null;
  };
  const remove = async (site: TaughtSite): Promise<void> => {
    const done = t('list.removed', { name: site.name });
    await act((open) => removeTaught(open, site), { done, isFinal: true });
    const others = (await readTaughtSites(workspace)).filter(
      ({ origin }) => origin === site.origin,
    );
    // Nothing else was taught on this host: it is not read any more, and its permission goes back.
    if (others.length === 0) await dropHost(taught, site.origin);
    else await askToReconcile();
  };
  const confirm = async (site: TaughtSite, sighting: Sighting): Promise<void> => {
    const isLast = checksLeft(site) === 1;
    const options = isLast ? { done: t('check.trusted'), isFinal: true } : {};
    await act((open) => confirmReading(open, site, sighting), options);
    if (isLast) await askToReconcile();
  };
  return { keepLesson, importFile, change, remove, confirm, isBusy };
}
