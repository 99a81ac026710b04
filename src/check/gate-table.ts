import type { Finding } from '../model/finding.js';
import { faithfulGates } from './gates/faithful.js';
import { formGates } from './gates/form.js';
import { type Breach, findingOf, type Gate } from './gates/gate.js';
import { keptGates } from './gates/kept.js';
import { linkGates } from './gates/links.js';
import { quoteGates } from './gates/quotes.js';
import type { Trace } from './trace-deck.js';

/** Every gate, in the order in which a report shows them. */
export const gates: readonly Gate[] = [
  ...keptGates,
  ...quoteGates,
  ...faithfulGates,
  ...formGates,
  ...linkGates,
];

/** Those that need no post. */
export const gatesOfDeck: readonly Gate[] = [...formGates, ...linkGates];

/** A breach and the gate that found it. */
export interface FoundBreach {
  readonly gate: Gate;
  readonly breach: Breach;
}

/** What breaks a gate, gate by gate. */
export const findBreaches = (trace: Trace, chosen: readonly Gate[] = gates): FoundBreach[] =>
  chosen.flatMap((gate) => gate.find(trace).map((breach) => ({ gate, breach })));

/** What breaks a gate, as a report tells it. */
export const runGates = (trace: Trace, chosen: readonly Gate[] = gates): Finding[] =>
  findBreaches(trace, chosen).map(({ gate, breach }) => findingOf(gate, breach));
