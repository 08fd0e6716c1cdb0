import { rangePathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

interface BreadcrumbProps {
  readonly visit: Visit;
  /** Between the home page and the current one. */
  readonly steps: readonly { readonly name: string; readonly path: string }[];
  readonly current: string;
}

export function Breadcrumb({ visit, steps, current }: BreadcrumbProps) {
  const words = catalogueMessages(visit.language);
  return (
    <nav class="crumbs" aria-label={words.breadcrumb}>
      <ol class="crumb-list">
        {[{ name: words.home, path: "/" }, ...steps].map((step) => (
          <li>
            <a href={rangePathOf(visit, step.path)}>{step.name}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
