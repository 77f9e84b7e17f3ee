import { describe, expect, it } from 'vitest';
import { openTestWorkspace } from '../../test/workspace.ts';
import { clearSiteHealth, HealthNotes, noteWorked, readSiteHealth } from './site-health.ts';

const report = (misses: string[], more: { disagreements?: string[]; overruns?: number } = {}) => ({
  site: 'gmail',
  misses,
  disagreements: [],
  overruns: 0,
  ...more,
});

describe('the health of a site', () => {
  it('is counted by finder and written at most once a minute', async () => {
    const workspace = await openTestWorkspace();
    const notes = new HealthNotes();
    await notes.take(workspace, report(['sender']));
    for (let turn = 0; turn < 50; turn += 1)
      await notes.take(workspace, report(['sender', 'body']));
    expect(await readSiteHealth(workspace)).toMatchObject([{ misses: { sender: 1 } }]);
    workspace.at('2026-11-21T02:01:00.000Z');
    await notes.take(workspace, report([], { disagreements: ['name'], overruns: 2 }));
    expect(await readSiteHealth(workspace)).toMatchObject([
      {
        site: 'gmail',
        lastWorkedAt: null,
        misses: { sender: 51, body: 50 },
        disagreements: { name: 1 },
        overruns: 1,
      },
    ]);
  });

  it('knows the minute in which it last worked, and can be counted anew', async () => {
    const workspace = await openTestWorkspace();
    await noteWorked(workspace, 'gmail');
    await new HealthNotes().take(workspace, report(['sender']));
    await clearSiteHealth(workspace, 'gmail');
    expect(await readSiteHealth(workspace)).toMatchObject([
      { site: 'gmail', lastWorkedAt: '2026-11-21T02:00:00.000Z', misses: {} },
    ]);
  });

  it('holds no more finders than a site can have', async () => {
    const workspace = await openTestWorkspace();
    const many = Array.from({ length: 500 }, (_, at) => `finder-${at}`);
    await new HealthNotes().take(workspace, report(many));
    const [row] = await readSiteHealth(workspace);
    expect(Object.keys(row?.misses ?? {})).toHaveLength(100);
  });
});
