import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.js';

/** Loads chunks of the bundle, which are CommonJS, each once. */
export interface ChunkLoader {
  load(path: string): unknown;
  /** Writes the machine code of the chunks that had none, with every function that has run by now. */
  keep(): void;
}

/** What a chunk has to itself, as Node gives it to a CommonJS module. */
interface ChunkModule {
  exports: unknown;
}

type Chunk = (
  exports: unknown,
  require: (name: string) => unknown,
  module: ChunkModule,
  file: string,
  folder: string,
) => void;

/** A loader that takes compiled code from the cache where it has some. */
export function createChunkLoader(cache: CodeCache): ChunkLoader {
  const modules = new Map<string, ChunkModule>();
  const compiled = new Map<string, Script>();
  const load = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: ChunkModule = { exports: {} };
    modules.set(path, module);
    const script = compile(path, cache.read(basename(path)));
    if (script.cachedDataRejected !== false) compiled.set(basename(path), script);
    // The script is the one function that `compile` wraps around the chunk.
    const chunk = script.runInThisContext() as Chunk;
    const outside = createRequire(path);
    const require = (name: string) => (isChunk(name) ? load(join(dirname(path), name)) : outside(name));
    chunk(module.exports, require, module, path, dirname(path));
    return module.exports;
  };
  return {
    load,
    keep() {
      if (compiled.size === 0) return;
      cache.write(new Map([...compiled].map(([name, script]) => [name, script.createCachedData()])));
    },
  };
}

/** What a chunk asks for by a relative path is a chunk, but for the one file that Node must load (`importModule`). */
const isChunk = (name: string): boolean => name.startsWith('.') && !name.endsWith('/import-module.cjs');

function compile(path: string, cachedData: Buffer | undefined): Script {
  const wrapped = `(function(exports,require,module,__filename,__dirname){${readFileSync(path, 'latin1')}\n})`;
  return new Script(wrapped, { filename: path, cachedData });
}
