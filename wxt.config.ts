import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/build/manifest.ts';
import { addScenes } from './scripts/build/scenes.ts';
import { addSiteEntrypoints } from './scripts/build/site-entrypoints.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env['ZHIKE_OUT'] ?? '.output',
  manifest: ({ browser, mode }) => manifestFor(browser, mode),
  zip: { name: 'zhike' },
  hooks: {
    'entrypoints:found': (wxt, infos) => {
      addSiteEntrypoints(wxt.config.wxtDir, infos);
      if (wxt.config.mode === 'demo') addScenes(wxt.config.root, infos);
    },
    // Content scripts are registered at run time for the origins the user grants, so the bundler's
    // list of their (empty) patterns has no place in the manifest.
    'build:manifestGenerated': (wxt, manifest) => {
      delete manifest.web_accessible_resources;
      delete manifest.content_scripts;
      if (wxt.config.mode !== 'demo') delete manifest.host_permissions;
    },
  },
});
