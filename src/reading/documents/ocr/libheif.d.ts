/** What is used of libheif-js, whose own declarations do not cover how its packed build is loaded. */
declare module 'libheif-js/wasm-bundle.js' {
  type Context = object;
  type Handle = object;

  interface Channel {
    readonly width: number;
    readonly height: number;
    /** Bytes from one row to the next. */
    readonly stride: number;
    readonly bits_per_pixel: number;
    readonly data: Uint8Array;
  }

  interface Fault {
    readonly code: unknown;
  }

  export interface Heif {
    readonly heif_error_code: { readonly heif_error_Ok: unknown };
    readonly heif_colorspace: { readonly heif_colorspace_YCbCr: unknown };
    readonly heif_chroma: { readonly heif_chroma_420: unknown };
    heif_context_alloc(): Context;
    heif_context_free(context: Context): void;
    heif_context_read_from_memory(context: Context, bytes: Uint8Array): Fault;
    heif_js_context_get_list_of_top_level_image_IDs(context: Context): readonly number[] | Fault;
    heif_js_context_get_image_handle(context: Context, id: number): Handle | Fault;
    heif_image_handle_get_width(handle: Handle): number;
    heif_image_handle_get_height(handle: Handle): number;
    heif_image_handle_release(handle: Handle): void;
    heif_js_decode_image2(
      handle: Handle,
      colourSpace: unknown,
      chroma: unknown,
    ): { readonly channels: readonly Channel[]; readonly image: object } | Fault;
    heif_image_release(image: object): void;
  }

  const libheif: Heif;
  export { libheif as default };
}
