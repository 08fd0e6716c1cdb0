import { classNames } from "../parts/class-names.ts";
import { Icon } from "../parts/icons.tsx";
import { PictureImage, type Picture } from "./picture.tsx";

export interface GalleryPicture extends Picture {
  /** Unique on the page. */
  readonly id: string;
  /** The same picture, as large as it can be looked at. */
  readonly largeHref: string;
  /** What it shows, in a word or two: "Back". */
  readonly caption: string;
}

export interface GalleryProps {
  readonly label: string;
  readonly pictures: readonly GalleryPicture[];
  /** Name of the link on each picture, which holds its caption: "Enlarge: Back". */
  readonly enlargeLabel: (caption: string) => string;
  readonly closeLabel: string;
  /** Not the one that the page opens on: none of its pictures is fetched before it is shown. */
  readonly later?: boolean;
  readonly class?: string;
}

/**
 * Pictures that are swiped through on a phone and stand beside each other in a wide window. Each is a link to itself
 * at full size, so that zooming is the browser's own; where script runs, it opens over the page.
 */
export function Gallery(props: GalleryProps) {
  const { label, pictures, enlargeLabel, closeLabel, later = false, class: className } = props;
  return (
    <section class={classNames("gallery", className)} aria-label={label} data-gallery={closeLabel}>
      <ul class="gallery-track">
        {pictures.map((picture, index) => (
          <li id={picture.id}>
            <a href={picture.largeHref} aria-label={enlargeLabel(picture.caption)}>
              <PictureImage picture={picture} first={index === 0 && !later} />
              <span class="gallery-enlarge">
                <Icon name="enlarge" />
              </span>
            </a>
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul class="gallery-thumbs">
          {pictures.map((picture) => (
            <li>
              <a href={`#${picture.id}`}>{picture.caption}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
