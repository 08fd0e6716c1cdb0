import type { RangeStyle } from "../range-style.ts";

export const moorlandHerringboneCoat: RangeStyle = {
  code: "C404",
  slug: "moorland-herringbone-coat",
  category: "coats",
  wearer: "men",
  fit: "regular",
  stitch: "herringbone",
  neckline: "lapel",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "thigh",
    hem: "straight",
    pocket: "slant",
    leg: "none",
    motif: "none",
    buttons: "hidden",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 4,
  shownOn: { heightCm: 188, size: "M" },
  goesWith: ["P103", "P105", "S205", "J305"],
  construction: "woven",
  noun: "overcoat",
  hsCode: "620120",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Moorland Herringbone Coat",
      summary: "A car coat in herringbone wool that has been rained on in testing, often.",
      description:
        "Herringbone of 560 grams to the metre: the twill turns every eight threads, and the zigzag " +
        "sheds water and hides the road. One part in five is nylon, because car seats and rucksacks " +
        "are harder on a coat than weather.\n\n" +
        "Three buttons under a fly front, a collar that turns up and buttons across, slanted pockets " +
        "for cold hands. Lined in viscose twill, quilted across the shoulders. Dried mud comes off " +
        "with a stiff brush; leave it until it is dust.",
      fitNote: "Regular, to mid-thigh, cut to go over a jacket. True to size.",
    },
    zh: {
      name: "荒原人字呢中长大衣",
      summary: "一件人字呢短大衣，试样时没少挨雨淋。",
      description:
        "每米560克的人字呢：斜纹每八根纱掉一次头，折线让雨水顺势滑走，也藏得住路上的灰。五分之一是锦纶，" +
        "因为车座和背包比天气更磨衣服。\n\n" +
        "暗门襟下三颗纽扣，领子翻起可以横扣，斜插袋正好暖手。衬里是粘胶斜纹绸，肩部绗缝。溅上泥不要急着" +
        "擦，等它干成灰，用硬毛刷一刷就掉。",
      fitNote: "常规版型，长至大腿中部，里面可穿西装外套。按平时尺码选。",
    },
    de: {
      name: "Fischgratmantel Moorland",
      summary: "Ein Autocoat aus Fischgratwolle, der bei der Erprobung oft im Regen stand.",
      description:
        "Fischgrat mit 560 Gramm pro Meter: Alle acht Fäden wendet der Köper, das Zickzack lässt " +
        "Wasser ablaufen und versteckt den Straßenstaub. Ein Fünftel ist Polyamid, denn Autositze und " +
        "Rucksäcke setzen einem Mantel mehr zu als das Wetter.\n\n" +
        "Drei Knöpfe unter verdeckter Leiste, ein Kragen, der sich hochstellen und quer schließen " +
        "lässt, schräge Taschen für kalte Hände. Gefüttert mit Viskosetwill, an den Schultern " +
        "gesteppt. Schlamm erst trocknen lassen; dann geht er mit einer harten Bürste als Staub ab.",
      fitNote: "Gerade, bis Mitte Oberschenkel, passt über ein Sakko. Fällt normal aus.",
    },
    fr: {
      name: "Manteau à chevrons Moorland",
      summary: "Un trois-quarts en laine à chevrons qui, pendant les essais, a pris la pluie, souvent.",
      description:
        "Un chevron de 560 grammes au mètre : le sergé change de sens tous les huit fils, le zigzag " +
        "laisse filer l’eau et cache la route. Un cinquième est en polyamide, car les sièges de " +
        "voiture et les sacs à dos malmènent un manteau plus que le temps.\n\n" +
        "Trois boutons sous patte, un col qui se relève et se boutonne en travers, des poches en biais " +
        "pour les mains froides. Doublure en sergé de viscose, matelassée aux épaules. La boue part à " +
        "la brosse dure ; attendez qu’elle soit poussière.",
      fitNote: "Coupe droite, à mi-cuisse, prévue pour passer sur une veste. Taille normalement.",
    },
    ja: {
      name: "ムーアランド ヘリンボーン コート",
      summary: "何度も雨に打たせて試した、ヘリンボーンウールのカーコート。",
      description:
        "1メートルあたり560グラムのヘリンボーン。綾が八本ごとに向きを変え、その折れ線が水を流し、道の埃" +
        "を目立たせません。五分の一はナイロンです。天気より、車のシートやリュックのほうがコートを傷める" +
        "からです。\n\n" +
        "比翼仕立ての三つボタン。襟は立てて横に留められ、斜めのポケットが冷えた手を受け止めます。裏地は" +
        "レーヨンツイル、肩はキルティング。泥は乾いて粉になるまで待ち、硬めのブラシで落とします。",
      fitNote: "腿の中ほどまでの丈。ジャケットの上に着られる標準的な身幅です。いつものサイズを。",
    },
  },
  fibres: [
    { part: "shell", name: "wool", percent: 80 },
    { part: "shell", name: "nylon", percent: 20 },
    { part: "lining", name: "viscose", percent: 100 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "line",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 380_00,
    EUR: 379_00,
    GBP: 329_00,
    JPY: 58_400,
    AUD: 585_00,
    CAD: 515_00,
    HKD: 2960_00,
    AED: 1395_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [1420, 1500, 1590, 1690, 1800],
  measurementsCm: {
    chest: [54, 57, 60, 63.5, 67],
    hem: [55, 58, 61, 64.5, 68],
    shoulder: [45, 46.5, 48, 49.5, 51],
    sleeve: [63, 64.5, 66, 67, 68],
    length: [88, 90, 92, 94, 96],
  },
  colours: [
    {
      code: "ASH",
      hex: "#7c7f80",
      accents: [],
      name: { en: "Ash", zh: "灰烬灰", de: "Asche", fr: "Cendre", ja: "アッシュ" },
      stockPieces: [4, 8, 10, 6, 3],
    },
    {
      code: "BRK",
      hex: "#5b4636",
      accents: [],
      name: { en: "Bark", zh: "树皮褐", de: "Rinde", fr: "Écorce", ja: "バーク" },
      stockPieces: [4, 8, 10, 6, 3],
    },
  ],
};
