import { readSiteSettings, switchSiteOff } from './site-settings.ts';
import { act, type Workspace } from './workspace.ts';

/** Takes one origin away from a site; without its last one the site is off. */
export async function dropOrigin(
  workspace: Workspace,
  site: string,
  origin: string,
): Promise<void> {
  const settings = await readSiteSettings(workspace);
  const present = settings.find((setting) => setting.site === site);
  if (!present) return;
  const origins = present.origins.filter((other) => other !== origin);
  if (origins.length === 0) await switchSiteOff(workspace, site);
  else {
    await act(workspace, null, site, (writer) =>
      writer.patch('siteSetting', present.id, { origins }),
    );
  }
}

/** Of these origins, those that no other site in use needs: their permission can be given back. */
export async function unsharedOrigins(
  workspace: Workspace,
  site: string,
  origins: readonly string[],
): Promise<string[]> {
  const others = (await readSiteSettings(workspace)).filter(
    (setting) => setting.site !== site && setting.isOn,
  );
  return origins.filter((origin) => !others.some((other) => other.origins.includes(origin)));
}
