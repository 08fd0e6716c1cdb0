import type { RangeStyle } from "../range-style.ts";

export const heronFunnelNeckJumpsuit: RangeStyle = {
  code: "J309",
  slug: "heron-funnel-neck-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "slim",
  stitch: "cable",
  neckline: "funnel",
  closure: "zip",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "ankle",
    hem: "rib",
    pocket: "none",
    leg: "tapered",
    motif: "single-cable",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 4,
  shownOn: { heightCm: 178, size: "M" },
  goesWith: ["C402", "C401", "C412", "C408"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611490",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Heron Funnel-Neck Jumpsuit",
      summary: "One rope of stitches from collarbone to ankle on either side, and a zip between them.",
      description:
        "A single twelve-stitch cable runs down each side of the zip, over the hip and on to the ankle " +
        "without a break; the pieces are knitted that long. It crosses every tenth row above the waist " +
        "and every fourteenth below, so the leg looks longer than it measures.\n\n" +
        "Wool of 20.5 microns with a fifth of nylon, knitted on nine needles. The funnel stands three " +
        "fingers high and does not rub the chin: the zip ends in a pocket of knitting. Warm enough for " +
        "a carriage with broken heating, close enough for a coat on top. No pockets; they would pull " +
        "the rope out of line.",
      fitNote: "Close, but the cables give. Between sizes, take the larger if you like room at the thigh.",
    },
    zh: {
      name: "苍鹭立领连体裤",
      summary: "左右各一股绳纹，从锁骨直落脚踝，中间一道拉链。",
      description:
        "拉链两侧各有一股十二针绳花，越过胯部，一直到脚踝，中途不断，因为衣片本来就织得那么长。腰上每十" +
        "行一绞，腰下每十四行一绞，腿看上去比量出来长。\n\n" +
        "20.5微米羊毛，两成锦纶，九针机编织。立领三指高，不磨下巴：拉链头收在一个织出来的小窝里。车厢暖" +
        "气坏了也不怕，外面再罩大衣也不显臃肿。没有口袋，有口袋会把绳花扯歪。",
      fitNote: "贴身，绞花有余量。介于两码之间，喜欢大腿处松一些就选大一码。",
    },
    de: {
      name: "Jumpsuit Heron mit Stehkragen",
      summary: "Ein Zopf vom Schlüsselbein bis zum Knöchel, auf jeder Seite einer, dazwischen der Reißverschluss.",
      description:
        "Links und rechts vom Reißverschluss läuft ein einzelner Zopf aus zwölf Maschen über die Hüfte " +
        "bis zum Knöchel, ohne Unterbrechung, denn die Teile sind in voller Länge gestrickt. Oberhalb " +
        "der Taille kreuzt er in jeder zehnten, darunter in jeder vierzehnten Reihe; das Bein wirkt " +
        "länger, als es misst.\n\n" +
        "Wolle von 20,5 Mikron mit einem Fünftel Polyamid, auf neun Nadeln pro Zoll gestrickt. Der " +
        "Kragen steht drei Finger hoch und scheuert nicht am Kinn, weil der Reißverschluss in einer " +
        "gestrickten Garage endet. Warm genug für ein Abteil mit kaputter Heizung, schmal genug für " +
        "einen Mantel darüber. Keine Taschen: Sie zögen den Zopf aus der Linie.",
      fitNote:
        "Körpernah, doch die Zöpfe geben nach. Wer am Oberschenkel Luft mag, nimmt zwischen zwei Größen " +
        "die größere.",
    },
    fr: {
      name: "Combinaison à col montant Heron",
      summary: "Une torsade de la clavicule à la cheville, une de chaque côté, et le zip entre les deux.",
      description:
        "De part et d’autre du zip, une seule torsade de douze mailles passe sur la hanche et descend " +
        "jusqu’à la cheville sans s’interrompre : les panneaux sont tricotés à cette longueur. Elle " +
        "croise tous les dix rangs au-dessus de la taille, tous les quatorze en dessous ; la jambe " +
        "paraît plus longue qu’elle ne mesure.\n\n" +
        "Une laine de 20,5 microns avec un cinquième de polyamide, tricotée en jauge 9. Le col monte " +
        "de trois doigts et ne frotte pas le menton : le zip finit dans un étui de maille. Assez " +
        "chaude pour un wagon au chauffage en panne, assez près du corps pour un manteau par-dessus. " +
        "Pas de poches : elles tireraient la torsade de travers.",
      fitNote:
        "Près du corps, mais les torsades cèdent. Entre deux tailles, prenez la grande si vous aimez de " +
        "l’aisance à la cuisse.",
    },
    ja: {
      name: "ヘロン ファネルネック オールインワン",
      summary: "鎖骨から足首まで、左右に一本ずつの縄編み。そのあいだをファスナーが通ります。",
      description:
        "ファスナーの両脇に、十二目の縄編みが一本ずつ。腰を越え、足首まで途切れません。身頃をその長さの" +
        "まま編んでいるからです。ウエストより上は十段ごと、下は十四段ごとに交差させ、脚が実寸より長く見" +
        "えるようにしました。\n\n" +
        "20.5ミクロンのウールにナイロン二割、9ゲージ。襟は指三本分の高さで立ち、ファスナーの端は編み地" +
        "の小さな袋に収まるので顎に当たりません。暖房の止まった車内でも暖かく、上にコートを羽織れる細さ" +
        "です。ポケットは付けていません。縄が引かれて曲がるためです。",
      fitNote: "細身ですが縄編みが伸びます。腿まわりにゆとりがほしい方は、迷ったら大きいほうを。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 80 },
    { part: "whole", name: "nylon", percent: 20 },
  ],
  care: {
    wash: "machine-30-wool",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "do-not-iron",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 228_00,
    EUR: 229_00,
    GBP: 199_00,
    JPY: 35_200,
    AUD: 349_00,
    CAD: 309_00,
    HKD: 1780_00,
    AED: 835_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [690, 725, 765, 810, 860],
  measurementsCm: {
    chest: [40, 42.5, 45, 48, 51.5],
    waist: [33, 35.5, 38, 41, 44.5],
    hip: [42, 44.5, 47, 50, 53.5],
    sleeve: [59, 60, 61, 62, 62.5],
    length: [141, 143.5, 146, 148.5, 151],
    inseam: [72, 73, 74, 75, 76],
  },
  colours: [
    {
      code: "HRN",
      hex: "#8d949a",
      accents: [],
      name: { en: "Heron Grey", zh: "苍鹭灰", de: "Reihergrau", fr: "Gris héron", ja: "ヘロングレー" },
      stockPieces: [4, 10, 12, 8, 4],
    },
    {
      code: "TWL",
      hex: "#34384f",
      accents: [],
      name: { en: "Twilight", zh: "暮色蓝", de: "Dämmerung", fr: "Crépuscule", ja: "トワイライト" },
      stockPieces: [4, 10, 12, 8, 3],
    },
    {
      code: "BON",
      hex: "#e6dcc8",
      accents: [],
      name: { en: "Bone", zh: "骨白", de: "Knochenweiß", fr: "Os", ja: "ボーン" },
      stockPieces: [3, 8, 10, 2, 0],
    },
  ],
};
