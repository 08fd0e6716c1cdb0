import type { RangeStyle } from "../range-style.ts";

export const saltmarshKnittedParka: RangeStyle = {
  code: "C405",
  slug: "saltmarsh-knitted-parka",
  category: "coats",
  wearer: "unisex",
  fit: "oversized",
  stitch: "moss",
  neckline: "hood",
  closure: "zip",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "thigh",
    hem: "straight",
    pocket: "flap",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer", "autumn"],
  feel: "dense",
  warmth: 3,
  shownOn: { heightCm: 182, size: "M" },
  goesWith: ["J304", "J310", "P102", "S206"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610220",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Saltmarsh Knitted Parka",
      summary: "Moss stitch knitted so tightly that it stands in for canvas, with a hood that fits a head.",
      description:
        "Cotton and nylon, plied and knitted two sizes too tight for comfort, then tumbled until " +
        "comfort comes back. The result is dense and matt, keeps out a sea breeze, and can be washed " +
        "at home.\n\n" +
        "A three-panel hood with a cord, a two-way zip under a storm flap, four flapped pockets of " +
        "which two are behind the others. Lined to the waist in cotton jersey. It is not waterproof: " +
        "it buys you the time to find a doorway.",
      fitNote: "Oversized, to mid-thigh. Women usually take one size smaller than their own.",
    },
    zh: {
      name: "盐沼针织派克大衣",
      summary: "桂花针织得密实如帆布，帽子是照着人的头裁的。",
      description:
        "棉与锦纶合股，先织得比舒服紧两档，再滚筒揉到舒服为止。成品密实哑光，挡得住海风，在家就能洗。\n\n" +
        "三片式连帽带抽绳，双头拉链外加挡风门襟，四只带盖口袋，其中两只藏在另两只后面。腰线以上衬棉汗布。" +
        "它不防水，只替你争取到找屋檐的工夫。",
      fitNote: "宽大版型，长至大腿中部。女士通常比自己的尺码选小一码。",
    },
    de: {
      name: "Strickparka Saltmarsh",
      summary: "Perlmuster, so fest gestrickt, dass es Segeltuch ersetzt, und eine Kapuze, die auf einen Kopf passt.",
      description:
        "Baumwolle und Polyamid, verzwirnt und zwei Stufen fester gestrickt, als bequem wäre, dann " +
        "getrommelt, bis es bequem ist. Das Ergebnis ist dicht und matt, hält den Seewind ab und kommt " +
        "zu Hause in die Maschine.\n\n" +
        "Dreiteilige Kapuze mit Kordel, Zweiwege-Reißverschluss unter einer Sturmleiste, vier " +
        "Pattentaschen, von denen zwei hinter den anderen liegen. Bis zur Taille mit Baumwolljersey " +
        "gefüttert. Wasserdicht ist er nicht: Er verschafft Zeit, einen Hauseingang zu finden.",
      fitNote: "Weit, bis Mitte Oberschenkel. Frauen nehmen meist eine Größe kleiner als ihre eigene.",
    },
    fr: {
      name: "Parka tricotée Saltmarsh",
      summary: "Un point de riz si serré qu’il remplace la toile, avec une capuche à la forme d’une tête.",
      description:
        "Coton et polyamide, retordus et tricotés deux crans trop serré, puis passés au tambour " +
        "jusqu’à ce que le confort revienne. L’étoffe est dense et mate, arrête la brise de mer et se " +
        "lave à la maison.\n\n" +
        "Une capuche en trois panneaux à cordon, un zip à double curseur sous rabat, quatre poches à " +
        "rabat dont deux se cachent derrière les autres. Doublée jusqu’à la taille en jersey de coton. " +
        "Elle n’est pas imperméable : elle vous laisse le temps de trouver un porche.",
      fitNote: "Très ample, à mi-cuisse. Les femmes prennent en général une taille de moins.",
    },
    ja: {
      name: "ソルトマーシュ ニット パーカコート",
      summary: "帆布の代わりになるほど固く編んだ鹿の子編み。フードは人の頭に合わせて。",
      description:
        "綿とナイロンを撚り合わせ、着心地より二段きつい度目で編み、着心地が戻るまでタンブラーで揉みます。" +
        "仕上がりは密でつやがなく、海風を通しません。家で洗えます。\n\n" +
        "コード入りの三枚はぎフード、風よけの前立てに隠れたダブルファスナー。フラップ付きのポケットは四" +
        "つ、うち二つは手前の二つの奥にあります。腰から上は綿ジャージーの裏付き。防水ではありませんが、" +
        "軒先を見つけるまでの時間は稼げます。",
      fitNote: "腿の中ほどまでのオーバーサイズ。女性はいつもより一つ小さいサイズが目安です。",
    },
  },
  fibres: [
    { part: "shell", name: "cotton", percent: 65 },
    { part: "shell", name: "nylon", percent: 35 },
    { part: "lining", name: "cotton", percent: 100 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "do-not-bleach",
    dry: "line",
    iron: "low",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 258_00,
    EUR: 259_00,
    GBP: 225_00,
    JPY: 39_800,
    AUD: 399_00,
    CAD: 349_00,
    HKD: 2010_00,
    AED: 949_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [1120, 1180, 1250, 1330, 1420, 1520],
  measurementsCm: {
    chest: [56, 58.5, 61, 64, 67.5, 71],
    hem: [57, 59.5, 62, 65, 68.5, 72],
    shoulder: [49, 50.5, 52, 54, 56, 58],
    sleeve: [57, 58.5, 60, 61.5, 63, 64],
    length: [76, 78, 80, 82, 84, 86],
  },
  colours: [
    {
      code: "SND",
      hex: "#cbb893",
      accents: [],
      name: { en: "Sand", zh: "沙色", de: "Sand", fr: "Sable", ja: "サンド" },
      stockPieces: [4, 8, 12, 10, 6, 3],
    },
    {
      code: "STM",
      hex: "#445266",
      accents: [],
      name: { en: "Storm", zh: "风暴蓝", de: "Sturm", fr: "Orage", ja: "ストーム" },
      stockPieces: [4, 8, 12, 10, 6, 3],
    },
    {
      code: "FRN",
      hex: "#4f6a4b",
      accents: [],
      name: { en: "Fern", zh: "蕨绿", de: "Farn", fr: "Fougère", ja: "ファーン" },
      stockPieces: [3, 6, 8, 1, 4, 2],
    },
  ],
};
