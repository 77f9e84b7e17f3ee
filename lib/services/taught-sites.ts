import type { TaughtSite } from '../domain/records/taught-site.ts';
import type { SiteData } from '../domain/selectors/site-data.ts';
import type { Sighting } from '../domain/sighting.ts';
import { matchesPath } from '../domain/teaching/page-path.ts';
import { type TaughtField, taughtFields } from '../domain/teaching/pick.ts';
import {
  checkTaught,
  siteDataOfTaught,
  type TaughtFile,
  type TaughtPage,
  taughtFormat,
  writeTaught,
} from '../domain/teaching/taught-file.ts';
import {
  digestOfPerson,
  digestOfSighting,
  isTrusted,
  withCheck,
} from '../domain/teaching/trust.ts';
import { coversOrigin } from './desk.ts';
import type { Lesson } from './lessons.ts';
import { act, type Workspace } from './workspace.ts';

/** Every page that was taught, oldest first. */
export async function readTaughtSites({ db }: Pick<Workspace, 'db'>): Promise<TaughtSite[]> {
  const rows = await db.taughtSite.toArray();
  return rows
    .filter((row) => row.deletedAt === null)
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** What a lesson has taught so far, as the file that is kept; null before the name was pointed at. */
export function fileOfLesson(lesson: Lesson, name: string, kind: TaughtFile['kind']) {
  const { origin, path, picked } = lesson;
  const known = Object.entries(picked).filter(([field]) => isTaughtField(field));
  const own = Object.entries(picked).filter(([field]) => !isTaughtField(field));
  if (!picked['name']) return null;
  const file: TaughtFile = {
    format: taughtFormat,
    name,
    origin,
    path,
    kind,
    data: {
      finders: Object.fromEntries(known.map(([field, { finders }]) => [field, finders])),
      own: Object.fromEntries(own.map(([field, { finders }]) => [field, finders])),
      labels: Object.fromEntries(
        Object.entries(picked).flatMap(([field, { label }]) =>
          label === null ? [] : [[field, label]],
        ),
      ),
      composer: [],
    },
  };
  return file;
}

function isTaughtField(field: string): field is TaughtField {
  return taughtFields.some((known) => known === field);
}

/** Keeps what a lesson taught. The page on which it was taught is the first of three checks. */
export async function saveLesson(workspace: Workspace, lesson: Lesson, file: TaughtFile) {
  const { name, phone } = lesson.picked;
  const checks = [digestOfPerson(name?.sample ?? '', phone?.sample ?? '')];
  return keep(workspace, file, checks);
}

/** Keeps a file that was made elsewhere; it has to be checked here like a lesson. */
export async function addTaught(workspace: Workspace, file: TaughtFile) {
  return keep(workspace, file, []);
}

function keep(workspace: Workspace, file: TaughtFile, checks: string[]) {
  const { name, origin } = file;
  return act(workspace, null, name, (writer) => {
    return writer.create('taughtSite', { name, origin, text: writeTaught(file), checks }).id;
  });
}

/** Puts another file in a taught page's place: it has to be checked anew. The host stays. */
export async function changeTaught(workspace: Workspace, site: TaughtSite, file: TaughtFile) {
  const text = writeTaught({ ...file, origin: site.origin });
  return act(workspace, null, site.name, (writer) =>
    writer.patch('taughtSite', site.id, { name: file.name, text, checks: [] }),
  );
}

export async function removeTaught(workspace: Workspace, site: TaughtSite) {
  return act(workspace, null, site.name, (writer) => writer.remove('taughtSite', site.id));
}

/** A taught page with what was taught; null where its text is no such file any more. */
export function openTaught(site: TaughtSite): TaughtPage | null {
  // Whether its selectors can be used was asked of the browser when it was taught or opened.
  const checked = checkTaught(site.text, () => true);
  if (checked.state !== 'fine') return null;
  return { file: { ...checked.file, origin: site.origin }, isTrusted: isTrusted(site) };
}

/** Data of all pages that were taught on a host; null where none was. */
export async function taughtDataFor(
  workspace: Pick<Workspace, 'db'>,
  origin: string,
): Promise<SiteData | null> {
  const here = (await readTaughtSites(workspace)).filter((site) =>
    coversOrigin(site.origin, origin),
  );
  const pages = here.flatMap((site) => openTaught(site) ?? []);
  return pages.length > 0 ? siteDataOfTaught(pages) : null;
}

/** The taught page that an address is one of; null where it is none. */
export function taughtAt(sites: readonly TaughtSite[], address: string): TaughtSite | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const isHere = (site: TaughtSite): boolean =>
    coversOrigin(site.origin, origin) && matchesPath(openTaught(site)?.file.path ?? '', pathname);
  return sites.find(isHere) ?? null;
}

/** The user says that a taught page was read rightly: with two more customers it is believed. */
export async function confirmReading(workspace: Workspace, site: TaughtSite, sighting: Sighting) {
  const checks = withCheck(site.checks, digestOfSighting(sighting));
  return act(workspace, null, site.name, (writer) =>
    writer.patch('taughtSite', site.id, { checks }),
  );
}
