import { fitAutoScaled } from '../model/fit-auto-scaled.js';
import type { Talk } from './talk.js';

/** Keeps what Marp scales to its slide at its size, whenever it comes to be seen: on its turn, in an overview, on paper. */
export function keepFitted(talk: Talk): void {
  const observer = new ResizeObserver(fitAutoScaled);
  const watch = (): void => {
    observer.disconnect();
    for (const scaled of document.querySelectorAll('[data-auto-scaling]')) observer.observe(scaled);
  };
  talk.onReload(watch);
  watch();
  addEventListener('beforeprint', fitAll);
}

/** No observer hears of paper, and slides that are not shown have no size: all are shown while they are fitted. */
function fitAll(): void {
  const { classList } = document.documentElement;
  const isPlaying = classList.contains('playing');
  classList.remove('playing');
  fitAutoScaled();
  classList.toggle('playing', isPlaying);
}
