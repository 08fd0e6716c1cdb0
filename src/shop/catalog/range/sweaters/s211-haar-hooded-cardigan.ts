import type { RangeStyle } from "../range-style.ts";

export const haarHoodedCardigan: RangeStyle = {
  code: "S211",
  slug: "haar-hooded-cardigan",
  category: "sweaters",
  wearer: "women",
  fit: "oversized",
  stitch: "garter",
  neckline: "hood",
  closure: "buttons",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "thigh",
    hem: "straight",
    pocket: "slant",
    leg: "none",
    motif: "none",
    buttons: "toggle",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 5,
  shownOn: { heightCm: 179, size: "S" },
  goesWith: ["P101", "P112", "J309"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Haar Hooded Cardigan",
      summary: "For the hour when the sea fog comes in: garter stitch to the thigh, a deep hood, four beech toggles.",
      description:
        "Garter ridges run round the body and up the hood without a seam at the neck; the hood is grafted along " +
        "the top, loop into loop, where a seam would rub. Wool and baby alpaca, three gauge, knitted firmly so " +
        "that the length does not become longer.\n\n" +
        "Toggles of oiled beech and loops of braided yarn can be worked in mittens. Slant pockets begin where " +
        "the hands hang. Hang it over a chair and never on a hook, and let it air a day between wearings; the " +
        "alpaca sheds a little in its first week and then stops.",
      fitNote: "Oversized and to mid-thigh, with room for a thick sweater. Take your usual size or one smaller.",
    },
    zh: {
      name: "海雾连帽木扣开衫",
      summary: "海雾上岸的时辰穿：起伏针长及大腿，深帽，四粒山毛榉木扣。",
      description:
        "起伏针的横棱绕身而行，一路上到帽子，颈后没有接缝；帽顶用线圈对线圈的无缝缝合，免得磨头。羊毛加幼羊驼毛，" +
        "3针机，织得紧，长度不会越穿越长。\n\n" +
        "上过油的山毛榉木扣配编绳扣袢，戴着手套也能扣。斜插袋开在手自然垂下的位置。搭在椅背上，不要挂钩子，" +
        "穿过一天晾一天；头一个星期羊驼毛会掉一点，之后就不掉了。",
      fitNote: "宽大，长及大腿中部，里面穿得下厚毛衣。按平时尺码或小一码。",
    },
    de: {
      name: "Kapuzenstrickjacke Haar mit Knebelknöpfen",
      summary:
        "Für die Stunde, in der der Seenebel kommt: kraus rechts bis zum Oberschenkel, tiefe Kapuze, vier Knebel " +
        "aus Buche.",
      description:
        "Die krausen Rippen laufen um den Körper und ohne Halsnaht die Kapuze hinauf; oben ist sie Masche in " +
        "Masche verbunden, wo eine Naht scheuern würde. Wolle und Baby-Alpaka, drei Nadeln pro Zoll, fest " +
        "gestrickt, damit die Länge nicht länger wird.\n\n" +
        "Knebel aus geölter Buche und Schlaufen aus geflochtenem Garn gehen auch mit Fäustlingen zu. Die " +
        "schrägen Taschen beginnen, wo die Hände hängen. Über den Stuhl legen, nie an den Haken, und zwischen " +
        "zwei Tagen lüften; in der ersten Woche haart das Alpaka ein wenig, dann nicht mehr.",
      fitNote:
        "Übergroß, bis zur Mitte des Oberschenkels, mit Platz für einen dicken Pullover. Die übliche Größe oder " +
        "eine kleiner.",
    },
    fr: {
      name: "Cardigan à capuche Haar",
      summary:
        "Pour l’heure où monte la brume de mer : du point mousse à mi-cuisse, une capuche profonde, quatre " +
        "bûchettes de hêtre.",
      description:
        "Les côtes du point mousse font le tour du corps et montent dans la capuche sans couture à la nuque ; le " +
        "haut est greffé maille à maille, là où une couture frotterait. Laine et baby alpaga, jauge 3, tricotés " +
        "ferme pour que la longueur n’augmente pas.\n\n" +
        "Les bûchettes de hêtre huilé et leurs brides tressées se ferment avec des moufles. Les poches en biais " +
        "commencent où pendent les mains. Sur une chaise, jamais à un crochet, et un jour d’air entre deux ; " +
        "l’alpaga perd quelques poils la première semaine, puis plus.",
      fitNote: "Très ample, à mi-cuisse, avec la place d’un gros pull. Votre taille ou une de moins.",
    },
    ja: {
      name: "ハール フード トグル カーディガン",
      summary: "海霧の上がる時間のために。腿丈のガーター編みに深いフード、ブナのトグルが4つ。",
      description:
        "ガーター編みの畝が身頃を巡り、首に縫い目をつくらずフードまで続きます。フードの頂点は、" +
        "縫い目が当たらないよう目と目をはぎ合わせました。ウールとベビーアルパカを3ゲージで固めに編み、" +
        "丈が伸びないようにしています。\n\n" +
        "オイル仕上げのブナのトグルと組み紐のループは、ミトンをしたままでも留められます。" +
        "斜めポケットは自然に手が下りる位置に。フックに掛けず椅子の背に掛け、一日着たら一日風を通してください。" +
        "はじめの一週間はアルパカの毛が少し抜け、やがて落ち着きます。",
      fitNote: "大きめの腿丈で、厚いセーターの上にも。普段のサイズか、ひとつ下で。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 65 },
    { part: "whole", name: "alpaca", percent: 35 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 236_00,
    EUR: 237_00,
    GBP: 205_00,
    JPY: 36_600,
    AUD: 365_00,
    CAD: 319_00,
    HKD: 1840_00,
    AED: 869_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [810, 865, 920, 985, 1060],
  measurementsCm: {
    chest: [56, 58.5, 61, 64, 67.5],
    hem: [56, 58.5, 61, 64, 67.5],
    shoulder: [52, 53, 54, 55.5, 57],
    sleeve: [47, 48, 49, 50, 50.5],
    length: [79, 80.5, 82, 83.5, 85],
  },
  colours: [
    {
      code: "FOG",
      hex: "#c9cccb",
      accents: [],
      name: { en: "Fog", zh: "雾灰", de: "Nebel", fr: "Brume", ja: "フォグ" },
      stockPieces: [5, 10, 12, 7, 3],
    },
    {
      code: "INK",
      hex: "#1f2937",
      accents: [],
      name: { en: "Ink", zh: "墨蓝", de: "Tinte", fr: "Encre", ja: "インク" },
      stockPieces: [5, 10, 12, 7, 2],
    },
    {
      code: "TER",
      hex: "#b5613f",
      accents: [],
      name: { en: "Terracotta", zh: "陶土红", de: "Terrakotta", fr: "Terre cuite", ja: "テラコッタ" },
      stockPieces: [3, 7, 9, 0, 2],
    },
  ],
};
