import type { PictureCodecs, Pixels } from '../model/assets.js';

/** Reads the program of a codec by its place among the packages. */
export type ReadCodec = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A picture as the codecs hold it: what the web calls `ImageData`. */
type Image = Parameters<typeof import('@jsquash/resize').default>[0];
type Decode = (bytes: ArrayBuffer) => Promise<Image>;
type Encode = (image: Image) => Promise<ArrayBuffer>;
type Program = WebAssembly.Module;

/** Where the programs stand in their packages; the bundle brings them under their last name. */
const programs = {
  jpegDecoder: '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
  jpegEncoder: '@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm',
  pngDecoder: '@jsquash/png/codec/pkg/squoosh_png_bg.wasm',
  pngEncoder: '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm',
  webp: '@jsquash/webp/codec/dec/webp_dec.wasm',
  avif: '@jsquash/avif/codec/dec/avif_dec.wasm',
  scaler: '@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm',
} as const;

const quality = 85;

/** Codecs in WebAssembly: the same on every machine, out of reach of files and network, each loaded at its first use. */
export function openPictureCodecs(read: ReadCodec): PictureCodecs {
  provideImageData();
  const compile = async (name: keyof typeof programs): Promise<Program> =>
    WebAssembly.compile(await read(programs[name]));
  const decoders = new Map([
    ['image/jpeg', once(async () => openJpegDecoder(await compile('jpegDecoder')))],
    ['image/png', once(async () => openPngDecoder(await compile('pngDecoder')))],
    ['image/webp', once(async () => openWebpDecoder(await compile('webp')))],
    ['image/avif', once(async () => openAvifDecoder(await compile('avif')))],
  ]);
  const encoders = {
    'image/jpeg': once(async () => openJpegEncoder(await compile('jpegEncoder'))),
    'image/png': once(async () => openPngEncoder(await compile('pngEncoder'))),
  };
  const scaler = once(async () => openScaler(await compile('scaler')));
  return {
    decode: async (mediaType, bytes) => {
      const decode = await decoders.get(mediaType)?.();
      if (decode === undefined) throw new Error(`there is no decoder for ${mediaType}`);
      return pixelsOf(await decode(bytes.slice().buffer));
    },
    scale: async (pixels, width, height) => pixelsOf(await (await scaler())(pixels, width, height)),
    encode: async (mediaType, pixels) => new Uint8Array(await (await encoders[mediaType]())(imageOf(pixels))),
  };
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open();
    return opened;
  };
}

async function openJpegDecoder(program: Program): Promise<Decode> {
  const { default: decode, init } = await import('@jsquash/jpeg/decode.js');
  await init(instantiating(program));
  return (bytes) => decode(bytes, { preserveOrientation: true });
}

async function openPngDecoder(program: Program): Promise<Decode> {
  const { decode, init } = await import('@jsquash/png/decode.js');
  await init(program);
  return (bytes) => decode(bytes);
}

async function openWebpDecoder(program: Program): Promise<Decode> {
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  await init(instantiating(program));
  return decode;
}

async function openAvifDecoder(program: Program): Promise<Decode> {
  const { default: decode, init } = await import('@jsquash/avif/decode.js');
  await init(instantiating(program));
  return async (bytes) => {
    const image = await decode(bytes);
    if (image === null) throw new Error('the AVIF holds no picture');
    return image;
  };
}

async function openJpegEncoder(program: Program): Promise<Encode> {
  const { default: encode, init } = await import('@jsquash/jpeg/encode.js');
  await init(instantiating(program));
  return (image) => encode(image, { quality });
}

async function openPngEncoder(program: Program): Promise<Encode> {
  const { default: optimise, init } = await import('@jsquash/oxipng/optimise.js');
  await init(program);
  // Its first level is within a tenth of the smallest, in a fifth of the time.
  return (image) => optimise(image, { level: 0 });
}

async function openScaler(program: Program) {
  const { default: resize, initResize } = await import('@jsquash/resize');
  await initResize(program);
  return (pixels: Pixels, width: number, height: number): Promise<Image> =>
    resize(imageOf(pixels), { width, height, method: 'lanczos3', linearRGB: false });
}

/** How the older kind of codec is given its program; else it would fetch it. */
function instantiating(program: Program) {
  return {
    instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
      const instance = new WebAssembly.Instance(program, imports);
      done(instance);
      return instance.exports;
    },
  };
}

class PlainImageData {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

/** The codecs make their results with a class of the web that Node lacks. */
function provideImageData(): void {
  if ('ImageData' in globalThis) return;
  Object.defineProperty(globalThis, 'ImageData', {
    value: PlainImageData,
    configurable: true,
    writable: true,
  });
}

// `provideImageData` has seen to it that there is such a class, whose type Node does not know.
const imageOf = ({ data, width, height }: Pixels): Image =>
  Reflect.construct(Reflect.get(globalThis, 'ImageData'), [data, width, height]);

const pixelsOf = ({ data, width, height }: Image): Pixels => ({ data, width, height });
