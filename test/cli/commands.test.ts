import { readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFindings } from '../../src/cli/system-findings.js';
import { DeckError } from '../../src/errors.js';
import { readDeck } from '../../src/marp/read-deck.js';
import { layouts } from '../../src/model/deck.js';
import type { Settings } from '../../src/model/settings.js';
import { themeSpecimen } from '../../src/pipeline/theme-specimen.js';
import { createWorld } from './world.js';

describe('what is refused', () => {
  it.each([
    [['--tehme', 'x'], 'there is no option --tehme', 'Did you mean --theme?'],
    [['-x'], 'there is no option -x', '`postdeck --help` lists the options.'],
    [['--no-agnda'], 'there is no option --no-agnda', 'Did you mean --no-agenda?'],
    [['--no-theme'], 'there is no option --no-theme', 'Did you mean --theme?'],
    [['--constructor'], 'there is no option --constructor', '`postdeck --help` lists the options.'],
    [['biuld'], 'there is no command `biuld`', 'Did you mean `postdeck build`?'],
    [['rendr', 'a.md'], 'there is no command `rendr`', 'Did you mean `postdeck render a.md`?'],
    [['help', 'biuld'], 'there is no command `biuld`', 'Did you mean `postdeck help build`?'],
    [['help', 'banana'], 'there is no command `banana`', 'Commands: build, present, render'],
    [['biuld', '--help'], 'there is no command `biuld`', 'Did you mean `postdeck build`?'],
    [
      ['a.md', '--to', 'md,hmtl'],
      '`--to` cannot be hmtl',
      'Did you mean `html`? Expected one or more, with commas',
    ],
    [['banana'], 'there is no command `banana`', 'Commands: build, present, render'],
    [['--theme'], '--theme needs a value', 'Write --theme <name>'],
    [['--title', '--strict'], '--title needs a value', 'Write --title <text>'],
    [['--to', 'htm'], '`--to` cannot be htm', 'Did you mean `html`?'],
    [['--jobs', '0'], '`--jobs` cannot be 0', 'Expected a whole number from 1 to 64.'],
    [['--strict=perhaps'], '`--strict` cannot be perhaps', 'Expected true or false.'],
    [['--stop-after', 'paint'], '`--stop-after` cannot be paint', 'Expected parse, outline'],
    [['themes', '--force'], 'themes has no option --force', 'It belongs to `postdeck build`'],
    [
      ['--watch', '--stop-after', 'md'],
      '--watch and --stop-after do not go together',
      'Leave one of them out.',
    ],
    [['-', '--watch'], '--watch and a post from stdin do not go together', 'Leave one of them out.'],
    [['a.md', 'b.md', '--out', '-', '--to', 'html'], '--out - takes one post', 'Name one post.'],
    [['a.md', '--out', '-'], '--out - takes one format', 'Choose one with --to'],
    [['a.md', 'b.md', '--stop-after', 'plan'], '--stop-after takes one post', 'Name one post.'],
    [['init', 'a', 'b'], 'init takes one folder', 'postdeck init a'],
  ])('postdeck %j', async (argv, message, hint) => {
    await using world = await createWorld();
    const { code, stdout, stderr } = await world.run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
    expect(await world.files()).toEqual([]);
  });

  it.each([
    [[], 'there is nothing to read in posts/', 'postdeck init'],
    [['render'], 'there is nothing to read in decks/', 'postdeck render talk.md'],
    [['posts/*.md'], 'no file matches posts/*.md', 'Check the pattern'],
    [['a.md', '--config', 'none.json'], 'cannot read the config file', '--config'],
  ])('postdeck %j finds nothing', async (argv, message, hint) => {
    await using world = await createWorld();
    const { code, stderr } = await world.run(argv);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain(hint);
  });
});

describe('how options are written', () => {
  it.each([
    [['-t', 'html,md', 'a.md'], { formats: ['md', 'html'] }],
    [['--to', 'html', '--to=pdf', 'a.md'], { formats: ['html', 'pdf'] }],
    [['--theme', 'a', '--theme', 'b', 'a.md'], { theme: 'b' }],
    [['-qj4', 'a.md'], { jobs: 4 }],
    [['--slide-level=3', '--aspect', '4:3', 'a.md'], { slideLevel: 3, aspect: '4:3' }],
    [['--no-thanks', '--agenda=no', 'a.md'], { thanks: false, agenda: false }],
    [['--title=--strict', '--', 'a.md'], { title: '--strict', strict: false }],
  ])('postdeck %j', async (argv, settings) => {
    await using world = await createWorld();
    await world.write('a.md', '# A\n');
    expect(await world.run(argv)).toMatchObject({ code: 0, stderr: '' });
    expect(world.operations.settings[0]).toMatchObject(settings);
  });

  it('takes a post whose name looks like an option after --', async () => {
    await using world = await createWorld();
    await world.write('--help.md', '# A\n');
    expect(await world.run(['--to', 'html', '--', '--help.md'])).toMatchObject({ code: 0 });
    expect(await world.files()).toContain('decks/help.html');
  });
});

describe('postdeck render', () => {
  it('renders a deck beside itself, without touching it', async () => {
    await using world = await createWorld();
    await world.write('talks/t.md', '---\nmarp: true\n---\n\n# Talk\n');
    const { code, stdout } = await world.run(['render', 'talks/t.md']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: '✓ talks/t.{html,pdf,pptx}  1 slide, about 3 min, 1.0 s\n',
    });
    expect(await world.run(['render', 'talks/t.md', '--to', 'md'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('it is the file that is being read'),
    });
    expect(await world.read('talks/t.md')).toBe('---\nmarp: true\n---\n\n# Talk\n');
    await world.run(['render', 'talks/t.md', '--out', 'elsewhere', '--to', 'html']);
    expect(await world.files()).toContain('elsewhere/t.html');
  });

  it('renders every deck of decks/ when none is named', async () => {
    await using world = await createWorld();
    for (const name of ['a', 'b']) await world.write(`decks/${name}.md`, '# A\n');
    expect((await world.run(['render', '--to', 'html'])).stdout).toContain('2 decks made');
  });
});

describe('postdeck init', () => {
  it('writes nothing where a file of its own is a link, even one that leads nowhere', async () => {
    await using world = await createWorld();
    await symlink('nowhere.json', join(world.cwd, 'postdeck.config.json'));
    const { code, stderr } = await world.run(['init']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('is there already') });
    expect(await readdir(world.cwd)).toEqual(['postdeck.config.json']);
  });

  it('makes a folder in which a build works, once', async () => {
    await using world = await createWorld();
    const made = await world.run(['init', 'talks']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain('cd talks');
    expect(await world.files()).toEqual(
      expect.arrayContaining([
        'talks/.vscode/settings.json',
        'talks/marp.config.mjs',
        'talks/postdeck.config.json',
        'talks/posts/hello.md',
        'talks/posts/images/post-and-deck.svg',
        'talks/themes/cloud-native.css',
        'talks/themes/cloud-native.json',
      ]),
    );
    expect((await world.run(['--config', 'talks/postdeck.config.json', 'talks/posts/hello.md'])).code).toBe(
      0,
    );
    await world.write('talks/posts/hello.md', 'mine');
    expect(await world.run(['init', 'talks'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is there already'),
    });
    expect(await world.read('talks/posts/hello.md')).toBe('mine');
    expect((await world.run(['init', 'talks', '--force'])).code).toBe(0);
  });

  it('gives VS Code the themes and a schema of the config file', async () => {
    await using world = await createWorld();
    await world.run(['init']);
    const settings: unknown = JSON.parse(await world.read('.vscode/settings.json'));
    const files = await world.files();
    expect(settings).toMatchObject({
      'markdown.marp.themes': expect.arrayContaining(['./themes/cloud-native.css']),
      'json.schemas': [
        {
          fileMatch: ['/postdeck.config.json'],
          schema: { properties: { theme: { default: 'cloud-native' } } },
        },
      ],
    });
    for (const theme of (settings as { 'markdown.marp.themes': string[] })['markdown.marp.themes']) {
      expect(files).toContain(theme.slice(2));
    }
  });

  it('writes the same marp.config.mjs that this repository has', async () => {
    await using world = await createWorld();
    await world.run(['init']);
    const own = await readFile(new URL('../../marp.config.mjs', import.meta.url), 'utf8');
    expect(await world.read('marp.config.mjs')).toBe(own);
  });
});

describe('postdeck themes, doctor, --version', () => {
  it('lists the themes', async () => {
    await using world = await createWorld();
    expect((await world.run(['themes', '-q'])).stdout).toBe(
      [
        'cloud-native  Cloud native · of postdeck, 183 KB · 24 layouts',
        'gaia          Marp’s own · of Marp · plain layouts',
        `mine          a Marp theme · ${relative(world.cwd, '/themes/mine.css')}, 2 KB · plain layouts`,
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await world.run(['themes', '--json'])).stdout)).toMatchObject({
      themes: [{}, {}, { name: 'mine' }],
    });
  });

  it('draws a sheet of the themes that are named, also of a CSS file, and without a browser a page', async () => {
    await using world = await createWorld();
    await world.write(
      'mine.css',
      '/* @theme mine */ section { width: 1280px; height: 720px; color: #123456 }',
    );
    const { openOperations } = await import('../../src/library/operations.js');
    const { openSystemPorts } = await import('../../src/library/system-ports.js');
    const { previewTheme } = await import('../../src/pipeline/preview-theme.js');
    const missing = new DeckError('no-browser', 'There is none.', { hint: 'Install one.' });
    const ports = { ...openSystemPorts(world.cwd).of(undefined), browser: () => Promise.reject(missing) };
    const tools = {
      openOperations: async (system: { cwd: string }) => ({
        ...(await openOperations(system)),
        previewTheme: (settings: Settings) => previewTheme(settings, ports),
      }),
    };
    const { code, stdout, stderr } = await world.run(
      ['themes', './mine.css', 'cloud-native-dark', '--preview', '--out', 'sheets'],
      { tools },
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'sheets/theme-mine.html\nsheets/theme-cloud-native-dark.html\n',
    });
    expect(stderr).toContain('there is no browser to draw a picture with');
    const page = await world.read('sheets/theme-mine.html');
    expect(page.match(/<foreignObject/g)).toHaveLength(layouts.length);
    expect(page).toContain('#123456');
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\/(?!example\.org)/);
  });

  it('has a slide of every layout on the sheet', () => {
    const shown = readDeck(themeSpecimen, { slug: 'specimen' }).children.map(({ layout }) => layout);
    expect(shown).toEqual([...layouts]);
  });

  it('names themes only to see them', async () => {
    await using world = await createWorld();
    const { code, stderr } = await world.run(['themes', 'gaia']);
    expect(code).toBe(2);
    expect(stderr).toContain('postdeck themes gaia --preview');
  });

  it('says what is missing, and fails when something is', async () => {
    await using world = await createWorld();
    const findings = systemFindings({
      node: { version: '18.1.0', supported: false },
      browser: { ok: false, reason: 'no browser was found', hint: 'Install one.' },
      embedded: 'absent',
      fonts: ['DejaVu Sans'],
    });
    const inspectSystem = async () => findings;
    const { code, stdout } = await world.run(['doctor'], { tools: { inspectSystem } });
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "✗ Node.js      18.1.0 is too old
                     Install Node.js 20.19 or newer.
      ✗ Browser      no browser was found
                     Install one.
      ! Fonts        the themes bring their own; the system has 1 more, none for Chinese, Japanese, Korean; emoji
                     Only community themes need one: ours bring fonts of these scripts along. Install the Noto fonts (Debian: fonts-noto-cjk fonts-noto-color-emoji).
      ! LibreOffice  not found
                     Not needed to build; it shows PPTX files (Debian: libreoffice-impress).
      ! Cache        no folder that postdeck may write to
                     Browsers are looked for at each start. Set HOME or XDG_CACHE_HOME to a folder of your own.
      "
    `);
    expect(JSON.parse((await world.run(['doctor', '--json'], { tools: { inspectSystem } })).stdout)).toEqual({
      ok: false,
      findings,
    });
  });

  it('says what is there', async () => {
    await using world = await createWorld();
    const findings = systemFindings({
      node: { version: '20.19.0', supported: true },
      browser: { ok: true, path: '/usr/bin/chromium', version: 'Chrome/153.0.0.0', source: 'system' },
      embedded: 'absent',
      cache: '/home/me/.cache/postdeck',
      fonts: ['Noto Sans CJK SC', 'Noto Sans Arabic', 'Noto Color Emoji'],
      libreOffice: '/usr/bin/soffice',
    });
    const { code, stdout } = await world.run(['doctor'], { tools: { inspectSystem: async () => findings } });
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "✓ Node.js      20.19.0
      ✓ Browser      Chrome/153.0.0.0 (system) /usr/bin/chromium
      ✓ Fonts        the themes bring their own; the system has 3 more
      ✓ LibreOffice  /usr/bin/soffice
      ✓ Cache        /home/me/.cache/postdeck
      "
    `);
  });

  it('installs a browser when asked to', async () => {
    await using world = await createWorld();
    const { code, stderr } = await world.run(['doctor', '--install-browser']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'the browser is at /cache/chromium\n' });
  });

  it('prints the version', async () => {
    await using world = await createWorld();
    expect(await world.run(['-v'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });
});
