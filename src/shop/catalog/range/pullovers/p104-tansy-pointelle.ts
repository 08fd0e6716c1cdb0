import type { RangeStyle } from "../range-style.ts";

export const tansyPointellePullover: RangeStyle = {
  code: "P104",
  slug: "tansy-pointelle-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "regular",
  stitch: "pointelle",
  neckline: "scoop",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "tubular",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer"],
  feel: "soft",
  warmth: 1,
  shownOn: { heightCm: 175, size: "S" },
  goesWith: ["J302", "J306", "S214", "P106"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Tansy Pointelle Pullover",
      summary: "Cotton and modal, open where the pattern wants it, for evenings that turn cool.",
      description:
        "Small diamonds of holes, made by moving single stitches aside, climb from the hem and thin out towards " +
        "the shoulder. Combed cotton keeps the pattern crisp; modal, made from beech pulp, lets it fall.\n\n" +
        "A wide neck with a picot edge, sleeves to the wrist, and no side seams: the body is one tube. Cool to " +
        "the touch, and dry again by the morning.",
      fitNote: "Skims the waist and ends at the hip bone. True to size.",
    },
    zh: {
      name: "艾菊挑孔套头衫",
      summary: "棉与莫代尔，花型需要处留孔，给转凉的傍晚备着。",
      description:
        "把一针一针的线圈移到旁边，留下的孔眼连成小菱形，从下摆往上爬，到肩头渐渐稀疏。精梳棉让花型清楚，" +
        "山毛榉木浆制成的莫代尔让衣身垂下来。\n\n" +
        "大圆领，狗牙边，袖长到腕；大身圆筒编织，两侧没有接缝。上身微凉，晚上手洗，早晨就干。",
      fitNote: "贴着腰线经过，长及胯骨。按平时尺码选即可。",
    },
    de: {
      name: "Ajour-Pullover Tansy",
      summary: "Baumwolle und Modal, durchbrochen, wo das Muster es will, für Abende, die kühl werden.",
      description:
        "Kleine Rauten aus Löchern, entstanden durch einzeln versetzte Maschen, steigen vom Saum auf und werden " +
        "zur Schulter hin lichter. Gekämmte Baumwolle hält das Ajourmuster klar, Modal aus Buchenzellstoff lässt " +
        "es fallen.\n\n" +
        "Ein weiter Ausschnitt mit Pikotkante, Ärmel bis zum Handgelenk und keine Seitennähte: Der Körper ist " +
        "ein einziger Schlauch. Kühl auf der Haut und bis zum Morgen wieder trocken.",
      fitNote: "Umspielt die Taille und endet am Hüftknochen. Fällt normal aus.",
    },
    fr: {
      name: "Pull ajouré Tansy",
      summary: "Coton et modal, ajouré là où le motif le demande, pour les soirées qui fraîchissent.",
      description:
        "De petits losanges de jours, obtenus en déplaçant les mailles une à une, montent de l’ourlet et " +
        "s’espacent vers l’épaule. Le coton peigné garde le dessin net ; le modal, tiré de la pulpe de hêtre, le " +
        "laisse tomber.\n\n" +
        "Une large encolure à bord picot, des manches jusqu’au poignet et aucune couture de côté : le corps est " +
        "un tube. Frais au toucher, sec pour le lendemain matin.",
      fitNote: "Frôle la taille et s’arrête à l’os de la hanche. Taille normalement.",
    },
    ja: {
      name: "タンジー 透かし編み プルオーバー",
      summary: "コットンとモダールの透かし編み。涼しくなる夕方のための一枚。",
      description:
        "目をひとつずつ寄せてできた小さな穴が菱形をつくり、裾から肩へ向かって少しずつまばらになります。" +
        "コームドコットンが柄をくっきりと見せ、ブナのパルプから生まれるモダールがとろりとした落ち感を添えます。\n\n" +
        "広めの衿ぐりはピコット仕上げ、袖は手首まで。身頃は筒状に編み、脇に縫い目がありません。" +
        "触れるとひんやりし、夜に洗えば朝には乾いています。",
      fitNote: "ウエストに軽く沿い、丈は腰骨まで。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 60 },
    { part: "whole", name: "modal", percent: 40 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "oxygen-only",
    dry: "flat",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 88_00,
    EUR: 89_00,
    GBP: 79_00,
    JPY: 13_800,
    AUD: 139_00,
    CAD: 119_00,
    HKD: 690_00,
    AED: 325_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [190, 205, 220, 240, 260],
  measurementsCm: {
    chest: [43, 45.5, 48, 51, 54.5],
    hem: [40, 42.5, 45, 48, 51.5],
    shoulder: [35, 36, 37, 38.5, 40],
    sleeve: [56, 57, 58, 59, 59.5],
    length: [54, 55.5, 57, 58.5, 60],
  },
  colours: [
    {
      code: "CHK",
      hex: "#f4f1ea",
      accents: [],
      name: { en: "Chalk", zh: "白垩色", de: "Kreide", fr: "Craie", ja: "チョーク" },
      stockPieces: [10, 20, 22, 14, 6],
    },
    {
      code: "PRM",
      hex: "#e6c860",
      accents: [],
      name: { en: "Primrose", zh: "樱草黄", de: "Primelgelb", fr: "Jaune primevère", ja: "プリムローズ" },
      stockPieces: [6, 12, 14, 8, 4],
    },
    {
      code: "SKY",
      hex: "#9fb9cf",
      accents: [],
      name: { en: "Sky", zh: "天蓝", de: "Himmelblau", fr: "Bleu ciel", ja: "スカイ" },
      stockPieces: [8, 14, 16, 10, 2],
    },
  ],
};
