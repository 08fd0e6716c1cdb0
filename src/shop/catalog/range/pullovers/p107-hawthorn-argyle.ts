import type { RangeStyle } from "../range-style.ts";

export const hawthornArgylePullover: RangeStyle = {
  code: "P107",
  slug: "hawthorn-argyle-pullover",
  category: "pullovers",
  wearer: "men",
  fit: "regular",
  stitch: "plain",
  neckline: "v",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "argyle",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "smooth",
  warmth: 3,
  shownOn: { heightCm: 187, size: "M" },
  goesWith: ["C404", "S205", "P111"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Hawthorn Argyle Pullover",
      summary: "Three diamonds across the chest, each from a bobbin of its own, and nothing loose behind them.",
      description:
        "Argyle is intarsia: every diamond has its own little supply of yarn, and where two colours meet they " +
        "are hooked round one another. The front takes twenty-two yarn carriers and about as long to knit as the " +
        "rest of the pullover put together.\n\n" +
        "Because no yarn is carried across the back, the front is no thicker than the sleeves. The thin lattice " +
        "over the diamonds is knitted too, where cheaper argyles add it with a needle. Twelve gauge, in wool " +
        "with a share of cashmere.",
      fitNote: "Regular through chest and waist. The V ends two fingers above the breastbone. True to size.",
    },
    zh: {
      name: "山楂菱格V领套头衫",
      summary: "胸前三列菱格，一格一个纱筒，背面没有浮线。",
      description:
        "菱格用的是嵌花工艺：每一格由单独的纱嘴供纱，两色相接处互相勾住。光前片就要二十二个纱嘴，织它花的时间，" +
        "和其余各片加起来差不多。\n\n" +
        "纱线不在背面横跨，所以前身不比袖子厚。菱格上的细斜线也是织出来的，省事的做法是事后用针缝上去。12针机，" +
        "羊毛里加了一份羊绒。",
      fitNote: "胸腰合体。V领深度在胸骨以上两指。按平时尺码选。",
    },
    de: {
      name: "Argyle-Pullover Hawthorn",
      summary: "Drei Rauten über der Brust, jede von eigener Spule, und dahinter kein loser Faden.",
      description:
        "Argyle ist Intarsie: Jede Raute hat ihren eigenen kleinen Garnvorrat, und wo zwei Farben " +
        "aneinanderstoßen, werden die Fäden verkreuzt. Allein das Vorderteil braucht zweiundzwanzig Fadenführer " +
        "und etwa so viel Zeit wie der ganze übrige Pullover.\n\n" +
        "Weil hinten kein Faden mitläuft, ist das Vorderteil nicht dicker als die Ärmel. Auch die feinen " +
        "Überkaros sind gestrickt; bei billigeren Rautenmustern werden sie nachträglich aufgestickt. Feinheit " +
        "zwölf, Wolle mit einem Anteil Kaschmir.",
      fitNote: "An Brust und Taille normal weit. Das V endet zwei Finger über dem Brustbein. Fällt normal aus.",
    },
    fr: {
      name: "Pull col V à losanges Hawthorn",
      summary: "Trois colonnes de losanges sur la poitrine, chacun sur sa bobine, et aucun fil flottant derrière.",
      description:
        "L’argyle est un intarsia : chaque losange a sa propre réserve de fil et, là où deux couleurs se " +
        "touchent, les brins s’accrochent l’un à l’autre. Le devant demande vingt-deux guide-fils et presque " +
        "autant de temps que tout le reste du pull.\n\n" +
        "Comme aucun fil ne court au dos, le devant n’est pas plus épais que les manches. Les fines diagonales " +
        "sont tricotées elles aussi, quand on se contente souvent de les broder après coup. Jauge 12, laine et " +
        "un peu de cachemire.",
      fitNote:
        "Ni large ni ajusté à la poitrine et à la taille. Le V s’arrête deux doigts au-dessus du sternum. Taille " +
        "normalement.",
    },
    ja: {
      name: "ホーソン アーガイル Vネック プルオーバー",
      summary: "胸に並ぶ3列の菱形。一つひとつ別の糸で編み、裏に渡り糸がありません。",
      description:
        "アーガイルはインターシャという技法で編みます。菱形ごとに専用の糸を用意し、" +
        "色の境目では糸どうしをからませる。前身頃だけで22本の給糸口を使い、" +
        "残りすべてのパーツと同じくらいの時間がかかります。\n\n" +
        "裏に糸が渡らないため、前身頃は袖と同じ厚さのまま。菱形に重なる細い格子も、" +
        "あとから刺すのではなく編み込んでいます。カシミヤを加えたウールを12ゲージで。",
      fitNote: "胸もウエストも標準的なゆとり。Vの深さは胸骨の指2本分上。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 85 },
    { part: "whole", name: "cashmere", percent: 15 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 158_00,
    EUR: 159_00,
    GBP: 139_00,
    JPY: 24_600,
    AUD: 245_00,
    CAD: 215_00,
    HKD: 1230_00,
    AED: 579_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [320, 340, 365, 390, 420],
  measurementsCm: {
    chest: [50, 53, 56, 59.5, 63],
    hem: [43, 46, 49, 52.5, 56],
    shoulder: [42.5, 44, 45.5, 47, 48.5],
    sleeve: [62.5, 64, 65.5, 66.5, 67.5],
    length: [65, 67, 69, 71, 73],
  },
  colours: [
    {
      code: "BOT",
      hex: "#1e3d34",
      accents: ["#c79a32", "#efe6d2"],
      name: { en: "Bottle Green", zh: "墨绿", de: "Flaschengrün", fr: "Vert bouteille", ja: "ボトルグリーン" },
      stockPieces: [6, 12, 14, 8, 3],
    },
    {
      code: "NVY",
      hex: "#22304f",
      accents: ["#8d3f33", "#9fb9cf"],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [6, 12, 14, 0, 4],
    },
    {
      code: "OAT",
      hex: "#d9ccb4",
      accents: ["#5a4036", "#5c6b3c"],
      name: { en: "Oat", zh: "燕麦色", de: "Hafer", fr: "Avoine", ja: "オートミール" },
      stockPieces: [4, 8, 10, 6, 3],
    },
  ],
};
