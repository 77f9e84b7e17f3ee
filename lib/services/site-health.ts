import { toInstant } from '../domain/instants.ts';
import type { SiteHealth } from '../domain/records/site-health.ts';
import { act, type Workspace } from './workspace.ts';

/** What a page's script tells of how reading went: names of finders and counts, never text. */
export type HealthReport = {
  site: string;
  misses: readonly string[];
  disagreements: readonly string[];
  overruns: number;
};

type Counts = Record<string, number>;
type Gathered = { misses: Counts; disagreements: Counts; overruns: number };

const writeEveryMs = 60_000;
const mostFinders = 100;

export async function readSiteHealth({ db }: Pick<Workspace, 'db'>): Promise<SiteHealth[]> {
  return (await db.siteHealth.toArray()).filter((row) => row.deletedAt === null);
}

async function healthOf(workspace: Workspace, site: string): Promise<SiteHealth | undefined> {
  return (await readSiteHealth(workspace)).find((row) => row.site === site);
}

function addCounts(before: Counts, more: Counts): Counts {
  const sum = { ...before };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return Object.fromEntries(Object.entries(sum).slice(0, mostFinders));
}

async function addHealth(workspace: Workspace, site: string, more: Gathered): Promise<void> {
  const present = await healthOf(workspace, site);
  await act(workspace, null, '', async (writer) => {
    const fields = {
      misses: addCounts(present?.misses ?? {}, more.misses),
      disagreements: addCounts(present?.disagreements ?? {}, more.disagreements),
      overruns: (present?.overruns ?? 0) + more.overruns,
    };
    if (present) await writer.patch('siteHealth', present.id, fields);
    else writer.create('siteHealth', { site, lastWorkedAt: null, ...fields });
  });
}

const once = (names: readonly string[]): Counts =>
  Object.fromEntries(names.map((name) => [name, 1]));

/** Gathers reports and writes those of one site at most once a minute. */
export class HealthNotes {
  readonly #gathered = new Map<string, Gathered>();
  readonly #writtenAt = new Map<string, number>();

  async take(workspace: Workspace, report: HealthReport): Promise<void> {
    const { site } = report;
    const now = workspace.now();
    const before = this.#gathered.get(site) ?? { misses: {}, disagreements: {}, overruns: 0 };
    // A page tells its overruns so far, by themselves, whenever there is one more.
    const isOverrun = report.overruns > 0 && report.misses.length === 0;
    this.#gathered.set(site, {
      misses: addCounts(before.misses, once(report.misses)),
      disagreements: addCounts(before.disagreements, once(report.disagreements)),
      overruns: before.overruns + (isOverrun ? 1 : 0),
    });
    if (now - (this.#writtenAt.get(site) ?? Number.NEGATIVE_INFINITY) < writeEveryMs) return;
    const gathered = this.#gathered.get(site);
    this.#gathered.delete(site);
    this.#writtenAt.set(site, now);
    if (gathered) await addHealth(workspace, site, gathered);
  }
}

/** Notes the minute in which somebody was recognised as being shown, at most once a minute. */
export async function noteWorked(workspace: Workspace, site: string): Promise<void> {
  const present = await healthOf(workspace, site);
  const lastWorkedAt = toInstant(Math.floor(workspace.now() / 60_000) * 60_000);
  if (present?.lastWorkedAt === lastWorkedAt) return;
  await act(workspace, null, '', async (writer) => {
    if (present) await writer.patch('siteHealth', present.id, { lastWorkedAt });
    else {
      const nothing = { misses: {}, disagreements: {}, overruns: 0 };
      writer.create('siteHealth', { site, lastWorkedAt, ...nothing });
    }
  });
}

/** Starts counting anew, for instance after a pack put a finder right. */
export async function clearSiteHealth(workspace: Workspace, site: string) {
  const present = await healthOf(workspace, site);
  return act(workspace, null, '', async (writer) => {
    if (!present) return;
    await writer.patch('siteHealth', present.id, { misses: {}, disagreements: {}, overruns: 0 });
  });
}
