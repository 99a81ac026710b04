import { openRoomStore } from '../../src/present/kept-room.js';
import { deckOf, numbered, serve } from './served.js';

/** A server in a process of its own, to be killed: its folder for rooms, and its port. Says where it is, as JSON. */
const [folder = '', port = '0'] = process.argv.slice(2);
const talk = await serve(deckOf(numbered(9)), {
  port: Number(port),
  store: openRoomStore(folder, 'talk.md', Date.now),
});
const { stage, audience, remote } = talk;
console.log(JSON.stringify({ port: talk.port, stage, audience, remote, code: talk.pairingCode().code }));
