import type { Category, StyleDetail } from "#shop/catalog";
import { localeOf } from "#shop/markets";
import { shop } from "#shop.config";
import type { DocumentProps, SharedPicture } from "#web/ui";
import { frameMessages } from "../../frame/messages/index.ts";
import { pathIn, type Edition } from "../addresses/editions.ts";
import { canonicalOf, pageAlternates } from "../addresses/page-address.ts";
import { foundMessages } from "../messages/index.ts";
import { newPiecesPath } from "../rss/new-pieces-path.ts";
import { WIDE_PICTURE } from "../social-picture/compose-picture.ts";
import type { ListedStyle, PicturedList, PicturePaths } from "../social-picture/picture-address.ts";
import { describeBreadcrumbs, describeList, type Crumb } from "../structured-data/describe-lists.ts";
import { describeProduct } from "../structured-data/describe-product.ts";
import { describeOrganization, describeWebSite } from "../structured-data/describe-shop.ts";
import { graphOf } from "../structured-data/json-ld.ts";

/** What a page says about itself to whoever finds or shares it, as `Frame` and `Document` take it. */
export type PageHead = Required<
  Pick<DocumentProps, "canonical" | "alternates" | "kind" | "structuredData" | "feeds">
> & {
  readonly picture: SharedPicture | undefined;
};

export interface ShownListPage {
  readonly category: Category;
  /** Of the category, in the language of the page. */
  readonly name: string;
  /** What stands on this page, in order. */
  readonly styles: readonly (ListedStyle & { readonly name: string })[];
  readonly page: number;
  readonly perPage: number;
  /** On all pages together. */
  readonly total: number;
  /** Narrowed or sorted otherwise: then the page is a view of its category and says so. */
  readonly isView: boolean;
  /** The first pieces of the category, which stand for it on its picture. */
  readonly pieces: readonly ListedStyle[];
}

export interface ShownStylePage {
  readonly style: StyleDetail;
  /** Free pieces per variant. */
  readonly available: ReadonlyMap<string, number>;
  /** The colour on which the page opens. */
  readonly colourCode?: string | undefined;
  readonly at: Date;
}

/** Heads of the pages of the range, and of all others that may be found. Pure: the same page has the same head. */
export interface PageHeads {
  /** @param pieces the first pieces of the range, which stand for the shop on its picture */
  home(edition: Edition, pieces: readonly ListedStyle[]): PageHead;
  category(edition: Edition, list: ShownListPage): PageHead;
  style(edition: Edition, page: ShownStylePage): PageHead;
  /** @param path below market and language: `/help/delivery` */
  plain(edition: Edition, path: string): PageHead;
}

export function createPageHeads({ publicUrl, paths }: { publicUrl: string; paths: PicturePaths }): PageHeads {
  const headOf = (edition: Edition, path: string, page = 1): PageHead => ({
    canonical: canonicalOf(publicUrl, edition, path, page),
    alternates: page === 1 ? pageAlternates(publicUrl, edition, path) : [],
    kind: "website",
    picture: undefined,
    structuredData: [],
    feeds: [],
  });
  const words = (edition: Edition) => {
    const { market, language } = edition;
    const reader = { language, locale: localeOf(market, language) };
    return { found: foundMessages(reader), frame: frameMessages(reader) };
  };
  const crumbsOf = (edition: Edition, steps: readonly { readonly name: string; readonly path: string }[]): Crumb[] => [
    { name: words(edition).frame.home, address: publicUrl + pathIn(edition, "/") },
    ...steps.map(({ name, path }) => ({ name, address: publicUrl + pathIn(edition, path) })),
  ];
  const feedsOf = (edition: Edition) => [
    { href: newPiecesPath(edition), title: `${words(edition).found.newPieces} · ${shop.company.brand}` },
  ];
  const listPicture = (list: PicturedList, pieces: readonly ListedStyle[], alt: string): SharedPicture | undefined =>
    pieces.length === 0 ? undefined : { ...WIDE_PICTURE, href: publicUrl + paths.list(list, pieces), alt };

  return {
    home: (edition, pieces) => ({
      ...headOf(edition, "/"),
      picture: listPicture("home", pieces, shop.company.brand),
      feeds: feedsOf(edition),
      structuredData: [
        graphOf([describeOrganization(publicUrl, publicUrl + paths.icon(512)), describeWebSite(publicUrl, edition)]),
      ],
    }),
    category: (edition, { category, name, styles, page, perPage, total, isView, pieces }) => {
      const path = `/${category}`;
      const head = headOf(edition, path, isView ? 1 : page);
      const picture = listPicture(category, pieces, `${name} · ${shop.company.brand}`);
      const way = describeBreadcrumbs(crumbsOf(edition, [{ name, path }]));
      if (isView) return { ...head, picture, structuredData: [graphOf([way])], feeds: feedsOf(edition) };
      const list = describeList({
        name,
        total,
        before: (page - 1) * perPage,
        addresses: styles.map(({ slug }) => canonicalOf(publicUrl, edition, `/p/${slug}`)),
      });
      return { ...head, picture, structuredData: [graphOf([list, way])], feeds: feedsOf(edition) };
    },
    style: (edition, { style, available, colourCode, at }) => {
      const { found, frame } = words(edition);
      const path = `/p/${style.slug}`;
      const colour = style.colours.find(({ code }) => code === colourCode) ?? style.colours[0];
      const product = describeProduct({
        publicUrl,
        edition,
        style,
        available,
        at,
        pictureOf: (shown) => publicUrl + paths.view(style, shown, "front"),
        nameOf: (variant) => found.variant({ name: style.name, ...variant }),
      });
      const way = describeBreadcrumbs(
        crumbsOf(edition, [
          { name: frame.categories[style.category], path: `/${style.category}` },
          { name: style.name, path },
        ]),
      );
      return {
        ...headOf(edition, path),
        kind: "product",
        picture:
          colour === undefined
            ? undefined
            : {
                ...WIDE_PICTURE,
                href: publicUrl + paths.style(style, colour),
                alt: found.inColour({ name: style.name, colour: colour.name }),
              },
        structuredData: [graphOf([...product, way])],
      };
    },
    plain: (edition, path) => headOf(edition, path),
  };
}
