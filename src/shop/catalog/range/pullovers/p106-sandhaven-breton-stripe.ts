import type { RangeStyle } from "../range-style.ts";

export const sandhavenBretonStripePullover: RangeStyle = {
  code: "P106",
  slug: "sandhaven-breton-stripe-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "relaxed",
  stitch: "plain",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "bracelet",
    length: "hip",
    hem: "side-slit",
    pocket: "none",
    leg: "none",
    motif: "breton-stripe",
    buttons: "none",
  },
  seasons: ["spring", "summer"],
  feel: "crisp",
  warmth: 2,
  shownOn: { heightCm: 176, size: "S" },
  goesWith: ["J306", "C409", "S214", "J302"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Sandhaven Breton-Stripe Pullover",
      summary: "Firm combed cotton, stripes knitted in and not printed, sleeves that stop at the forearm.",
      description:
        "Eight rows of ground, four of stripe, all the way up: the colours change on the knitting bed, so a " +
        "stripe is the same on the inside and cannot crack. Two ends of combed cotton, Ne 30, on a twelve-gauge " +
        "machine, tight enough to stand off the body on a hot day.\n\n" +
        "Stripes meet at the side seams and break at the shoulder, where the sleeve is set on straight. It goes " +
        "in with the bed linen at forty degrees; the colours are reactive-dyed and stay apart.",
      fitNote:
        "Easy and a little boxy, with slits of six centimetres at the sides. Sleeves end at the forearm. True to " +
        "size.",
    },
    zh: {
      name: "沙湾海魂条纹套头衫",
      summary: "紧实的精梳棉，条纹是织进去的，不是印的；七分袖，做事不必卷。",
      description:
        "八行底色、四行条纹，一路织到顶。换色在针床上完成，所以里外条纹一样清楚，也不会开裂。" +
        "两根Ne30精梳棉纱并织，12针机，密度偏紧，大热天不贴身。\n\n" +
        "两侧缝处条纹对齐，到肩部平装袖的地方才断开。可以和床单一起40度机洗；活性染料染色，深浅之间不串色。",
      fitNote: "宽松，略呈方形，两侧开衩6厘米，袖长到小臂。按平时尺码选。",
    },
    de: {
      name: "Bretonpullover Sandhaven",
      summary: "Feste gekämmte Baumwolle, Streifen gestrickt statt gedruckt, Ärmel bis zum Unterarm.",
      description:
        "Acht Reihen Grund, vier Reihen Streifen, bis oben hin: Die Farbe wechselt auf dem Nadelbett, deshalb " +
        "sieht ein Streifen innen aus wie außen und kann nicht reißen. Zwei Fäden gekämmter Baumwolle, Ne 30, " +
        "auf einer Zwölfer-Maschine so dicht gestrickt, dass sie an heißen Tagen vom Körper absteht.\n\n" +
        "An den Seitennähten treffen sich die Streifen, an der gerade angesetzten Schulter brechen sie ab. Er " +
        "darf bei vierzig Grad mit der Bettwäsche mit; die Farben sind reaktiv gefärbt und bleiben getrennt.",
      fitNote:
        "Locker und etwas kastig, mit sechs Zentimeter langen Seitenschlitzen. Dreiviertelärmel. Fällt normal " +
        "aus.",
    },
    fr: {
      name: "Marinière tricotée Sandhaven",
      summary: "Un pull en coton peigné serré, des rayures tricotées et non imprimées, des manches trois-quarts.",
      description:
        "Huit rangs de fond, quatre de rayure, jusqu’en haut : la couleur change sur la fonture, si bien que la " +
        "rayure est la même à l’intérieur et ne craquelle pas. Deux brins de coton peigné Ne 30 en jauge 12, " +
        "assez serrés pour s’écarter du corps par temps chaud.\n\n" +
        "Les rayures se raccordent aux coutures de côté et se rompent à l’épaule, où la manche est montée " +
        "droite. Il se lave à quarante degrés avec les draps ; les teintures réactives ne déteignent pas l’une " +
        "sur l’autre.",
      fitNote:
        "Ample et un peu carré, fentes de six centimètres sur les côtés. La manche s’arrête à l’avant-bras. " +
        "Taille normalement.",
    },
    ja: {
      name: "サンドヘイブン ボーダー プルオーバー",
      summary: "しっかり目の詰まったコームドコットン。ボーダーはプリントではなく編み柄、袖は七分丈です。",
      description:
        "地の色が8段、ボーダーが4段、その繰り返し。編機の上で糸を替えているので、裏も同じ柄で、" +
        "ひび割れることがありません。30番手のコームドコットンを2本引き揃え、12ゲージで密に編んだ生地は、" +
        "暑い日も肌に張りつきません。\n\n" +
        "脇では柄を合わせ、まっすぐに付けた袖の肩先で途切れさせています。40℃でシーツと一緒に洗えます。" +
        "反応染料で染めているため、色移りの心配もありません。",
      fitNote: "ゆったりした箱型で、脇に6cmのスリット。袖は前腕まで。普段のサイズで。",
    },
  },
  fibres: [{ part: "whole", name: "cotton", percent: 100 }],
  care: { wash: "machine-40", bleach: "oxygen-only", dry: "flat", iron: "medium", professional: "do-not-dry-clean" },
  prices: {
    USD: 92_00,
    EUR: 93_00,
    GBP: 79_00,
    JPY: 14_400,
    AUD: 145_00,
    CAD: 125_00,
    HKD: 720_00,
    AED: 339_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [315, 340, 360, 385, 415, 445],
  measurementsCm: {
    chest: [48, 50.5, 53, 56, 59.5, 63],
    hem: [47, 49.5, 52, 55, 58.5, 62],
    shoulder: [47, 48, 49, 50.5, 52, 53.5],
    sleeve: [36, 37, 38, 39, 39.5, 40],
    length: [55, 56.5, 58, 59.5, 61, 62.5],
  },
  colours: [
    {
      code: "CHK",
      hex: "#f4f1ea",
      accents: ["#22304f"],
      name: { en: "Chalk", zh: "白垩色", de: "Kreide", fr: "Craie", ja: "チョーク" },
      stockPieces: [10, 20, 24, 18, 10, 4],
    },
    {
      code: "SKY",
      hex: "#9fb9cf",
      accents: ["#f4f1ea"],
      name: { en: "Sky", zh: "天蓝", de: "Himmelblau", fr: "Bleu ciel", ja: "スカイ" },
      stockPieces: [6, 12, 16, 12, 6, 0],
    },
    {
      code: "BIS",
      hex: "#cba77d",
      accents: ["#8d3f33"],
      name: { en: "Biscuit", zh: "饼干色", de: "Biskuit", fr: "Biscuit", ja: "ビスケット" },
      stockPieces: [5, 10, 12, 2, 5, 2],
    },
  ],
};
