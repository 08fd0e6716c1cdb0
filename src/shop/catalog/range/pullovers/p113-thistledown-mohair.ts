import type { RangeStyle } from "../range-style.ts";

export const thistledownMohairPullover: RangeStyle = {
  code: "P113",
  slug: "thistledown-mohair-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "oversized",
  stitch: "plain",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "raglan",
    sleeveLength: "elbow",
    length: "hip",
    hem: "rolled",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "fluffy",
  warmth: 3,
  shownOn: { heightCm: 177, size: "S" },
  goesWith: ["J301", "J306", "C408", "P101"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611019",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Thistledown Mohair Pullover",
      summary:
        "A hundred and fifty grams of kid mohair on a core of silk, with elbow sleeves for wearing over " +
        "something.",
      description:
        "The silk is a thread you could sew with; the mohair is looped around it and brushed until a halo stands " +
        "a centimetre off the yarn. Knitted at five gauge on needles meant for something thicker, it is mostly " +
        "air, and warmer than it has any right to be.\n\n" +
        "Raglan, no ribs, all edges rolled. Kid mohair sheds for the first three wearings: shake it outdoors, " +
        "and put it in the freezer overnight if it drifts onto a dark coat. After a hand wash it dries in three " +
        "hours.",
      fitNote: "Generous; sleeves to the elbow. The fabric is sheer, so it wants a layer beneath. True to size.",
    },
    zh: {
      name: "蓟绒马海毛套头衫",
      summary: "150克，幼马海毛绕着一根真丝芯线；五分袖，里面搭一件正好。",
      description:
        "真丝芯细得能当缝纫线，马海毛在外面绕成圈，再拉绒，直到绒毛离纱足有一厘米。5针机，用本该织粗线的针来织，" +
        "大半是空气，却暖得出乎意料。\n\n" +
        "插肩袖，没有罗纹，所有边缘自然卷起。头三次穿会掉毛：到室外抖一抖；若沾上深色大衣，装袋放进冰箱冷冻一夜。" +
        "手洗之后三小时就干。",
      fitNote: "宽大，袖到肘部。织物透，里面宜搭一件。按平时尺码选。",
    },
    de: {
      name: "Mohair-Pullover Thistledown",
      summary: "Hundertfünfzig Gramm Kid-Mohair um eine Seele aus Seide, mit Ärmeln bis zum Ellbogen zum Drüberziehen.",
      description:
        "Die Seide ist ein Faden, mit dem man nähen könnte; um ihn legt sich das Mohair in Schlingen und wird " +
        "gebürstet, bis der Flor einen Zentimeter absteht. Mit fünf Nadeln pro Zoll gestrickt, eigentlich zu " +
        "grob für dieses Garn, besteht er vor allem aus Luft und wärmt mehr, als man ihm zutraut.\n\n" +
        "Raglan, keine Bündchen, alle Kanten gerollt. Kid-Mohair haart die ersten drei Male: draußen " +
        "ausschütteln, und wenn er sich auf dem dunklen Mantel niederlässt, über Nacht ins Gefrierfach. Nach der " +
        "Handwäsche ist er in drei Stunden trocken.",
      fitNote:
        "Reichlich weit, Ärmel bis zum Ellbogen. Das Gestrick ist durchscheinend und will etwas darunter. Fällt " +
        "normal aus.",
    },
    fr: {
      name: "Pull en mohair Thistledown",
      summary:
        "Cent cinquante grammes de kid mohair autour d’une âme de soie, à manches au coude, à porter sur autre " +
        "chose.",
      description:
        "La soie est un fil à coudre ou presque ; le mohair boucle autour, puis on le gratte jusqu’à ce qu’un " +
        "halo d’un centimètre s’en détache. Tricoté en jauge 5, trop grosse pour lui, il est surtout fait d’air " +
        "et tient plus chaud qu’on ne croirait.\n\n" +
        "Raglan, sans côtes, tous les bords roulés. Le kid mohair perd ses poils les trois premières fois : " +
        "secouez-le dehors et, s’il se dépose sur un manteau sombre, une nuit au congélateur. Lavé à la main, il " +
        "sèche en trois heures.",
      fitNote:
        "Très ample, manches au coude. La maille est transparente : mettez quelque chose dessous. Taille " +
        "normalement.",
    },
    ja: {
      name: "シスルダウン モヘヤ プルオーバー",
      summary: "シルクの芯にキッドモヘヤをまとわせた、重さ150g。重ね着しやすい五分袖です。",
      description:
        "芯のシルクは縫い糸ほどの細さ。そのまわりにモヘヤをループ状に巻き、毛足が1cm立つまで起毛しています。" +
        "本来はもっと太い糸に使う5ゲージで編んだ生地はほとんどが空気。見た目からは想像できないほど暖かです。\n\n" +
        "ラグラン袖で、リブはなく、縁はすべてロール仕上げ。キッドモヘヤは最初の三回ほど毛が抜けます。" +
        "外で軽く振り、濃い色のコートにつくときは袋に入れて一晩冷凍庫へ。手洗いのあとは三時間で乾きます。",
      fitNote: "たっぷりした身幅、袖はひじまで。透け感があるので中に一枚合わせてください。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "mohair", percent: 72 },
    { part: "whole", name: "silk", percent: 28 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 148_00,
    EUR: 149_00,
    GBP: 129_00,
    JPY: 23_000,
    AUD: 229_00,
    CAD: 199_00,
    HKD: 1150_00,
    AED: 545_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [130, 140, 150, 160, 175],
  measurementsCm: {
    chest: [55, 57.5, 60, 63, 66.5],
    hem: [47, 49.5, 52, 55, 58.5],
    shoulder: [44, 45, 46, 47.5, 49],
    sleeve: [36, 37, 38, 39, 39.5],
    length: [56, 57.5, 59, 60.5, 62],
  },
  colours: [
    {
      code: "LAV",
      hex: "#a79bbd",
      accents: [],
      name: { en: "Lavender", zh: "薰衣草紫", de: "Lavendel", fr: "Lavande", ja: "ラベンダー" },
      stockPieces: [5, 10, 12, 7, 3],
    },
    {
      code: "BUT",
      hex: "#ecd9a0",
      accents: [],
      name: { en: "Butter", zh: "奶油黄", de: "Butter", fr: "Beurre frais", ja: "バター" },
      stockPieces: [5, 10, 12, 6, 3],
    },
    {
      code: "TEA",
      hex: "#1f5c66",
      accents: [],
      name: { en: "Teal", zh: "凫蓝", de: "Petrol", fr: "Bleu canard", ja: "ティール" },
      stockPieces: [4, 8, 1, 6, 2],
    },
    {
      code: "CHK",
      hex: "#f4f1ea",
      accents: [],
      name: { en: "Chalk", zh: "白垩色", de: "Kreide", fr: "Craie", ja: "チョーク" },
      stockPieces: [6, 12, 14, 0, 4],
    },
  ],
};
