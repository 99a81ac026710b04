import type { System } from '../../src/browser/system.js';

export interface FakeSystem extends System {
  /** Programs and when they were changed; tests add and change them. */
  readonly programs: Map<string, number>;
}

/** A machine of which a test says everything. Folders are those of its programs. */
export function fakeSystem(facts: Partial<System> & { readonly files?: readonly string[] } = {}): FakeSystem {
  const { files = [], ...rest } = facts;
  const programs = new Map(files.map((path) => [path, 1]));
  return {
    platform: 'linux',
    arch: 'x64',
    env: {},
    temp: '/nowhere',
    programs,
    executable: async (path) => {
      const modified = programs.get(path);
      return modified === undefined ? undefined : { size: path.length, modified };
    },
    list: async (folder) => namesIn(folder, [...programs.keys()]),
    ...rest,
  };
}

function namesIn(folder: string, files: readonly string[]): readonly string[] {
  const starts = ['/', '\\'].map((separator) => folder + separator);
  const below = files.filter((file) => starts.some((start) => file.startsWith(start)));
  return [...new Set(below.map((file) => file.slice(folder.length + 1).split(/[\\/]/)[0] ?? ''))].sort();
}
