import { ENUMERATIONS, TYPES } from "./vocabulary.ts";

/**
 * What search engines ask for beyond the vocabulary, by type: Google's lists for merchant listings, product variants,
 * shipping and returns, breadcrumbs, organisations and search boxes.
 */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  ProductGroup: [
    "name",
    "description",
    "productGroupID",
    "url",
    "brand",
    "image",
    "variesBy",
    "hasVariant",
    "audience",
  ],
  Product: ["name", "sku", "color", "size", "image"],
  Offer: ["url", "price", "priceCurrency", "availability", "itemCondition", "shippingDetails"],
  OfferShippingDetails: ["shippingRate", "shippingDestination", "deliveryTime"],
  ShippingDeliveryTime: ["handlingTime", "transitTime"],
  DefinedRegion: ["addressCountry"],
  MonetaryAmount: ["value", "currency"],
  MerchantReturnPolicy: ["applicableCountry", "returnPolicyCategory", "merchantReturnDays", "returnMethod"],
  BreadcrumbList: ["itemListElement"],
  ItemList: ["itemListElement", "numberOfItems"],
  OnlineStore: ["name", "legalName", "url", "logo", "email", "telephone", "address"],
  WebSite: ["name", "url", "potentialAction"],
  SearchAction: ["target", "query-input"],
  EntryPoint: ["urlTemplate"],
  SizeSpecification: ["name", "sizeSystem"],
};

const SCHEMA = "https://schema.org/";
const VALUES = new Map(
  Object.entries(ENUMERATIONS).flatMap(([type, names]) => words(names).map((name) => [name, type] as const)),
);
const PROPERTIES = new Map(Object.keys(TYPES).map((type) => [type, propertiesOf(type)]));

/**
 * Holds a block of JSON-LD, as it is written into a page, against the vocabulary and these lists. Says everything that
 * is wrong: an unknown type or property, a value out of its range, a reference to nothing, a relative address.
 */
export function checkShapes(block: object): string[] {
  // What is undefined is never written.
  const written = JSON.parse(JSON.stringify(block)) as Record<string, unknown>;
  const problems: string[] = [];
  if (written["@context"] !== "https://schema.org") problems.push("@context: is not schema.org");
  const graph = written["@graph"] as unknown[] | undefined;
  const roots = graph ?? [written];
  const known = new Map<string, Record<string, unknown>>();
  for (const root of roots) collectIds(root, known);
  roots.forEach((root, index) => checkNode(root, `graph[${index}]`, known, problems));
  return problems;
}

function checkNode(value: unknown, at: string, known: ReadonlyMap<string, object>, problems: string[]): void {
  const node = value as Record<string, unknown>;
  const type = node["@type"];
  if (typeof type !== "string" || !PROPERTIES.has(type)) {
    problems.push(`${at}: unknown type ${JSON.stringify(type)}`);
    return;
  }
  for (const name of REQUIRED[type] ?? []) if (!(name in node)) problems.push(`${at}: ${type} lacks ${name}`);
  for (const [name, held] of Object.entries(node)) {
    if (name === "@type" || name === "@context" || (name === "@id" && isAddress(held))) continue;
    const ranges = name === "query-input" ? ["Text"] : PROPERTIES.get(type)?.get(name);
    if (ranges === undefined) problems.push(`${at}: ${type} has no property ${name}`);
    else
      for (const one of Array.isArray(held) ? held : [held]) checkValue(one, ranges, `${at}.${name}`, known, problems);
  }
}

function checkValue(
  value: unknown,
  ranges: readonly string[],
  at: string,
  known: ReadonlyMap<string, object>,
  problems: string[],
): void {
  if (typeof value === "object" && value !== null) {
    const node = value as Record<string, unknown>;
    const isReference = Object.keys(node).length === 1 && typeof node["@id"] === "string";
    // The company is described on the home page; everything else that is named must stand on the same page.
    if (isReference && String(node["@id"]).endsWith("/#organization")) return;
    const meant = isReference ? (known.get(String(node["@id"])) as Record<string, unknown> | undefined) : node;
    if (meant === undefined) problems.push(`${at}: names ${String(node["@id"])}, which is not there`);
    else if (!isReference) checkNode(meant, at, known, problems);
    if (meant !== undefined && !ranges.some((range) => isKindOf(String(meant["@type"]), range))) {
      problems.push(`${at}: is no ${ranges.join(" or ")}`);
    }
  } else if (!ranges.some((range) => fits(value, range))) {
    problems.push(`${at}: ${JSON.stringify(value)} is no ${ranges.join(" or ")}`);
  }
}

function fits(value: unknown, range: string): boolean {
  switch (range) {
    case "Text":
    case "PronounceableText":
      return typeof value === "string" && value !== "" && !isMisspelt(value);
    case "URL":
      return isAddress(value);
    case "Number":
    case "Integer":
      return typeof value === "number" ? Number.isFinite(value) : /^-?\d+(\.\d+)?$/.test(String(value));
    case "Boolean":
      return typeof value === "boolean";
    case "Date":
      return /^\d{4}-\d\d-\d\d$/.test(String(value));
    case "Action":
      return false;
    default:
      // Addresses stand for pictures and pages, which have one; values of closed lists are known by name.
      if (range === "ImageObject" || range === "Thing") return isAddress(value);
      return typeof value === "string" && value.startsWith(SCHEMA) && VALUES.get(value.slice(SCHEMA.length)) === range;
  }
}

/** A value that claims to be schema.org's and is in none of its lists. */
function isMisspelt(text: string): boolean {
  if (!text.startsWith(SCHEMA)) return false;
  const name = text.slice(SCHEMA.length);
  return !VALUES.has(name) && PROPERTIES.get("Product")?.has(name) !== true;
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s"<>]+$/.test(value);
}

function isKindOf(type: string, range: string): boolean {
  return type === range || (TYPES[type]?.parents ?? []).some((parent) => isKindOf(parent, range));
}

function propertiesOf(type: string): Map<string, readonly string[]> {
  const entry = TYPES[type];
  if (entry === undefined) throw new Error(`the vocabulary has no ${type}`);
  const inherited = entry.parents.flatMap((parent) => [...propertiesOf(parent)]);
  const own = words(entry.properties).map((text) => {
    const [name = "", ranges = ""] = text.split(":");
    return [name, ranges.split("|")] as const;
  });
  return new Map([...inherited, ...own]);
}

function collectIds(value: unknown, known: Map<string, Record<string, unknown>>): void {
  if (typeof value !== "object" || value === null) return;
  const node = value as Record<string, unknown>;
  if (typeof node["@id"] === "string" && "@type" in node) known.set(node["@id"], node);
  for (const inner of Object.values(node)) collectIds(inner, known);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
