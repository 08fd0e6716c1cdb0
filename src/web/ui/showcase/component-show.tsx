import type { Picture } from "../product/picture.tsx";
import { ShowForms } from "./show-forms.tsx";
import { ShowParts } from "./show-parts.tsx";
import { ShowProduct } from "./show-product.tsx";
import { ShowPurchase } from "./show-purchase.tsx";

export interface ComponentShowProps {
  /** At least four pictures of garments. */
  readonly pictures: readonly Picture[];
}

/** Every component in every state, for those who build pages and for the tests that look at them. English samples. */
export function ComponentShow({ pictures }: ComponentShowProps) {
  return (
    <div class="stack-page">
      <header class="stack">
        <h1 class="display">Components</h1>
        <p class="lead">
          Everything the pages are made of, in every state. <em>None of it needs a script.</em>
        </p>
      </header>
      <ShowParts />
      <ShowForms />
      <ShowProduct pictures={pictures} />
      <ShowPurchase pictures={pictures} />
    </div>
  );
}
