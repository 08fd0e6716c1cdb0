import type { RangeStyle } from "../range-style.ts";

export const teaselGarterOverall: RangeStyle = {
  code: "J308",
  slug: "teasel-garter-overall",
  category: "jumpsuits",
  wearer: "unisex",
  fit: "relaxed",
  stitch: "garter",
  neckline: "scoop",
  closure: "buttons",
  cut: {
    sleeve: "none",
    sleeveLength: "none",
    length: "ankle",
    hem: "straight",
    pocket: "patch",
    leg: "wide",
    motif: "none",
    buttons: "double-row",
  },
  seasons: ["spring", "summer", "autumn"],
  feel: "rustic",
  warmth: 2,
  shownOn: { heightCm: 178, size: "M" },
  goesWith: ["P101", "P102", "P104", "S206"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611420",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Teasel Garter Overall",
      summary: "A sleeveless overall in garter ridges, two rows of buttons, made to go over whatever you have on.",
      description:
        "Garter stitch is the first thing a knitter learns: every row knit, so the ridges run across " +
        "and the fabric gives lengthwise, which is where a knee bends. The cotton is ring-spun, " +
        "three-ply and undyed in its core; at the edges of the pockets you see a paler thread.\n\n" +
        "Two rows of corozo buttons close the front, so either side can lap over the other and the " +
        "rubbed one can rest. The armholes are deep enough for a thick sweater, the scoop low enough " +
        "for its collar. Four patch pockets. It goes into the machine with the coloured wash.",
      fitNote:
        "Relaxed, straight through waist and hip. Over a thick sweater, take your own size; over a " +
        "shirt, one smaller.",
    },
    zh: {
      name: "起绒草起伏针无袖连体工装",
      summary: "无袖，起伏针，双排扣，身上穿着什么都可以直接套。",
      description:
        "起伏针是每个织毛衣的人学会的第一种针法：行行下针，棱纹横走，织物往长里伸，正好迁就弯曲的膝盖。" +
        "用的是三股环锭纺棉纱，纱芯不染色，袋口边缘看得见一线浅色。\n\n" +
        "前襟两排椰子果纽扣，左压右、右压左都行，磨久的一边可以歇一歇。袖窿够深，容得下厚毛衣；圆领够低，" +
        "露得出毛衣的领子。贴袋四只。洗的时候和深色衣物一起放进洗衣机。",
      fitNote: "宽松，腰臀直身。套厚毛衣按平时尺码；配衬衫，小一码。",
    },
    de: {
      name: "Ärmelloser Overall Teasel, kraus gestrickt",
      summary: "Ein ärmelloser Overall in krausen Rippen mit zwei Knopfreihen, gedacht zum Überziehen.",
      description:
        "Kraus rechts ist das Erste, was man beim Stricken lernt: jede Reihe rechte Maschen. Die " +
        "Rippen laufen quer, und das Gestrick dehnt sich in der Länge, genau dort, wo ein Knie sich " +
        "beugt. Die Baumwolle ist ringgesponnen, dreifach gezwirnt und im Kern ungefärbt; an den " +
        "Taschenkanten blitzt der hellere Faden hervor.\n\n" +
        "Zwei Reihen Corozoknöpfe schließen die Front, so kann mal die eine, mal die andere Seite oben " +
        "liegen und die abgewetzte sich ausruhen. Die Armausschnitte sind tief genug für einen dicken " +
        "Pullover, der Ausschnitt lässt dessen Kragen frei. Vier aufgesetzte Taschen. Gewaschen wird " +
        "er zusammen mit der Buntwäsche.",
      fitNote:
        "Locker, in Taille und Hüfte gerade. Über einem dicken Pullover die eigene Größe, über einem " +
        "Hemd eine kleiner.",
    },
    fr: {
      name: "Combinaison sans manches au point mousse Teasel",
      summary: "Sans manches, en côtes de point mousse, deux rangs de boutons : elle s’enfile par-dessus tout.",
      description:
        "Le point mousse est le premier que l’on apprend : tous les rangs à l’endroit. Les côtes " +
        "courent en travers et l’étoffe cède en longueur, là où le genou plie. Le coton est filé à " +
        "l’anneau, en trois bouts, non teint à cœur ; au bord des poches paraît un fil plus clair.\n\n" +
        "Deux rangs de boutons en corozo ferment le devant : un côté ou l’autre passe dessus, et celui " +
        "qui a frotté se repose. L’emmanchure est assez profonde pour un gros pull, l’encolure assez " +
        "basse pour son col. Quatre poches plaquées. Elle part en machine avec le linge de couleur.",
      fitNote:
        "Ample, droite à la taille et aux hanches. Sur un gros pull, votre taille ; sur une chemise, une de moins.",
    },
    ja: {
      name: "ティーゼル ガーター編み サロペット",
      summary: "袖なし、ガーター編み、二列のボタン。着ているものの上からそのまま重ねられます。",
      description:
        "編み物で最初に習うのがガーター編みです。どの段も表目で編むので畝が横に走り、生地は縦に伸びます。" +
        "膝の曲がる向きです。糸はリングスピンの綿を三本撚りにしたもので、芯は染めていません。ポケットの" +
        "縁に淡い色がのぞきます。\n\n" +
        "前は二列のコロゾボタン。左右どちらを上にしても留められ、擦れたほうを休ませられます。袖ぐりは厚" +
        "手のセーターが入る深さ、胸元はその襟が見える深さ。パッチポケットは四つ。色ものと一緒に洗濯機で" +
        "洗えます。",
      fitNote: "腰まわりまでまっすぐなゆったり型。厚手のセーターに重ねるならいつものサイズ、シャツになら一つ下を。",
    },
  },
  fibres: [{ part: "whole", name: "cotton", percent: 100 }],
  care: {
    wash: "machine-40",
    bleach: "oxygen-only",
    dry: "line",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
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
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [640, 670, 705, 745, 790, 840, 895],
  measurementsCm: {
    chest: [48, 50.5, 53, 56, 59.5, 63, 66.5],
    waist: [46, 48.5, 51, 54, 57.5, 61, 64.5],
    hip: [53, 55.5, 58, 61, 64.5, 68, 71.5],
    length: [136, 140, 144, 148, 152, 155, 157.5],
    inseam: [66, 68, 70, 72, 74, 75, 76],
  },
  colours: [
    {
      code: "FLX",
      hex: "#d3c3a0",
      accents: [],
      name: { en: "Flax", zh: "亚麻色", de: "Flachs", fr: "Lin", ja: "フラックス" },
      stockPieces: [4, 10, 14, 14, 8, 4, 2],
    },
    {
      code: "RSL",
      hex: "#9a5638",
      accents: [],
      name: { en: "Russet", zh: "赤褐", de: "Rostbraun", fr: "Roux", ja: "ラセット" },
      stockPieces: [4, 8, 12, 12, 6, 3, 0],
    },
    {
      code: "NVD",
      hex: "#222c3f",
      accents: [],
      name: { en: "Navy Drill", zh: "深海军蓝", de: "Drillichblau", fr: "Bleu coutil", ja: "ネイビードリル" },
      stockPieces: [4, 10, 14, 14, 8, 4, 2],
    },
  ],
};
