import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

interface PagesProps {
  readonly visit: Visit;
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** Ways to the neighbouring pages of a list; nothing where there is only one. */
export function Pages({ visit, page, pages, addressOf }: PagesProps) {
  if (pages <= 1) return null;
  const words = catalogueMessages(visit.language);
  return (
    <nav class="pages" aria-label={words.pagesLabel}>
      {page > 1 && (
        <a class="button" rel="prev" href={addressOf(page - 1)}>
          {words.earlier}
        </a>
      )}
      <span>{words.pageOf(page, pages)}</span>
      {page < pages && (
        <a class="button" rel="next" href={addressOf(page + 1)}>
          {words.later}
        </a>
      )}
    </nav>
  );
}
