import type { Child } from "hono/jsx";
import { CATEGORIES } from "#shop/catalog";
import type { Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { problemsMessages } from "./messages/index.ts";

export interface ProblemPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly kind: "notFound" | "fault" | "crossOrigin" | "tooLarge" | "wrongType";
}

/** Said when a page cannot be shown. It tells what to do next and nothing about the inside of the shop. */
export function ProblemPage({ visit, assets, kind }: ProblemPageProps) {
  const words = problemsMessages(visit.language);
  return (
    <PlainPage visit={visit} assets={assets} title={words[`${kind}Title`]}>
      <p class="lead">{words[kind]}</p>
      {kind === "notFound" ? <RangeLinks visit={visit} /> : <WaysOn visit={visit} />}
    </PlainPage>
  );
}

function RangeLinks({ visit }: { readonly visit: Visit }) {
  const { categories } = frameMessages(visit.language);
  return (
    <ul class="acts">
      {CATEGORIES.map((category) => (
        <li>
          <a class="button" href={rangePathOf(visit, `/${category}`)}>
            {categories[category]}
          </a>
        </li>
      ))}
    </ul>
  );
}

function WaysOn({ visit }: { readonly visit: Visit }) {
  const words = problemsMessages(visit.language);
  return (
    <p class="acts">
      <a class="button" href={rangePathOf(visit, "/")}>
        {words.home}
      </a>
      <a class="button" href={pathOf(visit, "/cart")}>
        {words.bag}
      </a>
      <a class="button" href={pathOf(visit, "/track")}>
        {words.track}
      </a>
    </p>
  );
}

interface PlainPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly title: string;
  readonly children?: Child;
}

/** A page of a heading and a few paragraphs. */
export function PlainPage({ visit, assets, title, children }: PlainPageProps) {
  return (
    <Frame visit={visit} assets={assets} title={title}>
      <div class="stack prose">
        <h1>{title}</h1>
        {children}
      </div>
    </Frame>
  );
}
