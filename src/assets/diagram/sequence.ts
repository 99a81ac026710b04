import { type Canonical, diagramLimits, notDrawn, unknownLine } from './canonical.js';
import { protectLabel } from './label-text.js';

interface Story {
  readonly actors: Map<string, { readonly name: string; label: string }>;
  readonly lines: string[];
  /** Blocks that are open; `rect` and `box` only colour the background and are left out. */
  readonly blocks: string[];
  messages: number;
  numbered: boolean;
}

/** The library's stick figure stands on the first message, so an actor is a box as well. */
const participant = /^(?:participant|actor)\s+(.+?)(?:\s+as\s+(.+))?$/;
const message = /^(.+?)\s*(-->>|->>|--\)|-\)|--x|-x|-->|->)\s*([+-]?)\s*([^:]+?)\s*:\s*(.*)$/;
const note = /^note\s+(left of|right of|over)\s+([^:]+?)\s*:\s*(.+)$/i;
const block = /^(loop|alt|opt|par|critical|break)\b\s*(.*)$/;
const divider = /^(else|and)\b\s*(.*)$/;
/** Lines that change nothing that is drawn. */
const silent = /^(?:activate|deactivate)\s|^(?:links?|properties|details)\s/;
const maxActors = 10;

/** Sequence diagrams: participants first, under names of our own; messages, notes and blocks as they come. */
export function sequence(lines: readonly string[]): Canonical {
  const story: Story = { actors: new Map(), lines: [], blocks: [], messages: 0, numbered: false };
  for (const line of lines.slice(1).map((text) => text.replace(/;$/, ''))) {
    if (!readLine(line, story)) return unknownLine(line);
  }
  if (story.blocks.length > 0) return notDrawn(`“${story.blocks.at(-1)}” has no “end”`);
  if (story.messages === 0) return notDrawn('it has no messages');
  if (story.messages > diagramLimits.edges || story.actors.size > maxActors) {
    return notDrawn(
      `${story.actors.size} participants and ${story.messages} messages are too many for a slide`,
    );
  }
  const actors = [...story.actors.values()].map(
    ({ name, label }) => `participant ${name} as ${protectLabel(label)}`,
  );
  return { kind: 'canonical', text: ['sequenceDiagram', ...actors, ...story.lines].join('\n') };
}

function readLine(line: string, story: Story): boolean {
  if (silent.test(line)) return true;
  if (/^autonumber$/.test(line)) {
    story.numbered = true;
    return true;
  }
  return (
    readParticipant(line, story) ||
    readNote(line, story) ||
    readBlock(line, story) ||
    readMessage(line, story)
  );
}

function readParticipant(line: string, story: Story): boolean {
  const match = participant.exec(line);
  if (match === null || (match[1] ?? '').includes('@')) return false;
  const actor = actorOf(match[1] ?? '', story);
  if (match[2] !== undefined) actor.label = match[2];
  return true;
}

function readNote(line: string, story: Story): boolean {
  const match = note.exec(line);
  if (match === null) return false;
  const actors = (match[2] ?? '').split(',').map((id) => actorOf(id.trim(), story).name);
  story.lines.push(`Note ${match[1]?.toLowerCase()} ${actors.join(',')}: ${protectLabel(match[3] ?? '')}`);
  return true;
}

function readBlock(line: string, story: Story): boolean {
  if (/^(?:rect|box)\b/.test(line)) {
    story.blocks.push('rect');
    return true;
  }
  if (line === 'end') {
    const kind = story.blocks.pop();
    if (kind !== 'rect') story.lines.push('end');
    return kind !== undefined;
  }
  const opened = block.exec(line);
  const parted = opened === null && story.blocks.length > 0 ? divider.exec(line) : null;
  const match = opened ?? parted;
  if (match === null) return false;
  if (opened !== null) story.blocks.push(match[1] ?? '');
  const label = (match[2] ?? '').trim();
  story.lines.push(label === '' ? (match[1] ?? '') : `${match[1]} ${protectLabel(label)}`);
  return story.blocks.length <= 6;
}

function readMessage(line: string, story: Story): boolean {
  const match = message.exec(line);
  if (match === null || /[<>()[\]]/.test(`${match[1]}${match[4]}`)) return false;
  const from = actorOf(match[1] ?? '', story).name;
  const to = actorOf(match[4] ?? '', story).name;
  story.messages += 1;
  const words = `${story.numbered ? `${story.messages}. ` : ''}${match[5]}`;
  story.lines.push(`${from}${match[2]}${match[3]}${to}: ${protectLabel(words)}`);
  return true;
}

function actorOf(id: string, story: Story): { readonly name: string; label: string } {
  const known = story.actors.get(id);
  if (known !== undefined) return known;
  const actor = { name: `a${story.actors.size}`, label: id };
  story.actors.set(id, actor);
  return actor;
}
