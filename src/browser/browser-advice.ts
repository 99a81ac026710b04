import type { System } from './system.js';

const advice: readonly { readonly when: (system: System) => boolean; readonly text: string }[] = [
  {
    when: ({ platform, arch }) => platform === 'linux' && arch === 'x64',
    text: 'Install one with "postdeck doctor --install-browser", or with your system: "sudo apt install chromium" (Debian, Ubuntu), "sudo dnf install chromium" (Fedora), "apk add chromium" (Alpine).',
  },
  {
    when: ({ platform }) => platform === 'linux',
    text: 'Install the package of your system: "sudo apt install chromium" (Debian, Ubuntu), "sudo dnf install chromium" (Fedora), "apk add chromium" (Alpine).',
  },
  {
    when: ({ platform }) => platform === 'darwin',
    text: 'Install Google Chrome from google.com/chrome, or with "brew install --cask google-chrome".',
  },
  {
    when: ({ platform }) => platform === 'win32',
    text: 'Install Microsoft Edge or Google Chrome, for example with "winget install Google.Chrome".',
  },
];

/** What the author can do to get a browser on this system. */
export function browserAdvice(system: System): string {
  const install =
    advice.find(({ when }) => when(system))?.text ?? 'Install Chromium with the packages of your system.';
  return `${install} HTML, Markdown and notes need no browser.`;
}
