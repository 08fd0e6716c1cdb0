import type { RangeStyle } from "../range-style.ts";

export const dunmoreMossHalfZip: RangeStyle = {
  code: "S204",
  slug: "dunmore-moss-half-zip",
  category: "sweaters",
  wearer: "men",
  fit: "regular",
  stitch: "moss",
  neckline: "funnel",
  closure: "half-zip",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 4,
  shownOn: { heightCm: 187, size: "M" },
  goesWith: ["C407", "P108", "J305"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Dunmore Moss-Stitch Half-Zip",
      summary: "Moss stitch in hard-wearing wool: a sweater with a brass zip that runs to the breastbone.",
      description:
        "Knit and purl change places with every stitch and every row, and the fabric comes out flat, dense and " +
        "the same on both sides: it does not curl, ladder or bag at the elbow. Three strands of wool twisted " +
        "together, undyed in Stone, dyed in the hank in the other colours.\n\n" +
        "The zip is set behind a knitted facing, so no metal meets the chin. Thumb-width rib at cuff and hem.",
      fitNote: "Regular, made to go over a shirt and under a waterproof. True to size.",
    },
    zh: {
      name: "暮丘桂花针半拉链毛衣",
      summary: "耐磨羊毛织桂花针，黄铜拉链开到胸骨。",
      description:
        "每一针、每一行都正反互换，织出来的布面平整紧密，正反如一：不卷边，不脱散，手肘也不鼓包。三股羊毛合捻；" +
        "“石色”不染，其余颜色绞染。\n\n" +
        "拉链藏在针织贴边后面，金属碰不到下巴。袖口与下摆是一指宽的罗纹。",
      fitNote: "常规版型，里面穿衬衫、外面套雨衣都合适。按平时尺码选。",
    },
    de: {
      name: "Troyer Dunmore im Perlmuster",
      summary: "Perlmuster aus robuster Wolle: ein Pullover mit Messingreißverschluss bis zum Brustbein.",
      description:
        "Rechts und links tauschen mit jeder Masche und jeder Reihe die Plätze; das Gestrick wird flach, dicht " +
        "und auf beiden Seiten gleich. Es rollt nicht, läuft nicht und beult am Ellbogen nicht aus. Drei " +
        "Wollfäden, miteinander verzwirnt, in „Stein“ ungefärbt, in den anderen Tönen im Strang gefärbt.\n\n" +
        "Der Reißverschluss sitzt hinter einem gestrickten Beleg, kein Metall berührt das Kinn. Daumenbreite " +
        "Rippe an Bündchen und Saum.",
      fitNote: "Normale Weite, für über dem Hemd und unter der Regenjacke. Fällt normal aus.",
    },
    fr: {
      name: "Pull camionneur point de riz Dunmore",
      summary: "Point de riz dans une laine solide, avec un zip en laiton jusqu’au sternum.",
      description:
        "Endroit et envers s’échangent à chaque maille et à chaque rang : l’étoffe est plate, dense, identique " +
        "des deux côtés. Elle ne roule pas, ne file pas, ne poche pas aux coudes. Trois brins de laine retordus, " +
        "sans teinture en « Pierre », teints en écheveau dans les autres couleurs.\n\n" +
        "Le zip est posé derrière une parementure tricotée : aucun métal ne touche le menton. Côtes d’un pouce " +
        "de large aux poignets et à l’ourlet.",
      fitNote: "Coupe droite, pour aller sur une chemise et sous un imperméable. Taille normalement.",
    },
    ja: {
      name: "ダンモア 鹿の子編み ハーフジップ セーター",
      summary: "丈夫なウールの鹿の子編み。真鍮のファスナーを胸骨まで。",
      description:
        "一目ごと、一段ごとに表目と裏目が入れ替わり、平らで密な、裏表のない編み地になります。めくれず、ほつれず、" +
        "ひじも抜けません。三本のウールを撚り合わせ、「ストーン」は無染色、ほかの色はかせ染めです。\n\n" +
        "ファスナーは編みの見返しの内側に付けているので、金具があごに触れません。袖口と裾は親指ほどの幅のリブ。",
      fitNote: "標準的な身幅。シャツの上、防水ジャケットの下に。普段のサイズで。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 158_00,
    EUR: 159_00,
    GBP: 139_00,
    JPY: 24_400,
    AUD: 245_00,
    CAD: 215_00,
    HKD: 1240_00,
    AED: 580_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [610, 650, 695, 745, 800],
  measurementsCm: {
    chest: [51, 54, 57, 60.5, 64],
    hem: [44, 47, 50, 53.5, 57],
    shoulder: [43, 44.5, 46, 47.5, 49],
    sleeve: [62, 63.5, 65, 66, 67],
    length: [65, 67, 69, 71, 73],
  },
  colours: [
    {
      code: "STN",
      hex: "#bdb4a3",
      accents: [],
      name: { en: "Stone", zh: "石色", de: "Stein", fr: "Pierre", ja: "ストーン" },
      stockPieces: [8, 16, 18, 12, 5],
    },
    {
      code: "PNE",
      hex: "#2f4a3c",
      accents: [],
      name: { en: "Pine", zh: "松绿", de: "Kieferngrün", fr: "Vert pin", ja: "パイン" },
      stockPieces: [8, 14, 16, 10, 5],
    },
    {
      code: "COA",
      hex: "#2b2d31",
      accents: [],
      name: { en: "Coal", zh: "煤黑", de: "Kohle", fr: "Noir charbon", ja: "コール" },
      stockPieces: [8, 14, 16, 10, 0],
    },
  ],
};
