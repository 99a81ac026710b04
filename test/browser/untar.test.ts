import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untar } from '../../src/browser/untar.js';
import { tar } from './tar.js';

const name = fc.stringMatching(/^[a-z][a-z0-9_-]{0,20}$/);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const file = fc.record({ path, content: fc.uint8Array({ maxLength: 1500 }) });

describe('untar', () => {
  test('gives back what tar took', () => {
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const expected = files.map(({ path, content }) => ({ path, bytes: [...content] }));
        expect(untar(tar(files)).map(({ path, bytes }) => ({ path, bytes: [...bytes] }))).toEqual(expected);
      }),
    );
  });

  test('leaves out folders and links', () => {
    const content = new Uint8Array();
    const files = ['5', '2', '1'].map((type) => ({ path: `x${type}`, content, type }));
    expect(untar(tar([...files, { path: 'kept', content }])).map(({ path }) => path)).toEqual(['kept']);
  });

  test.each(['/etc/passwd', '../up', 'a/../../up', 'a\\..\\up'])('refuses the path %s', (path) => {
    expect(() => untar(tar([{ path, content: new Uint8Array(3) }]))).toThrow('outside its folder');
  });

  test('refuses an archive that ends too early', () => {
    const archive = tar([{ path: 'a', content: new Uint8Array(2000) }]);
    expect(() => untar(archive.subarray(0, 1024))).toThrow('damaged at a');
  });
});
