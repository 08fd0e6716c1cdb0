import { labelOf, type Category, type Fibre, type Wearer } from "#shop/catalog";
import { countryName, decimalOf, localeOf, type Money } from "#shop/markets";
import type { Offer } from "#shop/shelves";
import { shop } from "#shop.config";
import type { Edition } from "../addresses/editions.ts";
import { variantAddress } from "../addresses/page-address.ts";
import { foundMessages } from "../messages/index.ts";
import type { Piece, PieceDelivery } from "../structured-data/deliver-piece.ts";
import { element, textElement } from "../xml/xml-text.ts";

export interface ItemOptions {
  readonly publicUrl: string;
  readonly edition: Edition;
  readonly deliver: (piece: Piece) => PieceDelivery;
  /** Absolute addresses of pictures, the most telling first. */
  readonly picturesOf: (offer: Offer) => readonly string[];
}

/** Numbers of Google's product taxonomy, which any other list of the trade understands too. */
const GOOGLE_CATEGORIES: Readonly<Record<Category, string>> = {
  // Apparel & Accessories > Clothing > Shirts & Tops, where knitted tops belong.
  pullovers: "212",
  sweaters: "212",
  // … > Clothing > One-Pieces > Jumpsuits & Rompers.
  jumpsuits: "5250",
  // … > Clothing > Outerwear > Coats & Jackets.
  coats: "5598",
};

const GENDERS: Readonly<Record<Wearer, string>> = { women: "female", men: "male", unisex: "unisex" };

const TITLE_CHARACTERS_MAX = 150;
const DESCRIPTION_CHARACTERS_MAX = 5000;
/** The list takes at most three materials, the main one first. */
const MATERIALS_MAX = 3;

/**
 * One variant as an item of the feed. What is not known is left out: our garments have no number of the trade (GTIN),
 * and tax is in the price where the market shows prices with it.
 */
export function writeItem(offer: Offer, { publicUrl, edition, deliver, picturesOf }: ItemOptions): string {
  const { market, language } = edition;
  const words = foundMessages({ language, locale: localeOf(market, language) });
  const title = words.variant({ name: offer.name, colour: offer.colourName, size: offer.size });
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["id", offer.sku],
    ["item_group_id", offer.styleCode],
    ["title", cut(title, TITLE_CHARACTERS_MAX)],
    ["description", cut(offer.description, DESCRIPTION_CHARACTERS_MAX)],
    ["link", variantAddress(publicUrl, edition, offer)],
    ...picturesOf(offer).map(
      (address, index) => [index === 0 ? "image_link" : "additional_image_link", address] as const,
    ),
    ["availability", offer.freePieces > 0 ? "in_stock" : "out_of_stock"],
    ["price", priceOf(offer.price)],
    ["brand", shop.company.brand],
    ["identifier_exists", "no"],
    ["condition", "new"],
    ["google_product_category", GOOGLE_CATEGORIES[offer.category]],
    ["product_type", labelOf("category", offer.category, language)],
    ["color", offer.colourName],
    ["size", offer.size],
    ["size_system", market.sizeSystem],
    ["gender", GENDERS[offer.wearer]],
    ["age_group", "adult"],
    ["material", materialOf(offer.fibres, edition)],
    ["product_weight", `${offer.weightGrams} g`],
    ["ships_from_country", shop.company.seat.country],
  ];
  const origin = element(
    "g:product_detail",
    {},
    textElement("g:attribute_name", words.origin) +
      textElement("g:attribute_value", countryName(offer.originCountry, language)),
  );
  return element(
    "item",
    {},
    fields.map(([name, value]) => textElement(`g:${name}`, value)).join("") +
      origin +
      writeShipping(offer, edition, deliver),
  );
}

function writeShipping(offer: Offer, { market }: Edition, deliver: ItemOptions["deliver"]): string {
  const { charge, handlingDays, transitDays } = deliver(offer);
  const fields: readonly (readonly [name: string, value: string])[] = [
    ["country", market.country],
    ["price", priceOf(charge)],
    ["min_handling_time", String(handlingDays.min)],
    ["max_handling_time", String(handlingDays.max)],
    ["min_transit_time", String(transitDays.min)],
    ["max_transit_time", String(transitDays.max)],
  ];
  return element("g:shipping", {}, fields.map(([name, value]) => textElement(`g:${name}`, value)).join(""));
}

function priceOf(price: Money): string {
  return `${decimalOf(price)} ${price.currency}`;
}

/** The main fibres of the main fabric: "Wool/Nylon". */
function materialOf(fibres: readonly Fibre[], { language }: Edition): string {
  const [first] = fibres;
  return fibres
    .filter(({ part }) => part === first?.part)
    .toSorted((left, right) => right.percent - left.percent)
    .slice(0, MATERIALS_MAX)
    .map(({ name }) => labelOf("fibre", name, language))
    .join("/");
}

function cut(text: string, charactersMax: number): string {
  const characters = Array.from(text);
  return characters.length <= charactersMax ? text : `${characters.slice(0, charactersMax - 1).join("")}…`;
}
