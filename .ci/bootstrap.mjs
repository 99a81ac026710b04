// Makes a clone ready to run: packages, the compiled program, a browser. Runs before `npm start` and `npm test`,
// needs Node.js alone, and does nothing, quickly, when nothing is to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const at = (...parts) => join(root, ...parts);

checkNode();
installPackages();
compile();
await findOrInstallBrowser();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node.js ${process.versions.node} is too old. Install 20.19 or newer.`);
}

function installPackages() {
  const stamp = at('node_modules', '.postdeck-stamp');
  const wanted = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // After `npm install <package>` npm's own record is as new as the lock file: nothing to do but to note it.
  const record = at('node_modules', '.package-lock.json');
  if (changedAt(record) < changedAt(at('package-lock.json'))) {
    say('installing packages');
    // Not `npm ci`: it refuses a lock file that lacks a package of another platform, which some registries leave out.
    npm('install', '--no-save', '--no-audit', '--no-fund');
  }
  writeFileSync(stamp, wanted);
}

function compile() {
  const stamp = at('dist', '.stamp');
  const newest = Math.max(
    ...['src', '.ci', 'tsconfig.json', 'package.json'].map((name) => newestIn(at(name))),
  );
  if (changedAt(stamp) > newest) return;
  say('compiling');
  npm('run', '--silent', 'build');
  writeFileSync(stamp, '');
}

async function findOrInstallBrowser() {
  const { ensureBrowser } = await import(pathToFileURL(at('dist', 'bin', 'ensure-browser.cjs')).href);
  try {
    await ensureBrowser(say);
  } catch (error) {
    // HTML and Markdown need no browser: what does need one says so itself.
    say(`there is no browser, so no PDF, PPTX and PNG: ${error.message}\n  ${error.hint ?? ''}`);
  }
}

function newestIn(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function npm(...args) {
  // npm names itself to the scripts that it runs; by hand, it is the one on the PATH.
  const own = process.env.npm_execpath;
  const [program, ...first] = own?.endsWith('.js') ? [process.execPath, own] : ['npm'];
  const shell = program === 'npm' && process.platform === 'win32';
  const { status, error } = spawnSync(program, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (status !== 0) stop(`npm ${args.join(' ')} failed${error === undefined ? '' : `: ${error.message}`}`);
}

function say(text) {
  process.stderr.write(`postdeck: ${text}\n`);
}

function stop(text) {
  say(text);
  process.exit(1);
}
