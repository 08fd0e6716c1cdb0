import type { RangeStyle } from "../range-style.ts";

export const sorrelWrapJumpsuit: RangeStyle = {
  code: "J302",
  slug: "sorrel-wrap-jumpsuit",
  category: "jumpsuits",
  wearer: "women",
  fit: "relaxed",
  stitch: "plain",
  neckline: "v",
  closure: "wrap-tie",
  cut: {
    sleeve: "set-in",
    sleeveLength: "elbow",
    length: "calf",
    hem: "straight",
    pocket: "slant",
    leg: "wide",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer"],
  feel: "dry",
  warmth: 1,
  shownOn: { heightCm: 173, size: "S" },
  goesWith: ["P104", "C409", "S202"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611420",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Sorrel Wrap Jumpsuit",
      summary: "Knitted cotton that wraps and ties, with a leg wide enough to catch the breeze.",
      description:
        "Long-staple cotton in a tight plain stitch, mercerised for a slight sheen and a dry hand. The " +
        "bodice crosses over and ties at the side; a hidden press stud holds it closed when you bend.\n\n" +
        "Sleeves to the elbow, slanted pockets at the hip, legs cropped above the ankle. It packs to " +
        "the size of a folded towel and needs no ironing when hung in a steamy bathroom.",
      fitNote: "Adjusts at the waist, generous at the hip. True to size; petite shoppers may turn up the hem.",
    },
    zh: {
      name: "酸模裹身连体裤",
      summary: "针织棉，交叠系带，裤管宽得能兜住风。",
      description:
        "长绒棉以紧密平针织成，经丝光处理，带一点光泽，手感清爽。前片左右交叠，在侧边系结；内里藏了一颗" +
        "按扣，弯腰时也不会松开。\n\n" +
        "袖长及肘，胯侧斜插袋，裤脚收在脚踝以上。叠起来只有一条毛巾大小，挂在刚洗过热水澡的浴室里，不用" +
        "熨就平整了。",
      fitNote: "腰围可调，臀部宽松。按平时尺码选即可，身材娇小者可将裤脚翻起一折。",
    },
    de: {
      name: "Wickel-Jumpsuit Sorrel",
      summary: "Gestrickte Baumwolle zum Wickeln und Binden, mit einem Bein, in das der Wind greift.",
      description:
        "Langstapelige Baumwolle, fest und glatt rechts gestrickt und mercerisiert, daher der leichte " +
        "Glanz und der trockene Griff. Das Oberteil wird übereinandergeschlagen und seitlich gebunden; " +
        "ein verdeckter Druckknopf hält es beim Bücken zu.\n\n" +
        "Ärmel bis zum Ellbogen, schräge Taschen an der Hüfte, die Beine enden über dem Knöchel. " +
        "Gefaltet ist er nicht größer als ein Handtuch, und im dampfigen Bad hängt er sich ohne Bügeln " +
        "glatt.",
      fitNote:
        "In der Taille verstellbar, an der Hüfte weit. Fällt normal aus; bei kleiner Körpergröße lässt " +
        "sich der Saum umschlagen.",
    },
    fr: {
      name: "Combinaison portefeuille Sorrel",
      summary: "Une maille de coton qui se croise et se noue, à la jambe assez ample pour prendre l’air.",
      description:
        "Du coton à longues fibres en jersey serré, mercerisé : un léger lustre, une main sèche. Le " +
        "buste se croise et se noue sur le côté ; une pression cachée le tient fermé quand on se " +
        "penche.\n\n" +
        "Manches au coude, poches en biais sur la hanche, jambes arrêtées au-dessus de la cheville. " +
        "Pliée, elle n’est pas plus grande qu’une serviette et, suspendue dans une salle de bains " +
        "embuée, elle se passe de fer.",
      fitNote:
        "Réglable à la taille, ample aux hanches. Taille normalement ; les plus petites peuvent relever l’ourlet.",
    },
    ja: {
      name: "ソレル ラップ オールインワン",
      summary: "巻いて結ぶコットンニット。風をはらむほど、ゆったりとした脚のライン。",
      description:
        "超長綿を度目の詰まった天竺で編み、シルケット加工でほのかな艶とさらりとした手触りに。身頃は前で" +
        "打ち合わせて脇で結びます。内側のスナップが留まっているので、かがんでも開きません。\n\n" +
        "袖は肘丈、腰には斜めのポケット、裾はくるぶしの上まで。たたむとタオル一枚ほどの大きさで、湯気の" +
        "残る浴室に掛けておけばアイロンはいりません。",
      fitNote:
        "ウエストは結び加減で調節でき、腰まわりはゆとりがあります。いつものサイズを。小柄な方は裾を折り返しても。",
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
    USD: 138_00,
    EUR: 139_00,
    GBP: 119_00,
    JPY: 21_400,
    AUD: 215_00,
    CAD: 189_00,
    HKD: 1080_00,
    AED: 509_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [480, 510, 545, 580, 620, 665],
  measurementsCm: {
    chest: [44, 46.5, 49, 52, 55.5, 59],
    waist: [37, 39.5, 42, 45, 48.5, 52],
    hip: [49, 51.5, 54, 57, 60.5, 64],
    sleeve: [30, 31, 32, 33, 33.5, 34],
    length: [128, 130, 132, 134, 136, 138],
    inseam: [60, 61, 62, 63, 64, 65],
  },
  colours: [
    {
      code: "TER",
      hex: "#b5613f",
      accents: [],
      name: { en: "Terracotta", zh: "陶土红", de: "Terrakotta", fr: "Terre cuite", ja: "テラコッタ" },
      stockPieces: [6, 12, 16, 10, 6, 3],
    },
    {
      code: "IND",
      hex: "#2c3566",
      accents: [],
      name: { en: "Indigo", zh: "靛蓝", de: "Indigo", fr: "Indigo", ja: "インディゴ" },
      stockPieces: [6, 12, 16, 10, 6, 3],
    },
  ],
};
