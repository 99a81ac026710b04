import { phrases } from './phrases.js';

const way =
  '(?:options?|approach(?:es)?|methods?|choices?|variants?|solutions?|ways?|modes?|paths?|strategy|strategies|alternatives?|cases?)';

/** "Either option works", "if none is set", "has a stone for either", "the other main part": what there is to choose from stands in another sentence; in a plain text. */
export const choices = phrases(`
    either ${way}(?! of\\b)(?!.* or )|neither (?:${way}|works?|applies|exists?)(?!.* nor )
    (?:if|when|where|unless) (?:none|neither|both|either)(?: of (?:them|these|those|the two))? (?:is|are|was|were|has|have|exists?|apply|applies|fails?|match|matches)
    either (?!(?:sides?|ends?|hand|party|parties|directions?)\\b)(?!.* or )(?:an?|the|by|via|through|with|using|from|in|on|be|use|run) \\w+
    ^(?!.*\\b(?:and|or|nor)\\b).*\\b(?:for|of|in|on|with|to|from|at|by) (?:either|neither|both)(?=[,.;!]|$)
    the other (?:essential|key|important|main|big|major|missing|crucial|necessary) (?:ingredient|part|piece|component|half|side|option|reason|benefit|advantage|problem|issue|challenge|aspect|difference|thing|feature|change)
  `);

/** "A way for you (a) to bake": its (b) is not here, nor is what (b) stands for in "if your need is (b)". */
export const loneMark =
  /^(?=.*(?:^|\s)\((?:a|i)\))(?!.*\((?:b|ii)\))|^(?=.*(?:^|\s)\((?:b|ii|c|iii)\))(?!.*\((?:a|i)\))/;
