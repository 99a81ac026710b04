import { describe, expect, it } from 'vitest';
import { outcome } from './outcome.js';

const read = (markup: string) => outcome(`# Title\n\nWords.\n\n${markup}\n`);

describe('what stands inside of a player', () => {
  it.each([
    '<video controls>\n  <source src="/a.mp4" type="video/mp4" />\n  Your browser does not support the video tag.\n</video>',
    '<video src="a.mp4">Ваш браузер не поддерживает видео.</video>',
    '<audio controls>\n  <source src="a.ogg" />\n  Ihr Browser unterstützt das nicht.\n</audio>',
    '<audio src="a.ogg">Votre navigateur ne lit pas ce son.</audio>',
    '<video src="a.mp4">您的浏览器不支持视频。</video>',
    '<object data="a.svg" type="image/svg+xml">No SVG element here</object>',
  ])('is no text when it speaks of browsers: %s', (markup) => {
    expect(read(markup).tree).toBe(read('').tree);
  });

  it('is kept when it is the author’s', () => {
    expect(read('<video src="a.mp4"><p>Rye rises in an hour.</p></video>').tree).toContain('Rye rises');
    const { tree } = read('<video src="a.mp4"><img src="a.gif" alt="A browser with rye"></video>');
    expect(tree).toContain('A browser with rye');
    const told = read(
      '<object data="a.svg"><p>The browser cache of the guild holds 40 recipes.</p></object>',
    );
    expect(told.tree).toContain('40 recipes');
    const linked = read(
      '<video src="a.mp4"><p>Your browser cannot play this: <a href="https://a.test/b">download the talk</a>.</p></video>',
    );
    expect(linked.tree).toContain('download the talk');
    expect(linked.tree).not.toContain('browser');
  });

  it.each(['vimeo-player', 'YouTube video player', 'Vimeo video', 'iframe'])(
    'is not called by what its site writes: %s',
    (title) => {
      const { tree } = read(`<iframe src="https://player.vimeo.com/video/12" title="${title}"></iframe>`);
      expect(tree).toContain('vimeo.com/12');
      expect(tree).not.toContain(title);
    },
  );

  it('is called by the title of its film', () => {
    const { tree } = read(
      '<iframe src="https://player.vimeo.com/video/12" title="A player of rye"></iframe>',
    );
    expect(tree).toContain('A player of rye');
  });

  it('is told of', () => {
    expect(read('<audio src="a.ogg"></audio>').rules).toEqual(['media-dropped']);
  });
});
