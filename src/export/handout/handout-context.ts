import type { Paper } from '../../model/handout.js';
import type { PrintTools } from '../../model/print-tools.js';

/** What the pages of a handout are laid out with. */
export interface HandoutContext {
  readonly paper: Paper;
  /** The QR code of an address; absent where there is nothing to draw it with. */
  readonly qrCode?: PrintTools['qrCode'];
}
