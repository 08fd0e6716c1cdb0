import type { Child } from "hono/jsx";
import type { Category } from "#shop/catalog";
import { languageTag } from "#shop/markets";
import { shop } from "#shop.config";
import { Document, SkipLink, type Assets, type DocumentProps } from "#web/ui";
import type { Visit } from "../visit.ts";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";
import { frameMessages } from "./messages/index.ts";

/** What a page says about itself to search engines, messengers and browsers, besides its title. */
type Found = Pick<
  DocumentProps,
  "description" | "canonical" | "alternates" | "kind" | "picture" | "preloadImage" | "structuredData" | "feeds"
>;

export interface FrameProps extends Found {
  readonly visit: Visit;
  readonly assets: Assets;
  /** Of the page; the brand is added. */
  readonly title: string;
  readonly currentCategory?: Category | undefined;
  /** Where a change of country, language or currency should lead back to: a path below them, such as `/coats`. */
  readonly stay?: string;
  readonly children?: Child;
}

/** What surrounds every page: who we are, the range, the bag, and how to reach us (duties 0.1 and 8.2). */
export function Frame({ visit, title, currentCategory, stay = "/", children, ...page }: FrameProps) {
  const { brand } = shop.company;
  return (
    <Document {...page} language={languageTag(visit.language)} title={`${title} · ${brand}`} siteName={brand}>
      <SkipLink>{frameMessages(visit).skip}</SkipLink>
      <Masthead visit={visit} currentCategory={currentCategory} stay={stay} />
      <main id="content" tabindex={-1}>
        {children}
      </main>
      <Footer visit={visit} stay={stay} />
    </Document>
  );
}
