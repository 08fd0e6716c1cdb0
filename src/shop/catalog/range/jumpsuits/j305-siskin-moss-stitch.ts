import type { RangeStyle } from "../range-style.ts";

export const siskinMossStitchCoverall: RangeStyle = {
  code: "J305",
  slug: "siskin-moss-stitch-coverall",
  category: "jumpsuits",
  wearer: "men",
  fit: "regular",
  stitch: "moss",
  neckline: "funnel",
  closure: "half-zip",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "ankle",
    hem: "rib",
    pocket: "slant",
    leg: "tapered",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter", "spring"],
  feel: "dry",
  warmth: 3,
  shownOn: { heightCm: 187, size: "M" },
  goesWith: ["C404", "C410", "P105"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611420",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Siskin Moss-Stitch Coverall",
      summary: "One garment for the workbench and the walk home: cotton and wool in small, dry moss stitch.",
      description:
        "Moss stitch puts a purl beside every knit, so the fabric lies flat, has no right or wrong " +
        "side and cannot curl. We knit it on seven needles to the inch from a two-ply yarn, six parts " +
        "cotton for the dry hand and four parts wool for the spring at knee and elbow.\n\n" +
        "The raglan runs in one line from collar to underarm and leaves the shoulder free for overhead " +
        "work. A metal half-zip opens to below the waist, wide enough to step in without hopping. " +
        "Slanted pockets, a tapered leg, a rib that stays above the shoe. Ten washes in, it is softer; " +
        "it is not smaller.",
      fitNote:
        "Regular, with room to squat. True to size; if you are over 190 cm with long legs, take one size larger.",
    },
    zh: {
      name: "黄雀桂花针连身工装",
      summary: "工作台前穿它，收工回家也穿它：棉与羊毛，细小干爽的桂花针。",
      description:
        "桂花针一针下、一针上交错排列，织物平服不卷边，正反一个样。七针机编织，双股纱，六成棉给出清爽的" +
        "手感，四成羊毛让膝盖和手肘弹得回来。\n\n" +
        "插肩线从领口直下腋底，抬手过头肩部也不受拘束。金属半拉链开到腰下，抬脚就能穿进去，不必单脚跳。" +
        "斜插袋，裤管渐收，罗纹裤口停在鞋面之上。洗过十次，更软，却没有变小。",
      fitNote: "常规版型，下蹲有余量。按平时尺码选；身高190厘米以上且腿长者，建议大一码。",
    },
    de: {
      name: "Overall Siskin im Perlmuster",
      summary: "Ein Teil für die Werkbank und den Heimweg: Baumwolle und Wolle in feinem, trockenem Perlmuster.",
      description:
        "Beim Perlmuster liegt neben jeder rechten Masche eine linke. Das Gestrick bleibt flach, hat " +
        "keine falsche Seite und rollt sich nirgends ein. Gestrickt auf sieben Nadeln pro Zoll aus " +
        "zweifädigem Garn: sechs Teile Baumwolle für den trockenen Griff, vier Teile Wolle für die " +
        "Sprungkraft an Knie und Ellbogen.\n\n" +
        "Der Raglan läuft in einer Linie vom Kragen bis unter den Arm, die Schulter bleibt für " +
        "Arbeiten über Kopf frei. Der metallene Reißverschluss reicht bis unter die Taille, man steigt " +
        "hinein, ohne zu hüpfen. Schräge Taschen, ein schmaler werdendes Bein, ein Bündchen, das über " +
        "dem Schuh endet. Nach zehn Wäschen ist er weicher, aber nicht kleiner.",
      fitNote:
        "Gerade, mit Platz für die Hocke. Fällt normal aus; über 190 cm und mit langen Beinen eine Größe größer.",
    },
    fr: {
      name: "Combinaison au point de riz Siskin",
      summary: "Une seule pièce pour l’établi et le retour : coton et laine, en petit point de riz sec.",
      description:
        "Au point de riz, chaque maille endroit voisine avec une maille envers : l’étoffe reste plate, " +
        "n’a pas de mauvais côté et ne roule pas. Elle est tricotée en jauge 7, d’un fil à deux " +
        "bouts : six parts de coton pour la main sèche, quatre de laine pour le ressort aux genoux et " +
        "aux coudes.\n\n" +
        "Le raglan file d’un trait du col au dessous de bras et laisse l’épaule libre pour travailler " +
        "en hauteur. Le demi-zip en métal descend sous la taille : on y entre sans sautiller. Poches " +
        "en biais, jambe fuselée, bord-côte arrêté au-dessus de la chaussure. Après dix lavages elle " +
        "est plus souple, pas plus petite.",
      fitNote:
        "Coupe droite, avec de quoi s’accroupir. Taille normalement ; au-delà de 190 cm et de longues " +
        "jambes, prenez une taille de plus.",
    },
    ja: {
      name: "シスキン 鹿の子編み カバーオール",
      summary: "作業台でも帰り道でもこれ一着。綿とウールの、細かく乾いた鹿の子編み。",
      description:
        "表目と裏目を一目ずつ入れ違えた鹿の子編みは、平らで裏表がなく、端が丸まりません。7ゲージ、双糸。" +
        "綿六割がさらりとした手触りを、ウール四割が膝と肘の戻りを受け持ちます。\n\n" +
        "ラグランの線は襟から脇下まで一息に通り、腕を上げる仕事でも肩がつかえません。金属のハーフジップ" +
        "はウエストの下まで開き、片足で跳ねずに足を通せます。斜めのポケット、先細りの脚、靴の上で止まる" +
        "リブ。十回洗うと柔らかくなりますが、縮みはしません。",
      fitNote: "しゃがめるだけのゆとりがある標準的なシルエット。いつものサイズを。190cm以上で脚の長い方は一つ上を。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 60 },
    { part: "whole", name: "wool", percent: 40 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 188_00,
    EUR: 189_00,
    GBP: 165_00,
    JPY: 28_800,
    AUD: 289_00,
    CAD: 255_00,
    HKD: 1460_00,
    AED: 690_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [820, 865, 915, 970, 1030, 1095],
  measurementsCm: {
    chest: [53, 55.5, 58, 61, 64.5, 68],
    waist: [48, 50.5, 53, 56, 59.5, 63],
    hip: [53, 55.5, 58, 61, 64.5, 68],
    sleeve: [64, 65.5, 67, 68.5, 70, 71],
    length: [152, 155, 158, 161, 164, 166.5],
    inseam: [75, 76.5, 78, 79.5, 81, 82],
  },
  colours: [
    {
      code: "LCH",
      hex: "#8f9478",
      accents: [],
      name: { en: "Lichen", zh: "地衣绿", de: "Flechte", fr: "Lichen", ja: "地衣グリーン" },
      stockPieces: [4, 10, 14, 10, 6, 3],
    },
    {
      code: "PIT",
      hex: "#2a2b2c",
      accents: [],
      name: { en: "Pitch", zh: "沥青黑", de: "Pech", fr: "Bitume", ja: "ピッチブラック" },
      stockPieces: [5, 12, 16, 12, 6, 3],
    },
    {
      code: "STW",
      hex: "#a79f90",
      accents: [],
      name: { en: "Stoneware", zh: "炻器灰", de: "Steinzeug", fr: "Grès", ja: "ストーンウェア" },
      stockPieces: [4, 8, 2, 8, 0, 2],
    },
  ],
};
