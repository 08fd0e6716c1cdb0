import { describeFibres, labelOf, type DetailColour, type DetailVariant, type StyleDetail } from "#shop/catalog";
import { decimalOf, type Market, type SizeSystem } from "#shop/markets";
import { shop } from "#shop.config";
import { isServed, type Edition } from "../addresses/editions.ts";
import { canonicalOf, variantAddress } from "../addresses/page-address.ts";
import { createPieceDelivery, type DayRange, type PieceDelivery } from "./deliver-piece.ts";
import { organizationId } from "./describe-shop.ts";
import { reference, schemaValue, type JsonLdNode } from "./json-ld.ts";
import { withdrawalDaysIn } from "./return-terms.ts";

export interface ShownProduct {
  readonly publicUrl: string;
  readonly edition: Edition;
  /** Prices are in the currency of the page that shows it. */
  readonly style: StyleDetail;
  /** Free pieces per variant. */
  readonly available: ReadonlyMap<string, number>;
  /** The absolute address of a picture of the style in a colour. */
  readonly pictureOf: (colour: DetailColour) => string;
  /** The name of a variant, where no page stands around it. */
  readonly nameOf: (variant: { readonly colour: string; readonly size: string }) => string;
  readonly at: Date;
}

const SIZE_SYSTEMS: Readonly<Record<SizeSystem, string>> = {
  EU: "WearableSizeSystemEurope",
  UK: "WearableSizeSystemUK",
  US: "WearableSizeSystemUS",
  JP: "WearableSizeSystemJP",
};

const GENDERS = { women: "female", men: "male", unisex: "unisex" } as const;

/** All garments are cut for grown people; from this age on, merchants' lists call them that. */
const GROWN_UP_YEARS = 13;

/**
 * A style as a group of its variants, and beside it what their offers point to: the terms of delivery and of returning.
 * Where nothing can be ordered to the market, nothing is offered. A price names no last day, because none is planned.
 */
export function describeProduct(product: ShownProduct): JsonLdNode[] {
  const { publicUrl, edition, style, pictureOf } = product;
  const { language } = edition;
  const canonical = canonicalOf(publicUrl, edition, `/p/${style.slug}`);
  const terms = isServed(edition.market) ? collectTerms(canonical, product) : undefined;
  const [firstColour] = style.colours;
  const group: JsonLdNode = {
    "@type": "ProductGroup",
    "@id": `${canonical}#product`,
    productGroupID: style.code,
    url: canonical,
    name: style.name,
    description: [style.summary, ...style.description].join("\n\n"),
    brand: { "@type": "Brand", name: shop.company.brand },
    category: labelOf("category", style.category, language),
    material: describeFibres(style.fibres, language).join("; "),
    pattern: style.cut.motif === "none" ? undefined : labelOf("motif", style.cut.motif, language),
    countryOfOrigin: { "@type": "Country", name: style.originCountry },
    audience: {
      "@type": "PeopleAudience",
      suggestedGender: GENDERS[style.wearer],
      suggestedMinAge: GROWN_UP_YEARS,
    },
    image: firstColour === undefined ? undefined : pictureOf(firstColour),
    variesBy: [schemaValue("color"), schemaValue("size")],
    hasVariant: style.colours.flatMap((colour) =>
      colour.variants.map((variant) => describeVariant(product, colour, variant, terms)),
    ),
  };
  return [group, ...(terms?.nodes() ?? [])];
}

function describeVariant(
  { publicUrl, edition, style, available, pictureOf, nameOf }: ShownProduct,
  colour: DetailColour,
  variant: DetailVariant,
  terms: Terms | undefined,
): JsonLdNode {
  const url = variantAddress(publicUrl, edition, { slug: style.slug, colourCode: colour.code, size: variant.size });
  return {
    "@type": "Product",
    sku: variant.sku,
    name: nameOf({ colour: colour.name, size: variant.size }),
    color: colour.name,
    size: {
      "@type": "SizeSpecification",
      name: variant.size,
      sizeSystem: schemaValue(SIZE_SYSTEMS[edition.market.sizeSystem]),
    },
    weight: { "@type": "QuantitativeValue", value: variant.weightGrams, unitCode: "GRM" },
    image: pictureOf(colour),
    offers:
      terms === undefined
        ? undefined
        : {
            "@type": "Offer",
            url,
            price: decimalOf(style.price),
            priceCurrency: style.price.currency,
            availability: schemaValue((available.get(variant.variantId) ?? 0) > 0 ? "InStock" : "OutOfStock"),
            itemCondition: schemaValue("NewCondition"),
            seller: reference(organizationId(publicUrl)),
            shippingDetails: terms.deliveryOf(variant),
            hasMerchantReturnPolicy: terms.returns,
          },
  };
}

/** The terms of a style's offers: each delivery that differs, and the one right to give back. */
interface Terms {
  readonly deliveryOf: (variant: DetailVariant) => JsonLdNode;
  readonly returns: JsonLdNode | undefined;
  /** The nodes that variants pointed to. */
  readonly nodes: () => JsonLdNode[];
}

function collectTerms(canonical: string, { edition: { market }, style, at }: ShownProduct): Terms {
  const { price, hsCode, originCountry } = style;
  const deliver = createPieceDelivery({ country: market.country, currency: price.currency, at });
  const deliveries = new Map<string, JsonLdNode>();
  const returnPolicy = describeReturns(`${canonical}#returns`, market);
  return {
    returns: returnPolicy === undefined ? undefined : reference(`${canonical}#returns`),
    deliveryOf: ({ weightGrams }) => {
      const delivery = deliver({ price, weightGrams, hsCode, originCountry });
      // A delivery is known by what it costs: everything else about it is the same for the whole style.
      const id = `${canonical}#delivery-${delivery.charge.amountMinor}`;
      if (!deliveries.has(id)) deliveries.set(id, describeDelivery(id, delivery, market));
      return reference(id);
    },
    nodes: () => [...deliveries.values(), ...(returnPolicy === undefined ? [] : [returnPolicy])],
  };
}

function describeDelivery(
  id: string,
  { charge, handlingDays, transitDays }: PieceDelivery,
  market: Market,
): JsonLdNode {
  return {
    "@type": "OfferShippingDetails",
    "@id": id,
    shippingRate: { "@type": "MonetaryAmount", value: decimalOf(charge), currency: charge.currency },
    shippingOrigin: { "@type": "DefinedRegion", addressCountry: shop.company.seat.country },
    shippingDestination: { "@type": "DefinedRegion", addressCountry: market.country },
    deliveryTime: {
      "@type": "ShippingDeliveryTime",
      handlingTime: describeDays(handlingDays),
      transitTime: describeDays(transitDays),
    },
  };
}

function describeDays({ min, max }: DayRange): JsonLdNode {
  return { "@type": "QuantitativeValue", minValue: min, maxValue: max, unitCode: "DAY" };
}

function describeReturns(id: string, { country }: Market): JsonLdNode | undefined {
  const days = withdrawalDaysIn(country);
  if (days === undefined) return undefined;
  return {
    "@type": "MerchantReturnPolicy",
    "@id": id,
    applicableCountry: country,
    returnPolicyCategory: schemaValue("MerchantReturnFiniteReturnWindow"),
    merchantReturnDays: days,
    returnMethod: schemaValue("ReturnByMail"),
    refundType: schemaValue("FullRefund"),
  };
}
