/** An address with letters where codes stand (`my chart.png` for `my%20chart.png`); as it is where a `%` is none. */
export const decodedAddress = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};
