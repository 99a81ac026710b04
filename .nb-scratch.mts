import { createSystemBrowserProvider } from '/work/main/src/browser/browser-provider.ts';
import { nodeSystem } from '/work/main/src/browser/system.ts';
try { await using p = createSystemBrowserProvider(nodeSystem()); console.log((await p()).version); } catch (e) { console.log(e.code, e.message, '\n', e.hint); }
