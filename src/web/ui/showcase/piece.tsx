import type { Child } from "hono/jsx";

/** A named piece of the show. */
export function Piece({ name, children }: { readonly name: string; readonly children?: Child }) {
  return (
    <section class="section">
      <h2>{name}</h2>
      {children}
    </section>
  );
}
