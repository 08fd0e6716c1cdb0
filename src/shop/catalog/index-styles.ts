import { sql, type Tx } from "#platform/postgres";
import type { Language } from "#shop/markets";
import type { Category, Closure, Fit, Neckline, Stitch, Wearer } from "./garment.ts";
import { describeFacts } from "./search-facts.ts";
import { searchWords } from "./search-words.ts";

interface StyleToIndex {
  readonly styleId: string;
  readonly language: Language;
  readonly category: Category;
  readonly wearer: Wearer;
  readonly fit: Fit;
  readonly stitch: Stitch;
  readonly neckline: Neckline;
  readonly closure: Closure;
  readonly customsDescription: string;
  readonly name: string;
  readonly description: string;
  readonly colourNames: string[];
}

/** Words that are too short to be misspelt, or too long to be words, are not offered as corrections. */
const KNOWN_WORD_CHARACTERS = { min: 3, max: 40 };

/** Writes what search reads of some styles anew from what the catalogue says of them now. */
export async function indexStyles(tx: Tx, styleIds: readonly string[]): Promise<void> {
  const styles = await tx.rows<StyleToIndex>(sql`
    select
      style.id as "styleId", style_text.language, style.category_code as category, style.wearer, style.fit, style.stitch,
      style.neckline, style.closure, style.customs_description as "customsDescription", style_text.name,
      concat_ws(' ', style_text.summary, style_text.description, style_text.fit_note) as description,
      array(
        select colour_text.name
        from catalog.colour
        join catalog.colour_text on colour_text.colour_id = colour.id and colour_text.language = style_text.language
        where colour.style_id = style.id order by colour.position
      ) as "colourNames"
    from catalog.style
    join catalog.style_text on style_text.style_id = style.id
    where style.id = any(${styleIds}::uuid[])`);
  const documents = styles.map((style) => ({
    style_id: style.styleId,
    language: style.language,
    name: searchWords(style.name).join(" "),
    facts: searchWords(describeFacts(style, style.language)).join(" "),
    description: searchWords(style.description).join(" "),
  }));
  await tx.run(sql`
    insert into catalog.search_document (style_id, language, name, facts, description)
    select style_id, language, name, facts, description
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb)
      as document (style_id uuid, language text, name text, facts text, description text)
    on conflict (style_id, language)
      do update set name = excluded.name, facts = excluded.facts, description = excluded.description`);
  await tx.run(sql`
    insert into catalog.search_word (language, word)
    select distinct document.language, word
    from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as document (language text, name text, facts text)
    cross join lateral regexp_split_to_table(document.name || ' ' || document.facts, ' ') as word
    where length(word) between ${KNOWN_WORD_CHARACTERS.min} and ${KNOWN_WORD_CHARACTERS.max} and word !~ '^[0-9]+$'
    on conflict do nothing`);
}
