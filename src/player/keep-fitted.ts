import { fitAutoScaled } from '../model/fit-auto-scaled.js';
import type { Talk } from './talk.js';

/** Keeps what Marp scales to its slide at its size, whenever it comes to be seen: on its turn, in an overview. */
export function keepFitted(talk: Talk): void {
  const observer = new ResizeObserver(fitAutoScaled);
  const watch = (): void => {
    observer.disconnect();
    for (const scaled of document.querySelectorAll('[data-auto-scaling]')) observer.observe(scaled);
  };
  talk.onReload(watch);
  watch();
}
