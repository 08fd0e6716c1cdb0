import type { RangeStyle } from "../range-style.ts";

export const heronwoodDoubleBreastedCardigan: RangeStyle = {
  code: "S215",
  slug: "heronwood-double-breasted-cardigan",
  category: "sweaters",
  wearer: "women",
  fit: "oversized",
  stitch: "brioche",
  neckline: "shawl",
  closure: "buttons",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "hip",
    hem: "deep-rib",
    pocket: "welt",
    leg: "none",
    motif: "none",
    buttons: "double-row",
  },
  seasons: ["autumn", "winter"],
  feel: "dense",
  warmth: 5,
  shownOn: { heightCm: 180, size: "M" },
  goesWith: ["P101", "P109", "J303"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Heronwood Double-Breasted Cardigan",
      summary: "Two fronts that overlap by a hand’s breadth, eight buttons, and a brioche that doubles it all again.",
      description:
        "Full cardigan stitch at three gauge, from lambswool spun on the woollen system with a little cashmere: " +
        "each rib is a small bolster. Where the fronts cross there are four layers between you and the weather; " +
        "we found that a lining added nothing.\n\n" +
        "The shawl collar is worked in the narrower half-cardigan, which folds where the full one would stand. " +
        "Wooden buttons, turned and waxed, on stays of the same wood inside so that the yarn is not pulled. " +
        "Sunday dries it: press the water out in a towel and leave it alone.",
      fitNote: "Oversized across the body, set close at the hem. Buttons may be moved by three centimetres either way.",
    },
    zh: {
      name: "鹭林双排扣青果领开衫",
      summary: "两襟交叠一掌宽，八粒扣，元宝针又把厚度翻了一倍。",
      description:
        "3针机全元宝针，粗纺羊羔毛里加了少许羊绒，每一道棱都像个小枕垫。两襟相叠处，你和天气之间隔着四层；" +
        "我们试过加里衬，没有更暖。\n\n" +
        "青果领改用较窄的半元宝针，全元宝会立着的地方，它折得下来。扣子是车旋上蜡的木扣，里面用同样的木质垫扣，" +
        "不拉扯纱线。洗后用毛巾压水，平放一个星期天就干。",
      fitNote: "衣身宽大，下摆收住。扣位向左或向右可移3厘米。",
    },
    de: {
      name: "Zweireihige Strickjacke Heronwood",
      summary:
        "Zwei Fronten, die sich eine Handbreit überlappen, acht Knöpfe und ein Patentmuster, das alles noch " +
        "einmal verdoppelt.",
      description:
        "Vollpatent, drei Nadeln pro Zoll, aus Lammwolle im Streichgarn mit etwas Kaschmir: Jede Rippe ist ein " +
        "kleines Polster. Wo die Fronten sich kreuzen, liegen vier Lagen zwischen Ihnen und dem Wetter; ein " +
        "Futter, so zeigte sich, bringt nichts dazu.\n\n" +
        "Der Schalkragen ist im schmaleren Halbpatent gestrickt, das sich legt, wo Vollpatent stehen würde. " +
        "Gedrechselte, gewachste Holzknöpfe mit Gegenknöpfen aus demselben Holz, damit das Garn nicht zieht. Ein " +
        "Sonntag trocknet sie: Wasser in einem Handtuch ausdrücken und liegen lassen.",
      fitNote: "Am Körper übergroß, am Saum gefasst. Die Knöpfe lassen sich um drei Zentimeter versetzen.",
    },
    fr: {
      name: "Cardigan croisé Heronwood",
      summary:
        "Deux devants qui se croisent d’une largeur de main, huit boutons, et un point brioche qui double encore " +
        "le tout.",
      description:
        "Côte anglaise en jauge 3, dans un agneau cardé avec un peu de cachemire : chaque côte est un petit " +
        "coussin. Là où les devants se croisent, quatre épaisseurs vous séparent du temps ; une doublure, " +
        "essayée, n’ajoutait rien.\n\n" +
        "Le col châle est en côte perlée, plus étroite, qui se rabat là où la côte anglaise resterait debout. " +
        "Boutons de bois tournés et cirés, avec contre-boutons du même bois pour ne pas tirer sur le fil. Un " +
        "dimanche suffit à le sécher : pressez l’eau dans une serviette et n’y touchez plus.",
      fitNote: "Très ample au corps, resserré en bas. Les boutons peuvent se déplacer de trois centimètres.",
    },
    ja: {
      name: "ヘロンウッド ダブル ショールカラー カーディガン",
      summary: "手のひら幅に重なる前身頃、8つのボタン。あぜ編みがその厚みをもう一度倍にします。",
      description:
        "3ゲージの両あぜ編み。カシミヤを少し加えた紡毛のラムウールで、畝の一本一本が小さなクッションのよう。" +
        "前の重なる部分では、天気とのあいだに四枚ぶん。裏地も試しましたが、暖かさは変わりませんでした。\n\n" +
        "ショールカラーは幅の細い片あぜ編み。両あぜなら立ってしまうところがきれいに折れます。" +
        "ろくろ挽きで蝋引きした木のボタンに、糸を引かないよう同じ木の力ボタンを。タオルで水気を押し、" +
        "日曜日いっぱい置けば乾きます。",
      fitNote: "身頃は大きく、裾は締まったシルエット。ボタンは左右に3cmまで付け替えられます。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 95 },
    { part: "whole", name: "cashmere", percent: 5 },
  ],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-f" },
  prices: {
    USD: 232_00,
    EUR: 233_00,
    GBP: 199_00,
    JPY: 36_000,
    AUD: 359_00,
    CAD: 315_00,
    HKD: 1810_00,
    AED: 855_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [760, 810, 860, 920, 990, 1070],
  measurementsCm: {
    chest: [55, 57.5, 60, 63, 66.5, 70],
    hem: [48, 50.5, 53, 56, 59.5, 63],
    shoulder: [43, 44, 45, 46.5, 48, 49.5],
    sleeve: [58, 59, 60, 61, 61.5, 62],
    length: [61, 62.5, 64, 65.5, 67, 68.5],
  },
  colours: [
    {
      code: "SIL",
      hex: "#b7bbbf",
      accents: [],
      name: { en: "Silver Grey", zh: "银灰", de: "Silbergrau", fr: "Gris argent", ja: "シルバーグレー" },
      stockPieces: [5, 10, 12, 8, 3, 2],
    },
    {
      code: "CLR",
      hex: "#6e2a35",
      accents: [],
      name: { en: "Claret", zh: "酒红", de: "Weinrot", fr: "Bordeaux", ja: "ワイン" },
      stockPieces: [4, 8, 10, 6, 0, 1],
    },
    {
      code: "MUS",
      hex: "#c79a32",
      accents: [],
      name: { en: "Mustard", zh: "芥末黄", de: "Senf", fr: "Moutarde", ja: "マスタード" },
      stockPieces: [4, 8, 3, 6, 3, 1],
    },
    {
      code: "BOT",
      hex: "#1e3d34",
      accents: [],
      name: { en: "Bottle Green", zh: "墨绿", de: "Flaschengrün", fr: "Vert bouteille", ja: "ボトルグリーン" },
      stockPieces: [4, 9, 11, 7, 3, 1],
    },
  ],
};
