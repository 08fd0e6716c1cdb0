import { shop } from "#shop.config";
import { ButtonLink, SearchField, type Assets } from "#web/ui";
import { Frame } from "../frame/frame.tsx";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf, rangePathOf, type Visit } from "../visit.ts";
import { CategoryLinks } from "./category-links.tsx";
import { DroppedStitch } from "./dropped-stitch.tsx";
import { problemsMessages } from "./messages/index.ts";

export type ProblemKind =
  | "notFound"
  | "fault"
  | "crossOrigin"
  | "tooLarge"
  | "wrongType"
  /** A network asked for too much of something in too short a time. */
  | "tooMany"
  /** Nothing can be ordered for the time being. */
  | "closed";

export interface ProblemPageProps {
  readonly visit: Visit;
  readonly assets: Assets;
  readonly kind: ProblemKind;
}

/** Said when a page cannot be shown. It tells what to do next and nothing about the inside of the shop. */
export function ProblemPage({ visit, assets, kind }: ProblemPageProps) {
  const words = problemsMessages(visit);
  const { contact } = shop;
  const searches = kind === "notFound" || kind === "closed";
  return (
    <Frame visit={visit} assets={assets} title={words[`${kind}Title`]}>
      <div class="problem-page">
        <DroppedStitch />
        <div class="stack">
          <h1>{words[`${kind}Title`]}</h1>
          <p class="lead">{words[kind]}</p>
          {searches ? <FindYourWay visit={visit} /> : <WaysOn visit={visit} />}
          <p class="small soft">
            {words.askUs({
              email: contact.email,
              phone: contact.phone,
              link: (text) => <a href={pathOf(visit, "/contact")}>{text}</a>,
            })}
          </p>
        </div>
      </div>
    </Frame>
  );
}

/** The search, the four categories and the way to an order. */
function FindYourWay({ visit }: { readonly visit: Visit }) {
  const words = problemsMessages(visit);
  const { search, searchLabel } = frameMessages(visit);
  return (
    <>
      <SearchField
        id="problem-query"
        action={pathOf(visit, "/search")}
        label={searchLabel}
        buttonLabel={search}
        placeholder={search}
        maxLength={shop.catalog.searchTextCharactersMax}
        large
      />
      <CategoryLinks visit={visit} />
      <p class="acts">
        <a href={pathOf(visit, "/track")}>{words.track}</a>
        <a href={rangePathOf(visit, "/")}>{words.home}</a>
      </p>
    </>
  );
}

function WaysOn({ visit }: { readonly visit: Visit }) {
  const words = problemsMessages(visit);
  return (
    <p class="acts">
      <ButtonLink kind="primary" href={rangePathOf(visit, "/")}>
        {words.home}
      </ButtonLink>
      <ButtonLink href={pathOf(visit, "/cart")}>{words.bag}</ButtonLink>
      <ButtonLink href={pathOf(visit, "/track")}>{words.track}</ButtonLink>
    </p>
  );
}
