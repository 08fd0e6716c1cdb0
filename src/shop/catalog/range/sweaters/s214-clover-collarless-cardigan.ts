import type { RangeStyle } from "../range-style.ts";

export const cloverCollarlessCardigan: RangeStyle = {
  code: "S214",
  slug: "clover-collarless-cardigan",
  category: "sweaters",
  wearer: "women",
  fit: "regular",
  stitch: "moss",
  neckline: "collarless",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "bracelet",
    length: "waist",
    hem: "straight",
    pocket: "patch",
    leg: "none",
    motif: "tipping",
    buttons: "hidden",
  },
  seasons: ["spring", "summer", "autumn"],
  feel: "crisp",
  warmth: 2,
  shownOn: { heightCm: 175, size: "S" },
  goesWith: ["P104", "P109", "J302"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611020",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Clover Collarless Cardigan",
      summary: "A knitted jacket for weather that cannot decide: moss-stitch cotton, edges piped in a second colour.",
      description:
        "Mercerised cotton and a bright viscose run side by side through moss stitch, so the surface has the " +
        "broken light of a tweed with none of its weight. Twelve gauge, then steamed flat; it hangs straight " +
        "from the shoulder like something woven.\n\n" +
        "A tube of the second colour is knitted along every edge and round both pockets, in one operation with " +
        "the band. Flat buttons under a fly hold it shut. It packs without creasing much and goes into a gentle " +
        "wash in a bag.",
      fitNote: "Straight and short, sleeves to just above the wrist bone. True to size.",
    },
    zh: {
      name: "三叶草无领开衫",
      summary: "给拿不定主意的天气：棉质桂花针短外套，边缘滚一道撞色。",
      description:
        "丝光棉与有光粘纤并排走过桂花针，表面有粗花呢那种细碎的光，却没有它的分量。12针机，织好蒸汽定型，" +
        "从肩头直直垂下，像梭织的外套。\n\n" +
        "第二种颜色织成细管，与门襟一次织出，沿着所有边缘和两只口袋走一圈。暗门襟下是一排平扣。放进行李不太起皱，" +
        "装洗衣袋用轻柔程序洗。",
      fitNote: "短款直身，袖口在腕骨稍上。按平时尺码选。",
    },
    de: {
      name: "Kragenlose Strickjacke Clover",
      summary:
        "Eine Strickjacke für unentschlossenes Wetter: Baumwolle im Perlmuster, Kanten in zweiter Farbe " +
        "paspeliert.",
      description:
        "Merzerisierte Baumwolle und glänzende Viskose laufen nebeneinander durchs Perlmuster; die Oberfläche " +
        "hat das gebrochene Licht eines Tweeds ohne sein Gewicht. Zwölf Nadeln pro Zoll, danach flach gedämpft: " +
        "Sie fällt gerade von der Schulter wie etwas Gewebtes.\n\n" +
        "Ein Schlauch in der zweiten Farbe wird in einem Arbeitsgang mit der Blende an alle Kanten und um beide " +
        "Taschen gestrickt. Flache Knöpfe unter einer verdeckten Leiste halten sie zu. Knittert im Koffer kaum " +
        "und darf im Wäschebeutel in den Schonwaschgang.",
      fitNote: "Gerade und kurz, Ärmel bis knapp über den Handgelenkknochen. Fällt normal aus.",
    },
    fr: {
      name: "Cardigan sans col Clover",
      summary: "Une veste tricotée pour temps indécis : coton au point de riz, bords passepoilés d’une autre couleur.",
      description:
        "Coton mercerisé et viscose brillante courent côte à côte dans le point de riz : la surface a la lumière " +
        "brisée d’un tweed, sans son poids. Jauge 12, puis vapeur à plat ; elle tombe droit de l’épaule comme un " +
        "tissu.\n\n" +
        "Un tube de la seconde couleur est tricoté le long de chaque bord et autour des deux poches, en une " +
        "seule opération avec la bordure. Des boutons plats, sous patte, la ferment. Se froisse peu dans une " +
        "valise et passe au lavage délicat, en filet.",
      fitNote: "Droite et courte, manches juste au-dessus de l’os du poignet. Taille normalement.",
    },
    ja: {
      name: "クローバー ノーカラー カーディガン",
      summary: "気まぐれな季節のニットジャケット。コットンの鹿の子編みに、配色のパイピング。",
      description:
        "シルケット加工のコットンと光沢のあるレーヨンを並べて鹿の子編みに。ツイードのような細かな光を、" +
        "ツイードの重さなしに。12ゲージで編み、平らにスチームをかけた生地は、布帛のように肩からまっすぐ落ちます。\n\n" +
        "配色の細い筒を前立てと同時に編み、すべての縁とふたつのポケットを囲みました。比翼の下は平らなボタン留め。" +
        "旅行かばんの中でもしわになりにくく、ネットに入れて弱水流で洗えます。",
      fitNote: "まっすぐで短め、袖は手首の骨の少し上。普段のサイズで。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 72 },
    { part: "whole", name: "viscose", percent: 28 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "medium",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 136_00,
    EUR: 137_00,
    GBP: 119_00,
    JPY: 21_200,
    AUD: 209_00,
    CAD: 185_00,
    HKD: 1060_00,
    AED: 499_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [380, 405, 430, 460, 495, 535],
  measurementsCm: {
    chest: [44, 46.5, 49, 52, 55.5, 59],
    hem: [43, 45.5, 48, 51, 54.5, 58],
    shoulder: [36, 37, 38, 39.5, 41, 42.5],
    sleeve: [44, 45, 46, 47, 47.5, 48],
    length: [49, 50.5, 52, 53.5, 55, 56.5],
  },
  colours: [
    {
      code: "CHK",
      hex: "#f4f1ea",
      accents: ["#22304f"],
      name: { en: "Chalk", zh: "白垩色", de: "Kreide", fr: "Craie", ja: "チョーク" },
      stockPieces: [6, 12, 14, 9, 4, 2],
    },
    {
      code: "SKY",
      hex: "#9fb9cf",
      accents: ["#f4f1ea"],
      name: { en: "Sky", zh: "天蓝", de: "Himmelblau", fr: "Bleu ciel", ja: "スカイ" },
      stockPieces: [5, 10, 12, 8, 3, 1],
    },
    {
      code: "BLK",
      hex: "#17181a",
      accents: ["#efe6d2"],
      name: { en: "Black", zh: "黑色", de: "Schwarz", fr: "Noir", ja: "ブラック" },
      stockPieces: [6, 12, 14, 3, 5, 0],
    },
    {
      code: "CRL",
      hex: "#d4705b",
      accents: ["#6e2a35"],
      name: { en: "Coral", zh: "珊瑚色", de: "Koralle", fr: "Corail", ja: "コーラル" },
      stockPieces: [4, 8, 10, 6, 3, 1],
    },
  ],
};
