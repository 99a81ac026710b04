import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFolder } from '../library/package-folder.js';
import { systemFindings } from './system-findings.js';
import type { Tools } from './tools.js';

/** The tools of the real machine. */
export const systemTools: Tools = {
  async openOperations(context) {
    const { openOperations } = await import('../library/operations.js');
    return openOperations(context);
  },
  async inspectSystem({ browserPath }) {
    const [{ inspectSystem }, { nodeSystem }, { probeBrowser }] = await Promise.all([
      import('../browser/inspect-system.js'),
      import('../browser/system.js'),
      import('../browser/probe-browser.js'),
    ]);
    const system = nodeSystem();
    const report = await inspectSystem({
      system,
      probe: probeBrowser(system),
      nodeVersion: process.versions.node,
      ...(browserPath === undefined ? {} : { explicit: browserPath }),
    });
    return systemFindings(report);
  },
  async installBrowser(report) {
    const [{ installEmbeddedChromium }, { nodeSystem }] = await Promise.all([
      import('../browser/install-chromium.js'),
      import('../browser/system.js'),
    ]);
    report('downloading Chromium, about 70 MB');
    return installEmbeddedChromium(nodeSystem());
  },
  async listThemes(cwd) {
    const { builtIn, listThemes, loadTheme } = await import('../io/load-theme.js');
    const folders = [join(cwd, 'themes'), join(packageFolder(), 'themes')];
    const entries = await listThemes(folders);
    const files = entries.map(async ({ name, path }) => {
      const { manifest } = await loadTheme(name, folders);
      const origin = dirname(path) === folders[1] ? ('postdeck' as const) : ('own' as const);
      const { title, scheme, layouts } = manifest ?? {};
      return {
        name,
        origin,
        path,
        bytes: (await stat(path)).size,
        ...(title && scheme && layouts ? { title, scheme, layouts: layouts.length } : {}),
      };
    });
    const ofMarp = [...builtIn].map((name) => ({ name, origin: 'marp' as const, title: 'Marp’s own' }));
    return [...(await Promise.all(files)), ...ofMarp];
  },
  async openFile(path) {
    const { openFile } = await import('./open-file.js');
    return openFile(path);
  },
  async fetchAddress(address) {
    const { fetchAddress } = await import('../io/fetch-address.js');
    return fetchAddress(address);
  },
  async openPresentation(request) {
    const { presentOnSystem } = await import('../present/present-on-system.js');
    return presentOnSystem(request);
  },
  async watchFiles(request) {
    const { watchFiles } = await import('../io/watch.js');
    return watchFiles(request);
  },
  now: () => performance.now(),
  async version() {
    const manifest: unknown = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8'));
    const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return known ? String(manifest.version) : 'unknown';
  },
};
