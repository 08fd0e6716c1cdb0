import { childrenOf, type XmlElement } from "../../xml/testing/read-xml.ts";

/** What a merchant list asks of a field, from Google's product data specification for clothes. */
interface Field {
  readonly required: boolean;
  readonly pattern: RegExp;
  readonly charactersMax?: number;
  readonly timesMax?: number;
}

const ADDRESS = /^https:\/\/[^\s<>"]+$/;
const AMOUNT = /^\d+(\.\d{1,3})? (USD|EUR|GBP|JPY|AUD|CAD|HKD|AED)$/;
const DAYS = /^\d{1,3}$/;
const COUNTRY = /^[A-Z]{2}$/;
const TEXT = /\S/;

const ITEM: Readonly<Record<string, Field>> = {
  "g:id": { required: true, pattern: /^[!-~]+$/, charactersMax: 50 },
  "g:item_group_id": { required: true, pattern: /^[A-Za-z0-9-]+$/, charactersMax: 50 },
  "g:title": { required: true, pattern: TEXT, charactersMax: 150 },
  "g:description": { required: true, pattern: TEXT, charactersMax: 5000 },
  "g:link": { required: true, pattern: ADDRESS, charactersMax: 2000 },
  "g:image_link": {
    required: true,
    pattern: /^https:\/\/[^\s<>"]+\.(png|jpe?g|gif|webp|bmp|tiff)$/,
    charactersMax: 2000,
  },
  "g:additional_image_link": { required: false, pattern: ADDRESS, charactersMax: 2000, timesMax: 10 },
  "g:availability": { required: true, pattern: /^(in_stock|out_of_stock|preorder|backorder)$/ },
  "g:price": { required: true, pattern: AMOUNT },
  "g:brand": { required: true, pattern: TEXT, charactersMax: 70 },
  "g:identifier_exists": { required: true, pattern: /^(yes|no)$/ },
  "g:condition": { required: true, pattern: /^(new|refurbished|used)$/ },
  "g:google_product_category": { required: true, pattern: /^\d+$/ },
  "g:product_type": { required: true, pattern: TEXT, charactersMax: 750 },
  "g:color": { required: true, pattern: /^[^,/]+$/, charactersMax: 100 },
  "g:size": { required: true, pattern: TEXT, charactersMax: 100 },
  "g:size_system": { required: true, pattern: /^(AU|BR|CN|DE|EU|FR|IT|JP|MEX|UK|US)$/ },
  "g:gender": { required: true, pattern: /^(male|female|unisex)$/ },
  "g:age_group": { required: true, pattern: /^(newborn|infant|toddler|kids|adult)$/ },
  "g:material": { required: true, pattern: /^[^/]+(\/[^/]+){0,2}$/, charactersMax: 200 },
  "g:product_weight": { required: true, pattern: /^\d+(\.\d+)? (g|kg|oz|lb)$/ },
  "g:ships_from_country": { required: true, pattern: COUNTRY },
  "g:product_detail": { required: true, pattern: /^$/, timesMax: 1000 },
  "g:shipping": { required: true, pattern: /^$/, timesMax: 100 },
};

const SHIPPING: Readonly<Record<string, Field>> = {
  "g:country": { required: true, pattern: COUNTRY },
  "g:price": { required: true, pattern: AMOUNT },
  "g:min_handling_time": { required: true, pattern: DAYS },
  "g:max_handling_time": { required: true, pattern: DAYS },
  "g:min_transit_time": { required: true, pattern: DAYS },
  "g:max_transit_time": { required: true, pattern: DAYS },
};

const DETAIL: Readonly<Record<string, Field>> = {
  "g:attribute_name": { required: true, pattern: TEXT, charactersMax: 140 },
  "g:attribute_value": { required: true, pattern: TEXT, charactersMax: 1000 },
};

/** Holds an item of a feed against the table and says everything that is wrong. */
export function checkItem(item: XmlElement): string[] {
  return [
    ...checkFields(item, ITEM),
    ...childrenOf(item, "g:shipping").flatMap((shipping) => checkFields(shipping, SHIPPING)),
    ...childrenOf(item, "g:product_detail").flatMap((detail) => checkFields(detail, DETAIL)),
  ];
}

function checkFields(element: XmlElement, fields: Readonly<Record<string, Field>>): string[] {
  const unknown = element.children
    .filter(({ name }) => !Object.hasOwn(fields, name))
    .map(({ name }) => `${name} is unknown`);
  const wrong = Object.entries(fields).flatMap(([name, { required, pattern, charactersMax, timesMax = 1 }]) => {
    const values = childrenOf(element, name).map(({ text }) => text);
    return [
      ...(required && values.length === 0 ? [`${name} is missing`] : []),
      ...(values.length > timesMax ? [`${name} is there ${values.length} times`] : []),
      ...values.filter((value) => !pattern.test(value)).map((value) => `${name} is ${JSON.stringify(value)}`),
      ...values
        .filter((value) => Array.from(value).length > (charactersMax ?? Infinity))
        .map(() => `${name} is too long`),
    ];
  });
  return [...unknown, ...wrong];
}
