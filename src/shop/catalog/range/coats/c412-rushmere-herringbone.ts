import type { RangeStyle } from "../range-style.ts";

export const rushmereHerringboneOvercoat: RangeStyle = {
  code: "C412",
  slug: "rushmere-herringbone-overcoat",
  category: "coats",
  wearer: "women",
  fit: "oversized",
  stitch: "herringbone",
  neckline: "lapel",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "calf",
    hem: "straight",
    pocket: "flap",
    leg: "none",
    motif: "none",
    buttons: "double-row",
  },
  seasons: ["autumn", "winter"],
  feel: "rustic",
  warmth: 5,
  shownOn: { heightCm: 179, size: "S" },
  goesWith: ["J309", "P101", "S203", "J303"],
  construction: "woven",
  noun: "overcoat",
  hsCode: "620220",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Rushmere Herringbone Overcoat",
      summary: "A borrowed-looking greatcoat in wide herringbone, with yak down where other cloths have polyester.",
      description:
        "The zigzag is two centimetres wide, woven from an undyed dark weft and a dyed warp; from " +
        "across the street it reads as one soft colour. Fifteen parts of yak down, finer than most " +
        "lambswool and naturally brown, warm the cloth without thickening it; a fifth of nylon keeps " +
        "the edges of the flaps from wearing white.\n\n" +
        "Double-breasted with six buttons, a long lapel you can turn up and hook at the throat, flap " +
        "pockets set low so that arms hang straight. Half-lined in viscose: slippery across back and " +
        "sleeve, bare below, where a lining would only ride up. The vent reaches the knee, for " +
        "bicycles.",
      fitNote:
        "Oversized on purpose, to the calf. Take your own size over a sweater; one smaller if you wear " +
        "it over shirts.",
    },
    zh: {
      name: "芦塘人字呢双排扣长大衣",
      summary: "像从谁的衣柜里借来的阔身大衣，宽人字纹，别家掺涤纶的地方，我们放牦牛绒。",
      description:
        "人字宽两厘米，经纱染色，纬纱用不染的深色羊毛；隔着一条街看，是一整片柔和的颜色。一成半牦牛绒，" +
        "比大多数羔羊毛还细，天然棕色，添暖不添厚；两成锦纶，让袋盖边缘不至于磨白。\n\n" +
        "双排六扣，长驳领可以翻起，在颈前钩住；有盖口袋位置放低，手臂自然垂直。半衬粘胶里：后背与袖子顺" +
        "滑，往下不衬，免得衬里往上蹿。后衩开到膝，骑自行车用得上。",
      fitNote: "有意做得阔大，长至小腿。里面穿毛衣按平时尺码；只穿衬衫，小一码。",
    },
    de: {
      name: "Zweireiher-Mantel Rushmere in Fischgrat",
      summary: "Ein weiter Mantel wie geliehen, in breitem Fischgrat, mit Yakflaum statt Polyester.",
      description:
        "Das Zickzack ist zwei Zentimeter breit, gewebt aus ungefärbtem dunklem Schuss und gefärbter " +
        "Kette; von der anderen Straßenseite wird daraus ein einziger weicher Ton. Fünfzehn Teile " +
        "Yakflaum, feiner als die meiste Lambswool und von Natur aus braun, machen den Stoff wärmer, " +
        "aber nicht dicker; ein Fünftel Polyamid verhindert, dass sich die Pattenkanten weiß scheuern.\n\n" +
        "Zweireihig mit sechs Knöpfen, ein langes Revers, das sich hochschlagen und am Hals einhaken " +
        "lässt, tief gesetzte Pattentaschen, damit die Arme gerade hängen. Halb mit Viskose gefüttert: " +
        "glatt an Rücken und Ärmel, darunter ohne, wo ein Futter nur hochrutschen würde. Der Schlitz " +
        "reicht bis zum Knie, fürs Fahrrad.",
      fitNote: "Mit Absicht weit, bis zur Wade. Über einem Pullover die eigene Größe, über Blusen eine kleiner.",
    },
    fr: {
      name: "Manteau croisé à chevrons Rushmere",
      summary: "Un grand manteau comme emprunté, à larges chevrons, avec du duvet de yack au lieu de polyester.",
      description:
        "Le zigzag fait deux centimètres de large, tissé d’une trame sombre non teinte et d’une chaîne " +
        "teinte ; de l’autre côté de la rue, on n’y voit plus qu’un ton doux. Quinze parts de duvet de " +
        "yack, plus fin que la plupart des laines d’agneau et brun de naissance, réchauffent l’étoffe " +
        "sans l’épaissir ; un cinquième de polyamide empêche les bords des rabats de blanchir.\n\n" +
        "Croisé à six boutons, un long revers qui se relève et s’agrafe à la gorge, des poches à rabat " +
        "placées bas pour que les bras tombent droit. Demi-doublé de viscose : glissant au dos et aux " +
        "manches, nu plus bas, où une doublure ne ferait que remonter. La fente monte jusqu’au genou, " +
        "pour le vélo.",
      fitNote: "Ample à dessein, au mollet. Votre taille sur un pull ; une de moins sur des chemises.",
    },
    ja: {
      name: "ラッシュミア ヘリンボーン ダブルコート",
      summary: "誰かに借りてきたような大きなコート。幅広のヘリンボーンに、ポリエステルではなくヤクの毛を。",
      description:
        "杉綾の幅は2cm。染めていない濃色の緯糸と、染めた経糸で織り、通りの向こうからは一つの柔らかな色" +
        "に見えます。ヤクの産毛を一割五分。たいていのラムウールより細く、もともと褐色で、厚みを増さずに" +
        "暖めます。二割のナイロンが、フラップの縁が白く擦れるのを防ぎます。\n\n" +
        "ダブルの六つボタン。長いラペルは立てて喉元で留められます。フラップポケットは低めに付け、腕がま" +
        "っすぐ下りるように。レーヨンの半裏は、背と袖だけ。下まで付けるとずり上がるからです。ベントは膝" +
        "まで。自転車に乗るためです。",
      fitNote: "あえて大きくとった、ふくらはぎ丈。セーターの上ならいつものサイズ、シャツの上なら一つ下を。",
    },
  },
  fibres: [
    { part: "shell", name: "wool", percent: 65 },
    { part: "shell", name: "nylon", percent: 20 },
    { part: "shell", name: "yak", percent: 15 },
    { part: "lining", name: "viscose", percent: 100 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "line",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 440_00,
    EUR: 439_00,
    GBP: 385_00,
    JPY: 67_800,
    AUD: 679_00,
    CAD: 595_00,
    HKD: 3430_00,
    AED: 1615_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [1620, 1700, 1790, 1890, 2000],
  measurementsCm: {
    chest: [56, 58.5, 61, 64, 67.5],
    hem: [64, 66.5, 69, 72, 75.5],
    shoulder: [45, 46, 47, 48.5, 50],
    sleeve: [57, 58, 59, 60, 60.5],
    length: [116, 117.5, 119, 120.5, 122],
  },
  colours: [
    {
      code: "RSH",
      hex: "#94865f",
      accents: [],
      name: { en: "Rush", zh: "灯芯草", de: "Binse", fr: "Jonc", ja: "ラッシュ" },
      stockPieces: [3, 8, 10, 6, 3],
    },
    {
      code: "SLT",
      hex: "#5a6068",
      accents: [],
      name: { en: "Slate", zh: "板岩灰", de: "Schiefer", fr: "Ardoise", ja: "スレート" },
      stockPieces: [3, 8, 10, 6, 2],
    },
    {
      code: "ELD",
      hex: "#4b3346",
      accents: [],
      name: { en: "Elderberry", zh: "接骨木紫", de: "Holunder", fr: "Sureau", ja: "エルダーベリー" },
      stockPieces: [2, 6, 3, 5, 0],
    },
  ],
};
