/** A picture served from our own origin. Width and height keep its place before it has come. */
export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Empty where the words beside it say all. */
  readonly alt: string;
  /** Other sizes of the same picture, as `srcset` and `sizes` write them. */
  readonly srcSet?: string | undefined;
  readonly sizes?: string | undefined;
}

export interface PictureImageProps {
  readonly picture: Picture;
  /** On the first screen: fetched at once and before others. */
  readonly first?: boolean;
  readonly class?: string;
}

export function PictureImage({ picture, first = false, class: className }: PictureImageProps) {
  return (
    <img
      class={className}
      src={picture.src}
      srcset={picture.srcSet}
      sizes={picture.sizes}
      width={picture.width}
      height={picture.height}
      alt={picture.alt}
      decoding="async"
      {...(first ? { fetchpriority: "high" } : { loading: "lazy" })}
    />
  );
}
