import { sql, type Sql } from "#platform/postgres";
import { describeForCustoms } from "../customs-description.ts";
import { SIZES } from "../garment.ts";
import { colourIdOf, styleIdOf, variantIdOf } from "./range-ids.ts";
import { skuOf, type Range, type RangeStyle } from "./range-style.ts";

/** The whole range is made where its office is: knitted, sewn and packed in Dongguan. */
const ORIGIN_COUNTRY = "CN";

/** The statements that write a range, one per table whatever the number of styles, in the order of their references. */
export function insertRange({ categories, styles }: Range, at: Date): Sql[] {
  const rows = (toRows: (style: RangeStyle, position: number) => readonly object[]) =>
    JSON.stringify(styles.flatMap(toRows));
  return [
    insertCategories(JSON.stringify(categories.map(({ code }, position) => ({ code, position })))),
    insertCategoryTexts(
      JSON.stringify(
        categories.flatMap(({ code, text }) => byLanguage(text).map((row) => ({ category_code: code, ...row }))),
      ),
    ),
    insertStyles(rows(styleRow), at),
    insertStyleTexts(rows(styleTextRows)),
    insertCompanions(rows(companionRows)),
    insertColours(rows(colourRows)),
    insertColourTexts(rows(colourTextRows)),
    insertVariants(rows(variantRows)),
    insertMeasurements(rows(measurementRows)),
    insertFibres(rows((style) => style.fibres.map((fibre) => ({ style_id: styleIdOf(style), ...fibre })))),
    insertCare(rows((style) => [{ style_id: styleIdOf(style), ...style.care }])),
    insertPrices(rows(priceRows), at),
  ];
}

function byLanguage<Text extends object>(texts: Readonly<Record<string, Text>>): (Text & { language: string })[] {
  return Object.entries(texts).map(([language, text]) => ({ language, ...text }));
}

function styleRow(style: RangeStyle, position: number) {
  return [
    {
      id: styleIdOf(style),
      slug: style.slug,
      code: style.code,
      category_code: style.category,
      wearer: style.wearer,
      fit: style.fit,
      stitch: style.stitch,
      neckline: style.neckline,
      closure: style.closure,
      sleeve: style.cut.sleeve,
      sleeve_length: style.cut.sleeveLength,
      body_length: style.cut.length,
      hem: style.cut.hem,
      pocket: style.cut.pocket,
      leg: style.cut.leg,
      motif: style.cut.motif,
      button_stand: style.cut.buttons,
      seasons: style.seasons,
      feel: style.feel,
      warmth: style.warmth,
      shown_height_cm: style.shownOn.heightCm,
      shown_size: style.shownOn.size,
      hs_code: style.hsCode,
      customs_description: describeForCustoms(style),
      has_animal_parts: style.hasAnimalParts,
      position,
    },
  ];
}

function styleTextRows(style: RangeStyle) {
  return byLanguage(style.text).map(({ fitNote, ...text }) => ({
    style_id: styleIdOf(style),
    ...text,
    fit_note: fitNote,
  }));
}

function companionRows(style: RangeStyle) {
  return style.goesWith.map((code, position) => ({ style_id: styleIdOf(style), code, position }));
}

function colourRows(style: RangeStyle) {
  return style.colours.map((colour, position) => ({
    id: colourIdOf(style, colour),
    style_id: styleIdOf(style),
    code: colour.code,
    hex: colour.hex,
    accents: colour.accents,
    position,
  }));
}

function colourTextRows(style: RangeStyle) {
  return style.colours.flatMap((colour) =>
    Object.entries(colour.name).map(([language, name]) => ({ colour_id: colourIdOf(style, colour), language, name })),
  );
}

function variantRows(style: RangeStyle) {
  return style.colours.flatMap((colour) =>
    style.sizes.map((size, index) => ({
      id: variantIdOf(style, colour, size),
      sku: skuOf(style, colour, size),
      style_id: styleIdOf(style),
      colour_id: colourIdOf(style, colour),
      size,
      size_position: SIZES.indexOf(size),
      weight_grams: style.weightGrams[index],
    })),
  );
}

function measurementRows(style: RangeStyle) {
  return Object.entries(style.measurementsCm).flatMap(([point, lengthsCm]) =>
    style.sizes.map((size, index) => ({
      style_id: styleIdOf(style),
      size,
      point,
      length_mm: Math.round(lengthsCm[index]! * 10),
    })),
  );
}

function priceRows(style: RangeStyle) {
  return Object.entries(style.prices).map(([currency, amount]) => ({
    style_id: styleIdOf(style),
    currency,
    amount_minor: amount,
  }));
}

function insertCategories(rows: string): Sql {
  return sql`
    insert into catalog.category (code, position)
    select code, position from jsonb_to_recordset(${rows}::jsonb) as row (code text, position smallint)`;
}

function insertCategoryTexts(rows: string): Sql {
  return sql`
    insert into catalog.category_text (category_code, language, name, description)
    select category_code, language, name, description
    from jsonb_to_recordset(${rows}::jsonb) as row (category_code text, language text, name text, description text)`;
}

function insertStyles(rows: string, at: Date): Sql {
  return sql`
    insert into catalog.style (id, slug, code, category_code, wearer, fit, stitch, neckline, closure, sleeve,
      sleeve_length, body_length, hem, pocket, leg, motif, button_stand, seasons, feel, warmth, shown_height_cm,
      shown_size, hs_code, origin_country, customs_description, has_animal_parts, position, published_at, changed_at)
    select id, slug, code, category_code, wearer, fit, stitch, neckline, closure, sleeve,
      sleeve_length, body_length, hem, pocket, leg, motif, button_stand, seasons, feel, warmth, shown_height_cm,
      shown_size, hs_code, ${ORIGIN_COUNTRY}, customs_description, has_animal_parts, position, ${at}, ${at}
    from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, slug text, code text, category_code text, wearer text,
      fit text, stitch text, neckline text, closure text, sleeve text, sleeve_length text, body_length text, hem text,
      pocket text, leg text, motif text, button_stand text, seasons text[], feel text, warmth smallint,
      shown_height_cm smallint, shown_size text, hs_code text, customs_description text, has_animal_parts boolean,
      position integer)`;
}

function insertCompanions(rows: string): Sql {
  return sql`
    insert into catalog.companion (style_id, companion_id, position)
    select row.style_id, style.id, row.position
    from jsonb_to_recordset(${rows}::jsonb) as row (style_id uuid, code text, position smallint)
    join catalog.style on style.code = row.code`;
}

function insertStyleTexts(rows: string): Sql {
  return sql`
    insert into catalog.style_text (style_id, language, name, summary, description, fit_note)
    select style_id, language, name, summary, description, fit_note
    from jsonb_to_recordset(${rows}::jsonb)
      as row (style_id uuid, language text, name text, summary text, description text, fit_note text)`;
}

function insertColours(rows: string): Sql {
  return sql`
    insert into catalog.colour (id, style_id, code, hex, accents, position)
    select id, style_id, code, hex, accents, position
    from jsonb_to_recordset(${rows}::jsonb)
      as row (id uuid, style_id uuid, code text, hex text, accents text[], position smallint)`;
}

function insertColourTexts(rows: string): Sql {
  return sql`
    insert into catalog.colour_text (colour_id, language, name)
    select colour_id, language, name
    from jsonb_to_recordset(${rows}::jsonb) as row (colour_id uuid, language text, name text)`;
}

function insertVariants(rows: string): Sql {
  return sql`
    insert into catalog.variant (id, sku, style_id, colour_id, size, size_position, weight_grams)
    select id, sku, style_id, colour_id, size, size_position, weight_grams
    from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, sku text, style_id uuid, colour_id uuid, size text,
      size_position smallint, weight_grams integer)`;
}

function insertMeasurements(rows: string): Sql {
  return sql`
    insert into catalog.measurement (style_id, size, point, length_mm)
    select style_id, size, point, length_mm
    from jsonb_to_recordset(${rows}::jsonb) as row (style_id uuid, size text, point text, length_mm integer)`;
}

function insertFibres(rows: string): Sql {
  return sql`
    insert into catalog.fibre (style_id, part, name, percent)
    select style_id, part, name, percent
    from jsonb_to_recordset(${rows}::jsonb) as row (style_id uuid, part text, name text, percent smallint)`;
}

function insertCare(rows: string): Sql {
  return sql`
    insert into catalog.care (style_id, wash, bleach, dry, iron, professional)
    select style_id, wash, bleach, dry, iron, professional
    from jsonb_to_recordset(${rows}::jsonb)
      as row (style_id uuid, wash text, bleach text, dry text, iron text, professional text)`;
}

function insertPrices(rows: string, at: Date): Sql {
  return sql`
    insert into catalog.price (style_id, currency, valid_from, amount_minor)
    select style_id, currency, ${at}, amount_minor
    from jsonb_to_recordset(${rows}::jsonb) as row (style_id uuid, currency text, amount_minor bigint)`;
}
