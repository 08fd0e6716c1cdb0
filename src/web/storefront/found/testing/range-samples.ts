import { colourFamilyOf, launchRange, skuOf, type RangeStyle, type StyleDetail } from "#shop/catalog";
import { money, type Currency, type Language } from "#shop/markets";
import type { Offer } from "#shop/shelves";
import type { ListedStyle } from "../social-picture/picture-address.ts";

/** A style of the launch range as a product page would be given it. For tests that need no database. */
export function detailOf(style: RangeStyle, language: Language, currency: Currency): StyleDetail {
  const { text, fibres, care, sizes, prices } = style;
  return {
    ...style,
    ...text[language],
    styleId: style.code,
    description: text[language].description.split("\n\n"),
    originCountry: "CN",
    customsDescription: "",
    price: money(prices[currency], currency),
    sizes,
    measurements: [],
    fibres,
    care,
    colours: style.colours.map((colour) => ({
      code: colour.code,
      name: colour.name[language],
      hex: colour.hex,
      accents: colour.accents,
      family: colourFamilyOf(colour.hex),
      variants: sizes.map((size, index) => ({
        variantId: skuOf(style, colour, size),
        sku: skuOf(style, colour, size),
        size,
        weightGrams: style.weightGrams[index]!,
      })),
    })),
  };
}

/** The variants of a style as a merchant feed is given them, with one free piece each. */
export function offersOf(style: RangeStyle, language: Language, currency: Currency): Offer[] {
  const detail = detailOf(style, language, currency);
  return detail.colours.flatMap((colour) =>
    colour.variants.map((variant) => ({
      ...variant,
      styleCode: style.code,
      slug: style.slug,
      category: style.category,
      wearer: style.wearer,
      name: detail.name,
      description: style.text[language].description,
      colourCode: colour.code,
      colourName: colour.name,
      colourFamily: colour.family,
      fibres: style.fibres,
      hsCode: style.hsCode,
      originCountry: "CN",
      price: detail.price,
      freePieces: 1,
    })),
  );
}

/** A style of the launch range by its code. */
export function styleOf(code: string): RangeStyle {
  const style = launchRange.styles.find((known) => known.code === code);
  if (style === undefined) throw new Error(`the range has no ${code}`);
  return style;
}

export function listedOf(style: RangeStyle): ListedStyle {
  return detailOf(style, "en", "USD");
}

/** Text that tries to break out of every kind of file. */
export const HOSTILE = `</script><script>alert("x")</script> & ]]> <!-- 'a'\t"b"\r\n\u0000\u0008\uD83D\u2028 &lt;`;
