import type { Finding } from '../model/finding.js';
import { faithfulGates } from './gates/faithful.js';
import { formGates } from './gates/form.js';
import { findingOf, type Gate } from './gates/gate.js';
import { keptGates } from './gates/kept.js';
import { quoteGates } from './gates/quotes.js';
import type { Trace } from './trace-deck.js';

/** Every gate, in the order in which a report shows them. */
export const gates: readonly Gate[] = [...keptGates, ...quoteGates, ...faithfulGates, ...formGates];

/** What breaks a gate, gate by gate. */
export const runGates = (trace: Trace, chosen: readonly Gate[] = gates): Finding[] =>
  chosen.flatMap((gate) => gate.find(trace).map((breach) => findingOf(gate, breach)));
