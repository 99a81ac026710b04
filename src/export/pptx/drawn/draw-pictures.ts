/** A picture to be drawn: with a width of 0 only its own size is asked for. */
export interface PictureRequest {
  readonly source: string;
  /** In device pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS filters to draw it with, in device pixels; none where empty. */
  readonly filter: string;
  readonly type: 'image/png' | 'image/jpeg';
}

export interface PictureAnswer {
  /** Its own size in px; 0 when it cannot be shown. */
  readonly width: number;
  readonly height: number;
  /** A data URI of the type asked for; empty when it was not asked for, or cannot be drawn. */
  readonly bitmap: string;
}

/** What `drawPictures` uses of the DOM; the project is compiled without its types. */
interface PageImage {
  src: string;
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  decode(): Promise<void>;
}

interface PageCanvas {
  width: number;
  height: number;
  getContext(kind: '2d'): {
    filter: string;
    drawImage(image: PageImage, x: number, y: number, width: number, height: number): void;
  } | null;
  toDataURL(type: string, quality: number): string;
}

declare const document: { createElement(name: 'canvas'): PageCanvas };
declare const Image: new () => PageImage;

/** Sizes of pictures, and bitmaps of them. Runs inside the page: it uses nothing from outside. */
export async function drawPictures(requests: readonly PictureRequest[]): Promise<readonly PictureAnswer[]> {
  const answers: PictureAnswer[] = [];
  for (const { source, width, height, filter, type } of requests) {
    const image = new Image();
    image.src = source;
    try {
      await image.decode();
      const answer = { width: image.naturalWidth, height: image.naturalHeight };
      if (width === 0) {
        answers.push({ ...answer, bitmap: '' });
        continue;
      }
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const context = canvas.getContext('2d');
      if (context !== null && filter !== '') context.filter = filter;
      context?.drawImage(image, 0, 0, width, height);
      answers.push({ ...answer, bitmap: canvas.toDataURL(type, 0.9) });
    } catch {
      // A broken picture is one that is not shown; the page shows it broken, too.
      answers.push({ width: 0, height: 0, bitmap: '' });
    }
  }
  return answers;
}
