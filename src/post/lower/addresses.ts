import type { PhrasingContent } from 'mdast';
import type { Report } from '../report.js';

const linkSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
const imageData = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;
/** Schemes of images that run or carry something; files and drives are left to the loader, which refuses them. */
const badImage = /^(?:javascript|vbscript|blob|about|data|view-source|jar):/i;

/** Links and images keep only addresses that cannot run anything; else the link goes and its text stays. */
export function checkAddresses(nodes: PhrasingContent[], report: Report): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'link') {
      const url = safeLink(node.url);
      if (url !== undefined) return [url === node.url ? node : { ...node, url }];
      report(
        'unsafe-link',
        'A link whose address is not of the web is dropped; its text stays',
        node.position?.start,
      );
      return node.children;
    }
    if (node.type !== 'image') return [node];
    const url = stripped(node.url);
    if (url !== '' && (!badImage.test(bare(url)) || imageData.test(url)))
      return [url === node.url ? node : { ...node, url }];
    report('unsafe-image', 'An image whose address cannot be used is dropped', node.position?.start);
    return node.alt ? [{ type: 'text', value: node.alt }] : [];
  });
}

/** The address of a link if it is http, https, mailto, relative or a fragment. */
export function safeLink(address: string): string | undefined {
  const url = stripped(address);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare(url))?.[1]?.toLowerCase();
  return scheme === undefined || linkSchemes.has(scheme) ? url : undefined;
}

function stripped(address: string): string {
  return address.trim().replace(/[\t\n\r]/g, '');
}

/** Browsers skip blanks and control characters in a scheme. */
function bare(url: string): string {
  return url.replace(/[\0-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\ufeff\ufffd]/g, '');
}
