/** What other makers of slides call an option, and how it is written here. */
export const namesElsewhere: ReadonlyMap<string, string> = new Map([
  ['format', '--to'],
  ['output', '--out'],
  ['output-dir', '--out'],
  ['outdir', '--out'],
  ['overwrite', '--force'],
  ['pdf', '--to pdf'],
  ['html', '--to html'],
  ['md', '--to md'],
  ['png', '--to png'],
  ['images', '--to png'],
  ['dark', '--theme cloud-native-dark'],
  ['css', '--theme'],
  ['size', '--aspect'],
  ['duration', '--for 20m'],
  ['minutes', '--for 20m'],
  ['time', '--for 20m'],
]);
