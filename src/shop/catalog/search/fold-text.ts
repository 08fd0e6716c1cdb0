import type { Language } from "#shop/markets";

/** Traditional letters and the simplified ones in their place: those that the words of knitwear use. */
const TRADITIONAL =
  "針織絲領長褲連體藍綠紅黃駝駱羅紋開圓無釦鈕帶風襯絨亞寬鬆緊碼裝軟費爾島雙單馬鏈號樣編絞輕淺顏銹纖維";
const SIMPLIFIED = "针织丝领长裤连体蓝绿红黄驼骆罗纹开圆无扣纽带风衬绒亚宽松紧码装软费尔岛双单马链号样编绞轻浅颜锈纤维";

const simplifiedOf = new Map(
  Array.from(TRADITIONAL).map((letter, index) => [letter, Array.from(SIMPLIFIED)[index]!] as const),
);

/** The Japanese voicing marks are combining marks by Unicode and parts of a letter to a reader. */
const MARKS_THAT_ARE_NOT_ACCENTS = /(?![\u3099\u309a])\p{M}/gu;
const ASCII = /^[\0-\x7f]*$/;
const HIRAGANA = /[\u3041-\u3096]/g;
const HIRAGANA_TO_KATAKANA = 0x60;

/**
 * A text as search compares it: small letters, without accents and apostrophes, full-width and half-width forms as the
 * usual ones. Hiragana is read as katakana in Japanese and traditional letters as simplified ones in Chinese, because
 * a keyboard may give either. Splits nothing.
 */
export function foldText(text: string, language: Language): string {
  if (ASCII.test(text)) return text.replaceAll("'", "").toLowerCase();
  const folded = text
    .normalize("NFKD")
    .replaceAll(MARKS_THAT_ARE_NOT_ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll(/['’]/g, "");
  if (language === "ja") {
    return folded.replaceAll(HIRAGANA, (letter) => String.fromCharCode(letter.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
  }
  if (language === "zh") return folded.replaceAll(/\p{Script=Han}/gu, (letter) => simplifiedOf.get(letter) ?? letter);
  return folded;
}
