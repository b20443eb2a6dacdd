import { defineConfig } from 'wxt'
import { chunks } from './scripts/chunks.ts'
import { compileAtOnce } from './scripts/compile-at-once.ts'
import { noticeLicences } from './scripts/licences.ts'
import { repack } from './scripts/repack.ts'
import { shareClients } from './scripts/share-clients.ts'
import { trimPolyfill } from './scripts/trim-polyfill.ts'
import { writeTexts } from './scripts/write-texts.ts'
import { CONSOLE_HOSTS } from './utils/consoles/hosts.ts'

const licences = noticeLicences()

/**
 * For our pages and the background: nothing runs and nothing is shown but our own files, no text becomes markup, nobody
 * frames or submits them. They may connect to any relay; the permission for its origin is asked for one by one. The one policy
 * for Trusted Types is the background's, and lets it load `check.js`.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types check',
].join('; ')

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // WXT would build Firefox and Safari with Manifest V2.
  manifestVersion: 3,
  vite: () => ({
    build: {
      // One file of styles: its rest comes along with the first paint, which is 8 kB, and the package is 2 kB smaller.
      cssCodeSplit: false,
      // Every browser that we run in knows it.
      modulePreload: { polyfill: false },
    },
    plugins: [compileAtOnce(), licences.plugin],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup'))
        config.build!.rollupOptions!.output = {
          ...config.build!.rollupOptions!.output,
          codeSplitting: chunks,
          // A package is replaced as a whole: no name needs a hash.
          entryFileNames: 'chunks/[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: 'assets/[name][extname]',
        }
      const names = entrypoints.map(({ name }) => name)
      config.plugins?.push(shareClients(names), trimPolyfill(names))
    },
    'build:done': ({ config: { outDir } }) => {
      licences.write(outDir)
      writeTexts(outDir)
    },
    'zip:extension:done': (_wxt, path) => repack(path),
  },
  zip: {
    // All that Mozilla's reviewers need to build the same bytes, and no more: docs/store/for-reviewers.md.
    includeSources: [
      '*.{md,json,ts}',
      'LICENSE',
      'components/**',
      'docs/store/**',
      'entrypoints/**',
      'public/**',
      'scripts/*.{mjs,ts}',
      'utils/**',
    ],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `alarms` locks saved connections after a while although the worker was stopped. No browser warns of it, nor of the
    // side panel; Firefox has a sidebar instead, which needs no permission.
    permissions: [
      'storage',
      'contextMenus',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: CONSOLE_HOSTS,
    // Any relay can be checked, but each origin is asked for by name, at the click that needs it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // URL.canParse and AbortSignal.any; Firefox has its own minimum below.
    ...(browser !== 'firefox' && { minimum_chrome_version: '120', incognito: 'split' }),
    // The development server needs more.
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    action: { default_title: 'Keyfit' },
    ...(browser === 'firefox'
      ? { sidebar_action: { default_title: 'Keyfit', default_panel: 'popup.html#panel', open_at_install: false } }
      : { side_panel: { default_path: 'popup.html#panel' } }),
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'keyfit@keyfit.dev',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
