import type { Heif } from 'libheif-js/wasm-bundle.js';
import type { Picture } from './picture.ts';

/** What an iPhone makes of a page; its codec is in no build of sharp, so WebAssembly opens it. */
export interface HeicPictures {
  readonly pages: number;
  /** Of the largest of them, by the file's head: nothing is unpacked yet. */
  readonly pixels: number;
  decode(page: number): Picture;
  close(): void;
}

/** Undefined where its head cannot be read or its end is missing: libheif would leave the lost tiles empty. */
export async function openHeic(bytes: Uint8Array): Promise<HeicPictures | undefined> {
  if (!isWhole(bytes)) return undefined;
  // A second and some megabytes, for which only such a file pays.
  const { default: heif } = await import('libheif-js/wasm-bundle.js');
  const context = heif.heif_context_alloc();
  const close = (): void => heif.heif_context_free(context);
  const { code } = heif.heif_context_read_from_memory(context, bytes);
  const ids =
    code === heif.heif_error_code.heif_error_Ok
      ? heif.heif_js_context_get_list_of_top_level_image_IDs(context)
      : [];
  const handles = (Array.isArray(ids) ? (ids as readonly number[]) : []).flatMap((id) => {
    const handle = heif.heif_js_context_get_image_handle(context, id);
    return 'code' in handle ? [] : handle;
  });
  if (handles.length === 0) {
    close();
    return undefined;
  }
  const sizes = handles.map(
    (handle) =>
      heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle),
  );
  return {
    pages: handles.length,
    pixels: Math.max(...sizes),
    decode(page) {
      const handle = handles[page];
      if (handle === undefined) throw new RangeError('there is no such picture in the file');
      return brightnessOf(heif, handle);
    },
    close() {
      for (const handle of handles) heif.heif_image_handle_release(handle);
      close();
    },
  };
}

/** Whether the file is as long as the boxes that it is made of say. */
function isWhole(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 16 <= view.length) {
    const size = view.readUInt32BE(at);
    // 0: up to the end of the file; 1: a length of eight bytes follows.
    if (size === 0) return true;
    at += size === 1 ? Number(view.readBigUInt64BE(at + 8)) : Math.max(8, size);
  }
  return at <= view.length;
}

/** The plane of brightness as the file holds it: turned into colours it would take six times the memory. */
function brightnessOf(heif: Heif, handle: object): Picture {
  const { heif_colorspace_YCbCr: colours } = heif.heif_colorspace;
  const decoded = heif.heif_js_decode_image2(handle, colours, heif.heif_chroma.heif_chroma_420);
  if ('code' in decoded) throw new RangeError('the picture cannot be decoded');
  try {
    const [plane] = decoded.channels;
    if (plane === undefined) throw new RangeError('the picture holds no brightness');
    const { width, height, stride, data } = plane;
    const wide = plane.bits_per_pixel > 8;
    const grey = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1) {
      const row = data.subarray(y * stride, (y + 1) * stride);
      if (wide) grey.set(topBits(row, width, plane.bits_per_pixel - 8), y * width);
      else grey.set(row.subarray(0, width), y * width);
    }
    return { width, height, grey };
  } finally {
    heif.heif_image_release(decoded.image);
  }
}

/** Of two bytes a place, the lower one first. */
function topBits(row: Uint8Array, width: number, surplus: number): Uint8Array {
  return Uint8Array.from(
    { length: width },
    (_, x) => (((row[2 * x + 1] ?? 0) << 8) | (row[2 * x] ?? 0)) >> surplus,
  );
}
