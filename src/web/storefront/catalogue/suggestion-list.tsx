import type { Child } from "hono/jsx";
import { formatPrice } from "#shop/markets";
import type { ShelfCard, Suggestions } from "#shop/shelves";
import { Icon } from "#web/ui";
import { showGarment, type GarmentPictures } from "../pictures/index.ts";
import { rangePathOf, type Visit } from "../visit.ts";
import { productPath } from "./catalogue-address.ts";

interface SuggestionListProps {
  readonly visit: Visit;
  readonly pictures: GarmentPictures;
  readonly suggestions: Suggestions;
}

/** What a search box offers, as the script of `#web/ui` takes it: words to search for, categories, and styles. */
export function SuggestionList({ visit, pictures, suggestions }: SuggestionListProps) {
  return (
    <>
      {suggestions.words.map((text) => (
        <Suggestion href={rangePathOf(visit, "/search", { q: text })}>
          <Icon name="search" />
          <span>{text}</span>
        </Suggestion>
      ))}
      {suggestions.categories.map(({ code, name }) => (
        <Suggestion href={rangePathOf(visit, `/${code}`)}>
          <Icon name="arrow" />
          <span>{name}</span>
        </Suggestion>
      ))}
      {suggestions.styles.map((style) => (
        <Suggestion href={productPath(visit, style.slug)}>
          <Thumbnail visit={visit} pictures={pictures} style={style} />
          <span>
            {style.name} <small class="soft">{formatPrice(style.price, visit.locale)}</small>
          </span>
        </Suggestion>
      ))}
    </>
  );
}

/** The list around it is made a listbox by the script, which also says which entry is pointed at. */
function Suggestion({ href, children }: { readonly href: string; readonly children?: Child }) {
  return (
    <li role="none">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- An `option` element is no link and holds text alone. */}
      <a role="option" aria-selected="false" href={href}>
        {children}
      </a>
    </li>
  );
}

interface ThumbnailProps extends Pick<SuggestionListProps, "visit" | "pictures"> {
  readonly style: ShelfCard;
}

function Thumbnail({ visit, pictures, style }: ThumbnailProps) {
  const [colour] = style.colours;
  if (colour === undefined) return null;
  const { src } = showGarment({ visit, pictures, style, colour, view: "front", place: "suggestion" });
  return <img src={src} width="40" height="50" alt="" />;
}
