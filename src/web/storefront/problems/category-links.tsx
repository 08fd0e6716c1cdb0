import { CATEGORIES } from "#shop/catalog";
import { ButtonLink } from "#web/ui";
import { frameMessages } from "../frame/messages/index.ts";
import { rangePathOf, type Visit } from "../visit.ts";

/** The way on from a page with nothing on it: the four categories (duty 0.2). */
export function CategoryLinks({ visit }: { readonly visit: Visit }) {
  const { categories, mainNavigation } = frameMessages(visit);
  return (
    <ul class="acts category-links" aria-label={mainNavigation}>
      {CATEGORIES.map((category) => (
        <li>
          <ButtonLink href={rangePathOf(visit, `/${category}`)}>{categories[category]}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}
