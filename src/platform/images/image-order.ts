/** One image: a drawing, the size in pixels, and the format. */
export interface ImageOrder {
  /** The SVG. Called once, when a thread is free for it: whoever waits long holds no drawing. */
  draw(): string;
  /** In pixels; the height follows from the drawing. */
  readonly width: number;
  /** Rendered so many times as wide and as high, and reduced: fine repeats keep their even look in small images. */
  readonly oversampling: 1 | 2;
  readonly encoding: ImageEncoding;
}

export type ImageEncoding = { readonly format: "png" } | ({ readonly format: "avif" } & AvifSettings);

export interface AvifSettings {
  /** From 1 to 100. The first try, and what is kept where `bytesMax` allows it. */
  readonly quality: number;
  /** Not below this, however large the file gets. */
  readonly qualityMin: number;
  /** From 0 (slow, small) to 10. */
  readonly speed: number;
  /** Quality is taken back until the file is no larger. */
  readonly bytesMax: number;
}

/** `busy`: too many wait already, or this one waited too long. Nothing was rendered; it may be asked for again. */
export type RenderOutcome =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly reason: "busy" };
