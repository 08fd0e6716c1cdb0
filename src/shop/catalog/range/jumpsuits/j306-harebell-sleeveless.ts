import type { RangeStyle } from "../range-style.ts";

export const harebellSleevelessJumpsuit: RangeStyle = {
  code: "J306",
  slug: "harebell-sleeveless-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "regular",
  stitch: "plain",
  neckline: "v",
  closure: "belt",
  cut: {
    sleeve: "none",
    sleeveLength: "none",
    length: "ankle",
    hem: "straight",
    pocket: "slant",
    leg: "wide",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer"],
  feel: "silky",
  warmth: 1,
  shownOn: { heightCm: 177, size: "S" },
  goesWith: ["C409", "P104", "S203", "C411"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611430",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Harebell Sleeveless Jumpsuit",
      summary: "Lyocell and silk, knitted fine enough to run through a ring, belted once and done.",
      description:
        "Seven parts lyocell, three parts mulberry silk, spun together to Nm 60 and knitted on sixteen " +
        "needles to the inch. Lyocell takes up damp and lets it go again, silk keeps the skin from " +
        "noticing either. The wide leg moves a moment after you do.\n\n" +
        "The V is edged with a narrow knitted tape, so it neither gapes nor needs a pin, and the " +
        "armholes are cut high enough for any underwear. The belt is loose: tie it in front, at the " +
        "back, or leave it in the drawer. Wash it in the basin at night; hung over the shower rail, it " +
        "is dry by breakfast.",
      fitNote:
        "Fitted at the shoulder, easy from the bust down. True to size. The leg is long enough for a " +
        "four-centimetre heel.",
    },
    zh: {
      name: "蓝铃无袖连体裤",
      summary: "莱赛尔与桑蚕丝混纺，细得能穿过一枚戒指，腰间一系便妥。",
      description:
        "七成莱赛尔、三成桑蚕丝，混纺成60公支细纱，十六针机编织。莱赛尔吸湿也放湿，真丝让皮肤对这一来一" +
        "去浑然不觉。宽裤管总比脚步慢半拍。\n\n" +
        "V领滚一道窄窄的针织边，不豁口，也不用别针；袖窿挖得够高，里面穿什么都藏得住。腰带是活的：系在" +
        "前，系在后，或者留在抽屉里。夜里在洗手池搓一把，搭在浴室横杆上，早饭前就干了。",
      fitNote: "肩部合身，胸线以下宽松。按平时尺码选。裤长可配四厘米左右的鞋跟。",
    },
    de: {
      name: "Ärmelloser Jumpsuit Harebell",
      summary: "Lyocell und Seide, so fein gestrickt, dass er durch einen Ring passt; einmal gegürtet, fertig.",
      description:
        "Sieben Teile Lyocell, drei Teile Maulbeerseide, gemeinsam zu Nm 60 versponnen und auf " +
        "sechzehn Nadeln pro Zoll gestrickt. Lyocell nimmt Feuchtigkeit auf und gibt sie wieder ab, " +
        "die Seide sorgt dafür, dass die Haut davon nichts merkt. Das weite Bein schwingt einen " +
        "Augenblick nach.\n\n" +
        "Den V-Ausschnitt fasst ein schmales gestricktes Band ein: Er klafft nicht und braucht keine " +
        "Nadel. Die Armausschnitte sitzen hoch genug für jede Unterwäsche. Der Gürtel ist lose, er " +
        "lässt sich vorn oder hinten binden oder bleibt in der Schublade. Abends im Becken gewaschen " +
        "und über die Duschstange gehängt, ist der Jumpsuit zum Frühstück trocken.",
      fitNote:
        "An den Schultern anliegend, ab der Brust locker. Fällt normal aus. Die Beinlänge reicht für " +
        "vier Zentimeter Absatz.",
    },
    fr: {
      name: "Combinaison sans manches Harebell",
      summary: "Lyocell et soie, une maille si fine qu’elle passe dans une bague ; une ceinture, et c’est tout.",
      description:
        "Sept parts de lyocell, trois de soie de mûrier, filées ensemble en Nm 60 et tricotées en " +
        "jauge 16. Le lyocell prend l’humidité et la rend, la soie fait que la peau ne s’en aperçoit " +
        "pas. La jambe ample suit le pas avec un temps de retard.\n\n" +
        "Le V est bordé d’un étroit ruban tricoté : il ne bâille pas et se passe d’épingle. Les " +
        "emmanchures montent assez haut pour tous les dessous. La ceinture est libre : nouée devant, " +
        "nouée derrière, ou laissée au tiroir. Lavée le soir dans le lavabo, étendue sur la barre de " +
        "douche, elle est sèche au petit déjeuner.",
      fitNote:
        "Ajustée à l’épaule, souple à partir de la poitrine. Taille normalement. Longueur prévue pour un " +
        "talon de quatre centimètres.",
    },
    ja: {
      name: "ヘアベル ノースリーブ オールインワン",
      summary: "リヨセルとシルクを指輪に通るほど細く編みました。腰でひと結びすれば支度は終わり。",
      description:
        "リヨセル七割、桑蚕のシルク三割を混紡した60番手の糸を、16ゲージで。リヨセルは湿気を吸っては放ち、" +
        "シルクはそれを肌に悟らせません。ゆったりした脚は、歩みに半拍遅れて揺れます。\n\n" +
        "Vネックは細いニットテープで縁どり、開きすぎず、ピンもいりません。袖ぐりは下着が見えない高さに。" +
        "ベルトは独立しているので、前で結んでも、後ろで結んでも、引き出しにしまっても。夜に洗面台で洗っ" +
        "て浴室のバーに掛ければ、朝食までに乾きます。",
      fitNote: "肩はすっきり、胸から下はゆったり。いつものサイズを。丈は4cmほどのヒールに合わせています。",
    },
  },
  fibres: [
    { part: "whole", name: "lyocell", percent: 70 },
    { part: "whole", name: "silk", percent: 30 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "line",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 168_00,
    EUR: 169_00,
    GBP: 145_00,
    JPY: 25_800,
    AUD: 259_00,
    CAD: 229_00,
    HKD: 1310_00,
    AED: 615_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [390, 415, 440, 470, 505, 540],
  measurementsCm: {
    chest: [42, 44.5, 47, 50, 53.5, 57],
    waist: [36, 38.5, 41, 44, 47.5, 51],
    hip: [48, 50.5, 53, 56, 59.5, 63],
    length: [142, 144, 146, 148, 150, 152],
    inseam: [73, 74, 75, 76, 77, 78],
  },
  colours: [
    {
      code: "HRB",
      hex: "#6f7fb3",
      accents: [],
      name: { en: "Harebell", zh: "蓝铃紫", de: "Glockenblume", fr: "Campanule", ja: "ヘアベルブルー" },
      stockPieces: [5, 12, 14, 10, 5, 3],
    },
    {
      code: "PRL",
      hex: "#e8e2d8",
      accents: [],
      name: { en: "Pearl", zh: "珍珠白", de: "Perle", fr: "Perle", ja: "パール" },
      stockPieces: [5, 12, 14, 8, 5, 2],
    },
    {
      code: "APR",
      hex: "#e0a17c",
      accents: [],
      name: { en: "Apricot", zh: "杏色", de: "Aprikose", fr: "Abricot", ja: "アプリコット" },
      stockPieces: [4, 8, 10, 0, 3, 2],
    },
    {
      code: "SOT",
      hex: "#2f2e30",
      accents: [],
      name: { en: "Soot", zh: "烟炱黑", de: "Ruß", fr: "Suie", ja: "スート" },
      stockPieces: [6, 14, 16, 10, 5, 3],
    },
  ],
};
