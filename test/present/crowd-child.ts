import { WebSocket } from 'ws';

/**
 * A crowd in a process of its own: so many listeners at an address. Says `ready`, then for each change, when the last of
 * them has it, `{ revision, time }` with the time of day in ms.
 */
const [address = '', query = '', count = '200'] = process.argv.slice(2);
const { host, origin } = new URL(address);
const total = Number(count);
const heard = new Map<number, number>();
let greeted = 0;

function onMessage(data: unknown): void {
  const message = JSON.parse(String(data));
  if (message.kind === 'welcome') {
    greeted += 1;
    if (greeted === total) console.log('ready');
  }
  if (message.kind !== 'state') return;
  const seen = (heard.get(message.revision) ?? 0) + 1;
  heard.set(message.revision, seen);
  if (seen === total) console.log(JSON.stringify({ revision: message.revision, time: Date.now() }));
}

for (let each = 0; each < total; each++) {
  const socket = new WebSocket(`ws://${host}/live?${query}`, { headers: { Origin: origin } });
  socket.on('open', () => socket.send(JSON.stringify({ kind: 'greeting', run: '', version: 0 })));
  socket.on('message', onMessage);
  socket.on('close', (code) => {
    console.error(`closed with ${code}`);
    process.exit(1);
  });
}
