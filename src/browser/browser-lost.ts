/** The browser or its page is gone or does not answer: with a new one, the work may succeed. */
export class BrowserLostError extends Error {
  override readonly name = 'BrowserLostError';
}

/** Waits for work in the browser; fails with a `BrowserLostError` when it was lost or took longer than `ms`. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrowserLostError(`no answer in ${Math.round(ms / 1000)} s`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw isLost(error) ? new BrowserLostError(error.message, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** What Puppeteer throws when the other side is gone; by name, so that this file need not load Puppeteer. */
const lostNames = new Set(['TargetCloseError', 'ProtocolError', 'ConnectionClosedError', 'TimeoutError']);

function isLost(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof BrowserLostError) return false;
  return lostNames.has(error.name) || /crashed|detached|closed|disconnected/i.test(error.message);
}
