import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoHosts, manifestFor } from '../../scripts/build/manifest.ts';

const reasons = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

describe('the manifest', () => {
  it.each(['chrome', 'firefox'])('of %s asks for nothing that is not written down', (browser) => {
    const manifest = manifestFor(browser, 'production');
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    for (const permission of asked) expect(reasons).toContain(`\`${permission}\``);
    expect(manifest).toMatchSnapshot();
  });

  it('reads no host and runs in no page at install', () => {
    const manifest = manifestFor('chrome', 'production');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.externally_connectable).toEqual({ ids: [] });
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('of the demo build differs by its granted hosts only', () => {
    const { host_permissions, ...rest } = manifestFor('chrome', 'demo');
    expect(host_permissions).toEqual(demoHosts);
    expect(rest).toEqual(manifestFor('chrome', 'production'));
  });
});
