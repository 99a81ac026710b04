import type { System } from './system.js';

/** No address can be reached, whatever a document asks for. */
const blackHole = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
];

/** The address bar of Chromium 156 is two pages more in each context, which nobody sees: over a second of a processor. */
export const plainAddressBar = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** The same pixels and the same glyph positions on every machine. */
const determinism = [
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-device-scale-factor=1',
  '--lang=en-US',
  // A page is never drawn before the pictures of its backgrounds are.
  '--disable-checker-imaging',
  '--run-all-compositor-stages-before-draw',
];

/** Chromium refuses to start as root with its sandbox; everybody else keeps it. */
export function launchFlags(system: System): string[] {
  return [
    ...blackHole,
    ...determinism,
    '--no-default-browser-check',
    plainAddressBar,
    ...(system.uid === 0 ? ['--no-sandbox'] : []),
  ];
}

/** The environment of the browser: fixed language and time zone, and nothing kept outside `folder`. */
export function launchEnvironment(
  system: System,
  folder: string,
  extra: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  return {
    ...system.env,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    LANGUAGE: 'en_US',
    TZ: 'UTC',
    // Chromium keeps crash reports below this folder, whatever its profile.
    XDG_CONFIG_HOME: folder,
    ...(system.platform === 'linux' ? { TMPDIR: folder } : {}),
    ...extra,
  };
}
