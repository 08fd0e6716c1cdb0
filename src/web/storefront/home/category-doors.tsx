import type { Category, CategoryEntry } from "#shop/catalog";
import { PictureImage, type Picture } from "#web/ui";
import { rangePathOf, type Visit } from "../visit.ts";
import { homeMessages } from "./messages/index.ts";

export interface CategoryDoorsProps {
  readonly visit: Visit;
  readonly categories: readonly CategoryEntry[];
  readonly pictures: Readonly<Record<Category, Picture>>;
}

/** The four kinds of garment, each a door (duty 0.2). */
export function CategoryDoors({ visit, categories, pictures }: CategoryDoorsProps) {
  const words = homeMessages(visit);
  return (
    <section>
      <h2 class="home-head">{words.doorsHeading}</h2>
      <ul class="doors">
        {categories.map((category) => (
          <li class="door card">
            <div class="card-picture">
              <PictureImage picture={{ ...pictures[category.code], alt: "" }} />
            </div>
            <h3 class="card-name">
              <a href={rangePathOf(visit, `/${category.code}`)}>{category.name}</a>
            </h3>
            <p class="card-summary">{words.doorCount({ count: category.styles })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
