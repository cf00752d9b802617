/** How the extension is built: Manifest V3 for Chromium and Firefox, and leave asked for at run time only. */
import { defineConfig } from 'wxt';
import { partedEngine } from './build/parted-engine.ts';

export default defineConfig({
  srcDir: 'extension',
  outDir: 'dist',
  imports: false,
  manifestVersion: 3,
  // Older targets would have light-dark() rewritten with variables that no page of somebody else's defines.
  vite: () => ({
    plugins: [partedEngine()],
    build: { rolldownOptions: { checks: { pluginTimings: false } }, cssTarget: ['chrome125', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Golden Thread',
    description:
      'Reads a draft EHC Plan as you write it and says what is weak, why, and what to ask. Nothing leaves your computer.',
    // A site is read only after its reader has turned the checks on there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    // No part of the extension can send anything anywhere: its own policy lets the browser read the extension's own
    // files, which the background needs, and connect to nothing else. The panel's page allows itself not even that.
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
    },
    action: { default_title: 'Golden Thread: check this page' },
    ...(browser === 'chrome' && { minimum_chrome_version: '125' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          // Never to be changed: to Firefox it is the add-on. A made-up address would claim a domain that is not ours.
          id: '{0557b5cf-d54d-42f8-aa29-1afc878cba12}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
