import type { RangeStyle } from "../range-style.ts";

export const dunlinBriocheJumpsuit: RangeStyle = {
  code: "J307",
  slug: "dunlin-brioche-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "oversized",
  stitch: "brioche",
  neckline: "shawl",
  closure: "wrap-tie",
  cut: {
    sleeve: "dolman",
    sleeveLength: "long",
    length: "ankle",
    hem: "rib",
    pocket: "patch",
    leg: "wide",
    motif: "none",
    buttons: "none",
  },
  seasons: ["autumn", "winter"],
  feel: "fluffy",
  warmth: 4,
  shownOn: { heightCm: 174, size: "S" },
  goesWith: ["P101", "C402", "C403"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611490",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Dunlin Brioche Jumpsuit",
      summary: "Alpaca brioche to fold yourself into, with a shawl collar and a tie at the waist.",
      description:
        "Brioche works every second stitch together with the loop of the row before. It takes twice " +
        "the yarn of plain knitting and stands twice as thick, and most of that thickness is air. Baby " +
        "alpaca brings the warmth, wool the bounce, a fifth of nylon the strength.\n\n" +
        "Body and sleeve are one piece, so nothing is sewn where a bag strap sits. The shawl collar " +
        "turns up over the ears on a cold platform; the two patch pockets take hands, a book, the end " +
        "of the tie. Alpaca sheds a little in the first week. Shake it out of the window rather than " +
        "brushing it.",
      fitNote: "Very roomy, held by the tie. Take your own size; take one smaller to wear it under a coat.",
    },
    zh: {
      name: "滨鹬元宝针连体裤",
      summary: "把自己裹进羊驼毛元宝针里：青果领，腰间一根系带。",
      description:
        "元宝针每隔一针便把上一行的线环一并织进去，用纱是平针的两倍，厚度也是两倍，多出来的大半是空气。" +
        "幼羊驼毛负责暖，羊毛负责弹，两成锦纶负责耐穿。\n\n" +
        "衣身连袖，一片织成，背包带压着的地方没有接缝。站台风大，青果领翻起来能盖住耳朵；两只贴袋放得下" +
        "手、一本书，也收得住系带的尾巴。羊驼毛头一周会掉些浮毛，拿到窗外抖一抖，不要用刷子。",
      fitNote: "非常宽松，靠系带收拢。按平时尺码选；想穿在大衣里面，小一码。",
    },
    de: {
      name: "Jumpsuit Dunlin im Patentmuster",
      summary: "Alpaka im Patentmuster zum Hineinkuscheln, mit Schalkragen und Bindegürtel.",
      description:
        "Beim Patentmuster wird jede zweite Masche zusammen mit der Schlinge der Vorreihe abgestrickt. " +
        "Das braucht doppelt so viel Garn wie glatt gestrickt und wird doppelt so dick, und das meiste " +
        "davon ist Luft. Baby-Alpaka bringt die Wärme, Wolle die Federkraft, ein Fünftel Polyamid die " +
        "Festigkeit.\n\n" +
        "Rumpf und Ärmel sind aus einem Stück, wo der Taschenriemen sitzt, liegt keine Naht. Der " +
        "Schalkragen reicht am zugigen Bahnsteig bis über die Ohren, die beiden aufgesetzten Taschen " +
        "nehmen Hände, ein Buch und das Ende des Gürtels auf. In der ersten Woche haart Alpaka ein " +
        "wenig: am Fenster ausschütteln, nicht bürsten.",
      fitNote: "Sehr weit, vom Bindegürtel gehalten. Die eigene Größe wählen; unter einem Mantel eine kleiner.",
    },
    fr: {
      name: "Combinaison en côtes anglaises Dunlin",
      summary: "De l’alpaga en côtes anglaises où se lover, avec un col châle et un lien à la taille.",
      description:
        "En côtes anglaises, une maille sur deux est prise avec la boucle du rang précédent. Il y faut " +
        "deux fois plus de fil qu’en jersey, l’épaisseur double, et c’est surtout de l’air. Le baby " +
        "alpaga donne la chaleur, la laine le ressort, un cinquième de polyamide la solidité.\n\n" +
        "Le corps et la manche sont d’un seul tenant : aucune couture sous la bretelle du sac. Le col " +
        "châle remonte sur les oreilles quand le quai est froid ; les deux poches plaquées accueillent " +
        "les mains, un livre, le bout du lien. L’alpaga perd quelques poils la première semaine : " +
        "secouez-le à la fenêtre plutôt que de le brosser.",
      fitNote: "Très ample, retenue par le lien. Prenez votre taille ; une de moins pour la porter sous un manteau.",
    },
    ja: {
      name: "ダンリン あぜ編み オールインワン",
      summary: "身をうずめるアルパカのあぜ編み。ショールカラーに、腰のひと結び。",
      description:
        "前段の糸を引き上げて一目おきに編み込むこの編み方は、天竺の倍の糸を使い、厚みも倍になります。そ" +
        "の厚みのほとんどは空気です。ベビーアルパカが暖かさを、ウールが弾力を、二割のナイロンが丈夫さを" +
        "受け持ちます。\n\n" +
        "身頃と袖はひと続き。鞄のストラップが当たる肩に縫い目がありません。風の強いホームではショールカ" +
        "ラーを耳まで立てて。二つのパッチポケットには、手も、本も、ひもの端も収まります。はじめの一週間" +
        "は少し毛が抜けます。ブラシではなく、窓辺で振るってください。",
      fitNote: "とてもゆったりした形を、ひもで締めて着ます。いつものサイズを。コートの下に着るなら一つ下を。",
    },
  },
  fibres: [
    { part: "whole", name: "alpaca", percent: 45 },
    { part: "whole", name: "wool", percent: 35 },
    { part: "whole", name: "nylon", percent: 20 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "do-not-iron",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 248_00,
    EUR: 249_00,
    GBP: 215_00,
    JPY: 38_200,
    AUD: 379_00,
    CAD: 335_00,
    HKD: 1930_00,
    AED: 910_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [760, 800, 845, 895, 950],
  measurementsCm: {
    chest: [58, 60.5, 63, 66, 69.5],
    waist: [54, 56.5, 59, 62, 65.5],
    hip: [57, 59.5, 62, 65, 68.5],
    sleeve: [44, 45, 46, 47, 47.5],
    length: [142, 144.5, 147, 149.5, 152],
    inseam: [68, 69, 70, 71, 72],
  },
  colours: [
    {
      code: "DUN",
      hex: "#cdbb9c",
      accents: [],
      name: { en: "Dune", zh: "沙丘", de: "Düne", fr: "Dune", ja: "デューン" },
      stockPieces: [4, 8, 10, 6, 3],
    },
    {
      code: "MST",
      hex: "#b9c0c2",
      accents: [],
      name: { en: "Mist", zh: "薄雾灰", de: "Nebel", fr: "Brume", ja: "ミスト" },
      stockPieces: [3, 8, 10, 6, 3],
    },
    {
      code: "MUL",
      hex: "#5c2c40",
      accents: [],
      name: { en: "Mulberry", zh: "桑葚紫", de: "Maulbeere", fr: "Mûre", ja: "マルベリー" },
      stockPieces: [3, 6, 1, 5, 0],
    },
  ],
};
