import { sql, type Executor } from "#platform/postgres";
import { shop } from "#shop.config";
import type { Language } from "#shop/markets";
import { boundPaging, toPage, type Paging, type StylePage } from "./list-styles.ts";
import { queryWords, toTextQuery } from "./search-words.ts";
import { listCards, type Reading } from "./style-card.ts";

export interface StyleSearch extends StylePage {
  /** The words that were searched for instead, when what was typed occurs nowhere and looks misspelt. */
  readonly correctedTo?: string;
}

/** How alike two words must be, by their letters in threes, to take one for a misspelling of the other. */
const SIMILARITY_MIN = 0.3;

/**
 * Styles for sale in which every word of the text occurs, the best match first: a word of the name counts more than a
 * fact, and a fact more than a word of the description. When there is none, words that the range does not know are
 * taken for the nearest that it does. The text itself is neither kept nor logged.
 */
export async function searchStyles(executor: Executor, text: string, question: Reading & Paging): Promise<StyleSearch> {
  const words = queryWords(text);
  const found = await searchWords(executor, words, question);
  if (found.total > 0 || words.length === 0) return found;
  const corrected = await correctWords(executor, words, question.language);
  if (corrected === undefined) return found;
  const again = await searchWords(executor, corrected, question);
  return again.total > 0 ? { ...again, correctedTo: corrected.join(" ") } : found;
}

async function searchWords(
  executor: Executor,
  words: readonly string[],
  question: Reading & Paging,
): Promise<StylePage> {
  const { limit, offset, page } = boundPaging(question);
  if (words.length === 0) return toPage([], 0, page, limit);
  const configuration = question.language === "en" ? "english" : "simple";
  const { total, ids } = await executor.one<{ total: number; ids: string[] }>(sql`
    with matching as materialized (
      select style.id, style.position, ts_rank_cd(search_document.words, question) as rank
      from to_tsquery(${configuration}::regconfig, ${toTextQuery(words)}) as question
      join catalog.search_document
        on search_document.words @@ question and search_document.language = ${question.language}
      join catalog.style on style.id = search_document.style_id
      where style.published_at <= ${question.at}
        and (style.withdrawn_at is null or style.withdrawn_at > ${question.at})
        and exists (
          select from catalog.price
          where price.style_id = style.id and price.currency = ${question.currency} and price.valid_from <= ${question.at}
        )
      order by rank desc, style.position, style.id
      limit ${shop.catalog.searchResultsMax}
    )
    select
      (select count(*) from matching) as total,
      array(select id from matching order by rank desc, position, id limit ${limit} offset ${offset}) as ids`);
  return toPage(await listCards(executor, ids, question), total, page, limit);
}

/** Each word, or the nearest known one in its place; undefined when nothing would change. */
async function correctWords(
  executor: Executor,
  words: readonly string[],
  language: Language,
): Promise<string[] | undefined> {
  const rows = await executor.rows<{ typed: string; nearest: string | null }>(sql`
    select
      asked.word as typed,
      case when not exists (
        select from catalog.search_word
        where search_word.language = ${language} and starts_with(search_word.word, asked.word)
      ) then (
        select search_word.word
        from catalog.search_word
        where search_word.language = ${language} and similarity(search_word.word, asked.word) >= ${SIMILARITY_MIN}
        order by search_word.word <-> asked.word, abs(length(search_word.word) - length(asked.word)), search_word.word
        limit 1
      ) end as nearest
    from unnest(${words}::text[]) with ordinality as asked (word, place)
    order by asked.place`);
  if (rows.every((row) => row.nearest === null)) return undefined;
  return rows.map((row) => row.nearest ?? row.typed);
}
