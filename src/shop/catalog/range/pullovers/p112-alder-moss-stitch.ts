import type { RangeStyle } from "../range-style.ts";

export const alderMossStitchPullover: RangeStyle = {
  code: "P112",
  slug: "alder-moss-stitch-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "relaxed",
  stitch: "moss",
  neckline: "funnel",
  closure: "none",
  cut: {
    sleeve: "dolman",
    sleeveLength: "long",
    length: "cropped",
    hem: "straight",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "soft",
  warmth: 4,
  shownOn: { heightCm: 175, size: "S" },
  goesWith: ["J303", "C401", "J309"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611019",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Alder Moss-Stitch Pullover",
      summary: "Yak down in its own brown and two quiet dyes, knitted sideways from cuff to cuff.",
      description:
        "Yak is combed on the high pasture in early summer; the down measures about 19 microns, lies between " +
        "lambswool and cashmere, and is brown by nature. Cocoa is that brown, undyed. The other two are bleached " +
        "with care and dyed once.\n\n" +
        "Body and sleeves are one piece of moss stitch at seven gauge, begun at the left cuff and finished at " +
        "the right, so the fabric swings instead of hanging. Short, with a neck of nine centimetres that stands " +
        "without being folded. It does not pill much; it does like a rest between wearings.",
      fitNote: "Cropped to the waistband and wide under the arm; made for high trousers. True to size.",
    },
    zh: {
      name: "桤木桂花针立领套头衫",
      summary: "牦牛绒，一色保留本来的棕，两色染得安静；从左袖口横着织到右袖口。",
      description:
        "牦牛绒在初夏的高山牧场上梳下，细度约19微米，介于羊羔毛与羊绒之间，天生是棕色。“可可棕”就是这种颜色，" +
        "未经染色；另外两色先轻柔漂白，再染一道。\n\n" +
        "大身与袖子是一整片桂花针，7针机，从左袖口起针，到右袖口收针，衣料会摆动，而不是直挂着。短款，" +
        "9厘米立领不折也站得住。不太起球，只是穿过一天后喜欢歇一歇。",
      fitNote: "短至裤腰，腋下宽松，配高腰裤。按平时尺码选。",
    },
    de: {
      name: "Perlmuster-Pullover Alder",
      summary: "Yakflaum, einmal im eigenen Braun und zweimal leise gefärbt, quer gestrickt von Bündchen zu Bündchen.",
      description:
        "Yaks werden im Frühsommer auf der Hochweide gekämmt; der Flaum misst etwa 19 Mikron, liegt zwischen " +
        "Lammwolle und Kaschmir und ist von Natur aus braun. „Kakao“ ist dieses Braun, ungefärbt. Die anderen " +
        "beiden Töne sind schonend gebleicht und einmal gefärbt.\n\n" +
        "Körper und Ärmel sind ein einziges Stück Perlmuster, sieben Nadeln pro Zoll, am linken Bündchen " +
        "angeschlagen und am rechten abgekettet; dadurch schwingt der Stoff, statt zu hängen. Kurz, mit einem " +
        "neun Zentimeter hohen Stehkragen. Er pillt wenig und ruht zwischen zwei Tagen gern aus.",
      fitNote: "Kurz bis zum Hosenbund und weit unter dem Arm; für hohe Hosen gemacht. Fällt normal aus.",
    },
    fr: {
      name: "Pull point de riz Alder",
      summary:
        "Duvet de yak, dans son brun d’origine et deux teintures discrètes, tricoté de côté, d’un poignet à " +
        "l’autre.",
      description:
        "Le yak est peigné au début de l’été sur les hauts pâturages ; son duvet mesure environ 19 microns, " +
        "entre l’agneau et le cachemire, et il est brun de naissance. « Cacao » est ce brun, sans teinture. Les " +
        "deux autres sont décolorés doucement et teints une seule fois.\n\n" +
        "Corps et manches forment une seule pièce de point de riz en jauge 7, commencée au poignet gauche et " +
        "finie au droit : l’étoffe balance au lieu de pendre. Court, avec un col montant de neuf centimètres qui " +
        "tient sans se plier. Il bouloche peu et aime se reposer entre deux jours.",
      fitNote:
        "Court, jusqu’à la ceinture, large sous le bras ; fait pour les pantalons taille haute. Taille " +
        "normalement.",
    },
    ja: {
      name: "アルダー 鹿の子編み プルオーバー",
      summary: "ヤクの産毛を、一色はもとの茶のまま、二色は静かな染めで。袖口から袖口へ横に編みました。",
      description:
        "ヤクの毛は初夏の高地で梳き取ります。産毛の細さは約19ミクロン、ラムウールとカシミヤの間で、" +
        "生まれつき茶色。「ココア」は染めていないその色です。ほかの二色はやさしく脱色し、一度だけ染めています。\n\n" +
        "身頃と袖は鹿の子編みの一枚つづき。7ゲージで左の袖口から編みはじめ、右の袖口で終わるので、" +
        "生地は垂れるのではなく揺れます。丈は短く、9cmのハイネックは折らなくても立ちます。毛玉は少なめ。" +
        "続けて着ず、一日休ませてあげてください。",
      fitNote: "丈はパンツのウエストまで、袖ぐりはゆったり。ハイウエストのパンツに。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "yak", percent: 60 },
    { part: "whole", name: "wool", percent: 40 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-f" },
  prices: {
    USD: 164_00,
    EUR: 165_00,
    GBP: 145_00,
    JPY: 25_600,
    AUD: 255_00,
    CAD: 219_00,
    HKD: 1280_00,
    AED: 605_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [290, 310, 330, 355, 380],
  measurementsCm: {
    chest: [53, 55.5, 58, 61, 64.5],
    hem: [43, 45.5, 48, 51, 54.5],
    shoulder: [51, 52, 53, 54.5, 56],
    sleeve: [49, 50, 51, 52, 52.5],
    length: [47, 48.5, 50, 51.5, 53],
  },
  colours: [
    {
      code: "COC",
      hex: "#5a4036",
      accents: [],
      name: { en: "Cocoa", zh: "可可棕", de: "Kakao", fr: "Cacao", ja: "ココア" },
      stockPieces: [6, 12, 14, 8, 4],
    },
    {
      code: "LIC",
      hex: "#a9ad86",
      accents: [],
      name: { en: "Lichen", zh: "地衣绿", de: "Flechte", fr: "Lichen", ja: "ライケン" },
      stockPieces: [5, 10, 12, 7, 0],
    },
    {
      code: "STN",
      hex: "#bdb4a3",
      accents: [],
      name: { en: "Stone", zh: "石色", de: "Stein", fr: "Pierre", ja: "ストーン" },
      stockPieces: [5, 10, 12, 7, 3],
    },
  ],
};
