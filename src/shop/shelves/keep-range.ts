import type { Executor } from "#platform/postgres";
import type { Currency, Language } from "#shop/markets";
import { EVERYTHING_CHANGED, readStylesAfter, readStylesAt, readStyleWords, type StyleFacts } from "#shop/catalog";
import { readAvailability } from "#shop/stock";
import { readLanguageShelf, toShown, type LanguageShelf } from "./language-shelf.ts";
import { viewPrices, type PriceView } from "./price-view.ts";
import { packRange, restock, type StockedRange } from "./stocked-range.ts";

/** Tells of changes of the range, made by this process or any other. */
export interface RangeChanges {
  /**
   * Calls `onChange` with the slug of a style that changed, or with `EVERYTHING_CHANGED` when some changes may have
   * been missed, as after a lost connection. Returns what ends the subscription.
   */
  subscribe(onChange: (changed: string) => void): () => void;
}

/** The range as it was at one moment; nothing in it changes between two awaits. */
export interface HeldRange {
  readonly range: StockedRange;
  /** The words of a language; read at its first use. */
  words(language: Language): Promise<LanguageShelf>;
  prices(currency: Currency, at: Date): PriceView;
}

export interface RangeKeeper {
  /** The range as it is now: changes that were told before the call are in it. */
  current(): Promise<HeldRange>;
  close(): void;
}

interface Held extends HeldRange {
  /** Ids of the variants that have a free piece. */
  readonly inStock: Set<string>;
  /** Languages whose words have been asked for. */
  readonly languages: Map<Language, Promise<LanguageShelf>>;
}

/** More slugs than this are read as everything. */
const SLUGS_PER_REFRESH_MAX = 200;
const PRICE_VIEWS_MAX = 32;

/**
 * Holds the range in memory and reads anew what it is told has changed, before it answers again. Without anybody to
 * tell, it reads everything for every question: right, and only fit for small ranges.
 */
export function keepRange(executor: Executor, changes: RangeChanges | undefined): RangeKeeper {
  let held: Held | undefined;
  let refreshing: Promise<void> | undefined;
  const changed = new Set<string>([EVERYTHING_CHANGED]);
  const unsubscribe = changes?.subscribe((slug) => changed.add(slug));

  const refresh = async (): Promise<void> => {
    const slugs = [...changed];
    changed.clear();
    try {
      held = await readChanges(executor, held, slugs);
    } catch (error) {
      // What was not read is still owed to whoever asks next.
      for (const slug of slugs) changed.add(slug);
      throw error;
    }
  };

  return {
    current: async () => {
      if (changes === undefined) return readAll(executor);
      while (held === undefined || changed.size > 0) {
        refreshing ??= refresh().finally(() => {
          refreshing = undefined;
        });
        await refreshing;
      }
      return held;
    },
    close: () => unsubscribe?.(),
  };
}

async function readChanges(executor: Executor, held: Held | undefined, slugs: readonly string[]): Promise<Held> {
  if (held === undefined || slugs.includes(EVERYTHING_CHANGED) || slugs.length > SLUGS_PER_REFRESH_MAX) {
    return readAll(executor);
  }
  const styles = await readStylesAt(executor, slugs);
  const { range, languages, inStock } = held;
  const before = styles.map((style) => range.styles[range.placeBySlug.get(style.slug) ?? -1]);
  const isKnown = styles.every((style, index) => before[index]?.position === style.position);
  if (styles.length !== slugs.length || !isKnown) return readAll(executor);

  const free = await readStock(executor, styles);
  const staleLanguages = await findStaleLanguages(executor, held, styles);
  // From here on nothing is awaited: whoever asks sees all of the changes or none.
  for (const variantId of styles.flatMap(variantsOf)) inStock.delete(variantId);
  for (const variantId of free) inStock.add(variantId);
  const hasStock = (variantId: string) => inStock.has(variantId);
  if (styles.every((style, index) => isSame(style, before[index]!))) {
    // The usual case: a last piece went or a first one came back.
    for (const style of styles) restock(range, range.placeBySlug.get(style.slug)!, hasStock);
    if (staleLanguages.length === 0) return held;
  }
  const replaced = range.styles.slice();
  for (const style of styles) replaced[range.placeBySlug.get(style.slug)!] = style;
  const areFactsSame = styles.every((style, index) => isSame(withoutPrices(style), withoutPrices(before[index]!)));
  const kept = areFactsSame ? [...languages].filter(([language]) => !staleLanguages.includes(language)) : [];
  return holdRange(executor, packRange(replaced, hasStock), inStock, kept);
}

async function readAll(executor: Executor): Promise<Held> {
  const styles: StyleFacts[] = [];
  for (;;) {
    const some = await readStylesAfter(executor, styles.at(-1));
    if (some.length === 0) break;
    styles.push(...some);
  }
  const inStock = await readStock(executor, styles);
  return holdRange(
    executor,
    packRange(styles, (variantId) => inStock.has(variantId)),
    inStock,
    [],
  );
}

function holdRange(
  executor: Executor,
  range: StockedRange,
  inStock: Set<string>,
  readLanguages: readonly (readonly [Language, Promise<LanguageShelf>])[],
): Held {
  const languages = new Map(readLanguages);
  const views = new Map<Currency, PriceView[]>();
  return {
    range,
    inStock,
    languages,
    words: (language) => {
      let words = languages.get(language);
      if (words === undefined) {
        words = readLanguageShelf(executor, range.styles, language);
        languages.set(language, words);
        words.catch(() => languages.delete(language));
      }
      return words;
    },
    prices: (currency, at) => {
      const atMs = at.getTime();
      const known = views.get(currency) ?? [];
      const fitting = known.find((view) => view.fromMs <= atMs && atMs < view.untilMs);
      if (fitting !== undefined) return fitting;
      const view = viewPrices(range.styles, currency, atMs);
      views.set(currency, [view, ...known].slice(0, PRICE_VIEWS_MAX));
      return view;
    },
  };
}

const VARIANTS_PER_QUERY = 20_000;

/** Ids of the variants of some styles that have a free piece. */
async function readStock(executor: Executor, styles: readonly StyleFacts[]): Promise<Set<string>> {
  const variantIds = styles.flatMap(variantsOf);
  const inStock = new Set<string>();
  for (let start = 0; start < variantIds.length; start += VARIANTS_PER_QUERY) {
    const free = await readAvailability(executor, variantIds.slice(start, start + VARIANTS_PER_QUERY));
    for (const [variantId, pieces] of free) if (pieces > 0) inStock.add(variantId);
  }
  return inStock;
}

/** Languages that have been read and in which the words of one of these styles are other ones by now. */
async function findStaleLanguages(executor: Executor, held: Held, styles: readonly StyleFacts[]): Promise<Language[]> {
  const stale: Language[] = [];
  const styleIds = styles.map((style) => style.styleId);
  for (const [language, reading] of held.languages) {
    const shelf = await reading;
    const rows = await readStyleWords(executor, language, styleIds);
    const digests = new Map(rows.map((row) => [row.styleId, toShown(row).digest]));
    const isStale = styles.some((style) => {
      const shown = shelf.styles[held.range.placeBySlug.get(style.slug)!];
      return shown?.digest !== digests.get(style.styleId);
    });
    if (isStale) stale.push(language);
  }
  return stale;
}

function variantsOf(style: StyleFacts): string[] {
  return style.colours.flatMap((colour) => colour.variants.map((variant) => variant.variantId));
}

function withoutPrices(style: StyleFacts): object {
  return { ...style, prices: [] };
}

function isSame(left: object, right: object): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
