import type { RangeStyle } from "../range-style.ts";

export const stanmoorRaglanOvercoat: RangeStyle = {
  code: "C410",
  slug: "stanmoor-raglan-overcoat",
  category: "coats",
  wearer: "men",
  fit: "relaxed",
  stitch: "double-face",
  neckline: "funnel",
  closure: "buttons",
  cut: {
    sleeve: "raglan",
    sleeveLength: "long",
    length: "knee",
    hem: "straight",
    pocket: "slant",
    leg: "none",
    motif: "none",
    buttons: "hidden",
  },
  seasons: ["autumn", "winter"],
  feel: "smooth",
  warmth: 5,
  shownOn: { heightCm: 190, size: "L" },
  goesWith: ["P103", "S205", "J305", "P105"],
  construction: "woven",
  noun: "overcoat",
  hsCode: "620120",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Stanmoor Raglan Overcoat",
      summary: "Wool and camel hair in double-face, a standing collar, and nothing on the outside that shines.",
      description:
        "Camel down is combed from the animal at the spring moult and needs no dye to be this colour; " +
        "in the darker shades it is mixed in before spinning. A fifth of it goes into a double-face " +
        "cloth of 720 grams to the metre, milled for two hours and steamed, until the bindings between " +
        "the layers no longer show.\n\n" +
        "Five buttons behind a fly, a collar six centimetres high that closes to the chin or opens " +
        "flat. The raglan is cut in two pieces, so the seam over the shoulder follows the bone. No " +
        "lining, no pads: about 1.7 kilos in L, carried by the collar seam. After a wet walk, empty " +
        "the slanted pockets and hang it wide.",
      fitNote:
        "Relaxed, to just below the knee, over a suit or a thick sweater. True to size; slight men take " +
        "one smaller.",
    },
    zh: {
      name: "石原插肩双面呢大衣",
      summary: "羊毛与骆驼绒的双面呢，立领，通身没有一处反光。",
      description:
        "骆驼绒在春天换毛时梳下来，本色就是这个颜色，不必染；深色款在纺纱前先行混入。两成骆驼绒，织进每" +
        "米720克的双面呢，缩呢两小时，再汽蒸，直到两层之间的结点隐去不见。\n\n" +
        "暗门襟内五颗纽扣；六厘米立领，可以扣到下巴，也可以翻平。插肩袖裁成两片，肩上的缝线顺着骨头走。" +
        "没有衬里，没有垫肩：L码约1.7公斤，由领圈一道缝承住。淋湿走回来，请掏空斜插袋，用宽衣架挂起。",
      fitNote: "宽松，略过膝，可套西装或厚毛衣。按平时尺码选；身形偏瘦者小一码。",
    },
    de: {
      name: "Raglanmantel Stanmoor aus Doubleface",
      summary: "Wolle und Kamelhaar als Doubleface, ein Stehkragen und außen nichts, das glänzt.",
      description:
        "Kamelflaum wird beim Fellwechsel im Frühjahr ausgekämmt und braucht für diesen Ton keine " +
        "Farbe; für die dunkleren wird er vor dem Spinnen eingemischt. Ein Fünftel davon steckt in " +
        "einem Doubleface von 720 Gramm pro Meter, der zwei Stunden gewalkt und gedämpft wird, bis die " +
        "Bindepunkte zwischen den Lagen nicht mehr zu sehen sind.\n\n" +
        "Fünf Knöpfe hinter verdeckter Leiste, ein sechs Zentimeter hoher Kragen, der bis zum Kinn " +
        "schließt oder sich flach umlegt. Der Raglan ist zweiteilig geschnitten, so folgt die Naht dem " +
        "Schulterknochen. Kein Futter, keine Polster: rund 1,7 Kilo in L, getragen von der Kragennaht. " +
        "Nach einem nassen Weg die schrägen Taschen leeren und breit aufhängen.",
      fitNote:
        "Locker, bis knapp unter das Knie, über Anzug oder dickem Pullover. Fällt normal aus; schmale " +
        "Männer nehmen eine Größe kleiner.",
    },
    fr: {
      name: "Pardessus raglan double face Stanmoor",
      summary: "Laine et poil de chameau en double face, un col montant, et rien au-dehors qui brille.",
      description:
        "Le duvet de chameau se peigne à la mue de printemps et n’a besoin d’aucune teinture pour " +
        "avoir cette couleur ; dans les tons sombres, il est mêlé avant la filature. Il entre pour un " +
        "cinquième dans un double face de 720 grammes au mètre, foulé deux heures puis vaporisé, " +
        "jusqu’à ce que les points de liage entre les couches ne se voient plus.\n\n" +
        "Cinq boutons sous patte, un col de six centimètres qui ferme au menton ou se couche à plat. " +
        "Le raglan est taillé en deux pièces : la couture suit l’os de l’épaule. Ni doublure ni " +
        "épaulettes : environ 1,7 kilo en L, porté par la couture du col. Après une marche sous la " +
        "pluie, videz les poches en biais et suspendez-le large.",
      fitNote:
        "Ample, juste sous le genou, sur un costume ou un gros pull. Taille normalement ; les hommes " +
        "minces prennent une taille de moins.",
    },
    ja: {
      name: "スタンムーア ダブルフェイス ラグランコート",
      summary: "ウールとキャメルのダブルフェイスにスタンドカラー。外側に光るものは一つもありません。",
      description:
        "らくだの毛は春の換毛期に梳き取ります。この色は染めたものではなく、毛の色そのものです。濃い色に" +
        "は紡ぐ前に混ぜ込みました。二割のキャメルを、1メートル720グラムのダブルフェイスに。二時間縮絨し、" +
        "蒸気をあて、二枚をつなぐ点が見えなくなるまで仕上げます。\n\n" +
        "比翼の中に五つのボタン。6cmの襟は顎まで閉じることも、平らに開くこともできます。ラグランは二枚" +
        "はぎで、縫い目が肩の骨に沿います。裏地も肩パッドもなく、Lで約1.7kg。その重さを襟ぐりの縫い目が" +
        "受け止めます。雨に濡れた日は、斜めのポケットを空にして幅のあるハンガーへ。",
      fitNote: "膝下丈のゆったり型。スーツや厚手のセーターの上に。いつものサイズを。細身の方は一つ下でも。",
    },
  },
  fibres: [
    { part: "whole", name: "wool", percent: 80 },
    { part: "whole", name: "camel", percent: 20 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "line",
    iron: "low",
    professional: "dry-clean-f",
  },
  prices: {
    USD: 460_00,
    EUR: 459_00,
    GBP: 399_00,
    JPY: 70_800,
    AUD: 709_00,
    CAD: 619_00,
    HKD: 3580_00,
    AED: 1690_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [1560, 1640, 1730, 1830, 1940, 2060],
  measurementsCm: {
    chest: [58, 60.5, 63, 66.5, 70, 73.5],
    hem: [64, 66.5, 69, 72.5, 76, 79.5],
    shoulder: [49, 50.5, 52, 54, 56, 58],
    sleeve: [62, 63.5, 65, 66.5, 68, 69],
    length: [106, 108, 110, 112, 114, 116],
  },
  colours: [
    {
      code: "CMH",
      hex: "#b48a5f",
      accents: [],
      name: { en: "Camel Hair", zh: "骆驼本色", de: "Kamelhaar", fr: "Poil de chameau", ja: "キャメルヘア" },
      stockPieces: [3, 8, 10, 8, 4, 2],
    },
    {
      code: "GRN",
      hex: "#6a6c6e",
      accents: [],
      name: { en: "Granite", zh: "花岗灰", de: "Granit", fr: "Granit", ja: "グラナイト" },
      stockPieces: [3, 6, 8, 6, 3, 0],
    },
    {
      code: "MID",
      hex: "#1d2540",
      accents: [],
      name: { en: "Midnight", zh: "午夜蓝", de: "Mitternacht", fr: "Minuit", ja: "ミッドナイト" },
      stockPieces: [3, 8, 10, 8, 1, 2],
    },
  ],
};
