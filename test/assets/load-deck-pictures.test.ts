import { describe, expect, it } from 'vitest';
import { loadDeckPictures } from '../../src/assets/load-deck-pictures.js';
import { createPictureReader } from '../../src/io/read-picture.js';
import { pictureFolder } from './fixtures.js';

describe('loadDeckPictures', () => {
  const readPicture = createPictureReader({ folder: pictureFolder });

  it('gives data: addresses, SVG sanitized, and says what is missing', async () => {
    const urls = ['tiny.png', 'hostile.svg', 'none.png', '../../secret.txt', 'tiny.png'];
    const { dataUris, messages } = await loadDeckPictures(urls, { readPicture });
    expect([...dataUris.keys()]).toEqual(['tiny.png', 'hostile.svg']);
    expect(dataUris.get('tiny.png')).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
    const svg = Buffer.from(dataUris.get('hostile.svg')?.split(',')[1] ?? '', 'base64').toString();
    expect(svg).toContain('<svg');
    expect(svg).not.toMatch(/script|evil/);
    expect(messages).toMatchObject([
      { rule: 'image-cleaned', reason: expect.stringMatching(/^hostile\.svg had .*scripts/u) },
      { rule: 'image-missing', reason: 'none.png was not found' },
      { rule: 'image-refused', reason: expect.stringContaining('../../secret.txt is outside') },
    ]);
  });
});
