import type { Language } from "#shop/markets";

/** Words that say nothing about a garment, folded; a search that asks for them asks for nothing. */
const STOP_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("a an and are as at by for from i in is it me my of on or our that the this to with you your".split(" ")),
  zh: new Set("的 了 和 与 或 在 是 我 你 件 款 一 有 及".split(" ")),
  de: new Set(
    (
      "aus bei das dem den der die ein eine einem einen einer eines fur ich im in ist mein meine mit oder ohne und " +
      "von zu zum zur"
    ).split(" "),
  ),
  fr: new Set("a au aux avec ce ces dans de des du en et je la le les ma mes mon ou par pour sur un une".split(" ")),
  ja: new Set("ノ ヲ ニ ハ ガ デ ト ナ モ ヘ ヤ カラ マデ".split(" ")),
};

export function isStopWord(folded: string, language: Language): boolean {
  return STOP_WORDS[language].has(folded);
}
