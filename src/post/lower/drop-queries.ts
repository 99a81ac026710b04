import type { FlowContent } from '../html/content.js';
import type { Report } from '../report.js';

const queries = /^(?:dataview(?:js)?|tasks|query|tracker|button|meta-bind(?:-\w+)*|table-of-contents|toc)$/;

/** Takes out fences that a note-taking program puts an answer in the place of, `dataview` and its kin. */
export function dropQueries(nodes: FlowContent[], report: Report): FlowContent[] {
  return nodes.filter((node) => {
    if (node.type !== 'code' || !queries.test(node.lang ?? '')) return true;
    const reason = `The query in \`${node.lang}\` has no answer outside of its vault; it is dropped`;
    report('unknown-dialect', reason, node.position?.start);
    return false;
  });
}
