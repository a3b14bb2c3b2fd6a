/** Where a Chromium-like browser is on this machine, and the flags it is started with. Shared by the test runner and `npm run shoot`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher } from 'chrome-launcher';

/** Off: the sandbox (tests often run as root in a container), the GPU, and everything that makes a browser call home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const windowsRoots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].map((name) => process.env[name]).filter(Boolean);

const commonPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: windowsRoots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

/** chrome-launcher throws where it finds nothing; nothing is an answer here. */
function installations() {
  try {
    return Launcher.getInstallations();
  } catch {
    return [];
  }
}

function installOnDebian() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !existsSync('/etc/debian_version')) return;
  console.error('No browser found: installing Debian’s chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
    if (spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status !== 0) return;
  }
}

function search() {
  return [...installations(), ...(commonPaths[process.platform] ?? [])].find((path) => existsSync(path));
}

/**
 * The path of a browser to test in: CHROME_PATH, else what is installed, else Debian's own package (as root only).
 * @throws {Error} with what to do, if there is none.
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names a file that is not there: ${named}`);
  }
  const found = search() ?? (installOnDebian(), search());
  if (found) return found;
  throw new Error(
    'No browser found. Install Chrome, Chromium or Edge (on Debian and Ubuntu: apt-get install chromium), or set CHROME_PATH to the program.',
  );
}

/** The path of a Firefox, or undefined: tests that also run there are left out where there is none. FIREFOX_PATH names one. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  return [...(named ? [named] : []), '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'].find(
    (path) => existsSync(path),
  );
}
