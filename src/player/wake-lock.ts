/** Keeps the screen awake while the page is seen; where the browser has no such thing, it sleeps as it would. */
export function keepAwake(): void {
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    // Refused on a low battery, and without HTTPS in some browsers: the talk goes on.
    navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // The browser lets go of the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
}
