import type { RangeStyle } from "../range-style.ts";

export const ternLinenDuster: RangeStyle = {
  code: "C409",
  slug: "tern-linen-duster",
  category: "coats",
  wearer: "women",
  fit: "relaxed",
  stitch: "garter",
  neckline: "collarless",
  closure: "none",
  cut: {
    sleeve: "drop",
    sleeveLength: "bracelet",
    length: "calf",
    hem: "side-slit",
    pocket: "patch",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "summer"],
  feel: "crisp",
  warmth: 1,
  shownOn: { heightCm: 176, size: "S" },
  goesWith: ["J306", "J302", "P104", "J301"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610290",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Tern Linen Duster",
      summary: "A long open layer of linen and cotton for trains, terraces and over-cooled rooms.",
      description:
        "Flax is stiff on the machine and snaps in dry air, so we knit it damp: steam at the yarn " +
        "feed, seven needles to the inch, garter ridges that keep the drape from clinging. Nine " +
        "twentieths of cotton take the scratch out. The front edges are knitted on, with a chain " +
        "selvedge that will not roll.\n\n" +
        "No closure at all. Sleeves end below the elbow, slits at the sides run to the thigh so that " +
        "you can take stairs two at a time, and two patch pockets sit where the hands fall. It creases " +
        "like linen, in soft folds that drop out while you wear it. Each wash makes it brighter and a " +
        "little more supple.",
      fitNote: "Relaxed, to the calf, straight from shoulder to hem. True to size.",
    },
    zh: {
      name: "燕鸥亚麻针织长衫",
      summary: "亚麻与棉的敞襟长外衣，乘车、坐露台、进冷气太足的屋子都披得上。",
      description:
        "亚麻上机时发硬，空气一干就断，所以趁潮织：喂纱处通蒸汽，七针机，起伏针的棱纹让下垂的衣身不贴腿。" +
        "四成半的棉去掉扎感。门襟与衣身一并织出，边针成辫，不会翻卷。\n\n" +
        "没有任何扣合。袖口在肘下，侧衩开到大腿，上楼可以一步两级；两只贴袋正在手垂下来的位置。它会像亚" +
        "麻那样起皱，皱得柔和，穿着走一会儿就散了。每洗一次，更亮，也更软一分。",
      fitNote: "宽松，长至小腿，肩到下摆一条直线。按平时尺码选。",
    },
    de: {
      name: "Leinen-Strickmantel Tern",
      summary: "Eine lange offene Lage aus Leinen und Baumwolle für Züge, Terrassen und zu kühle Räume.",
      description:
        "Flachs ist auf der Maschine störrisch und reißt in trockener Luft, deshalb stricken wir ihn " +
        "feucht: Dampf am Fadenführer, sieben Nadeln pro Zoll, krause Rippen, damit der Fall nicht am " +
        "Bein klebt. Neun Zwanzigstel Baumwolle nehmen ihm das Kratzen. Die Vorderkanten sind " +
        "angestrickt, mit einem Kettrand, der sich nicht rollt.\n\n" +
        "Kein Verschluss. Die Ärmel enden unter dem Ellbogen, die Seitenschlitze reichen bis zum " +
        "Oberschenkel, damit man zwei Stufen auf einmal nehmen kann, und die beiden aufgesetzten " +
        "Taschen sitzen, wo die Hände hinfallen. Er knittert wie Leinen, in weichen Falten, die sich " +
        "beim Tragen aushängen. Jede Wäsche macht ihn heller im Glanz und etwas geschmeidiger.",
      fitNote: "Locker, bis zur Wade, gerade von der Schulter bis zum Saum. Fällt normal aus.",
    },
    fr: {
      name: "Long gilet en lin Tern",
      summary: "Une longue pièce ouverte, lin et coton, pour les trains, les terrasses et les salles trop climatisées.",
      description:
        "Le lin est raide sur le métier et casse à l’air sec ; nous le tricotons humide, de la vapeur " +
        "au guide-fil, en jauge 7, avec des côtes de point mousse pour que le tombé ne colle pas. Neuf " +
        "vingtièmes de coton lui ôtent ses aspérités. Les bords du devant sont tricotés avec le reste, " +
        "sur une lisière chaînette qui ne roule pas.\n\n" +
        "Aucune fermeture. Les manches s’arrêtent sous le coude, les fentes montent à la cuisse pour " +
        "prendre les marches deux à deux, et deux poches plaquées sont là où tombent les mains. Il se " +
        "froisse comme le lin, en plis doux qui s’effacent quand on le porte. Chaque lavage le rend " +
        "plus lumineux et un peu plus souple.",
      fitNote: "Ample, au mollet, droit de l’épaule à l’ourlet. Taille normalement.",
    },
    ja: {
      name: "ターン リネン ダスターコート",
      summary: "リネンとコットンの、前を留めない長い羽織りもの。列車に、テラスに、冷房の効きすぎた部屋に。",
      description:
        "亜麻は機械の上では硬く、空気が乾くと切れます。そこで湿らせて編みます。給糸口に蒸気をあて、7ゲー" +
        "ジ、脚に張りつかないよう畝のあるガーター編みで。四割五分の綿がちくちくを抑えます。前端は身頃と" +
        "続けて編み、鎖目の耳なので丸まりません。\n\n" +
        "留め具はありません。袖は肘の下まで、脇のスリットは腿まで上がり、階段を二段ずつ上れます。手を下" +
        "ろしたところにパッチポケットが二つ。しわはリネンらしく寄りますが、やわらかく、着ているうちに落" +
        "ちます。洗うたびに艶が出て、少しずつしなやかになります。",
      fitNote: "肩から裾までまっすぐな、ふくらはぎ丈のゆったり型。いつものサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "flax", percent: 55 },
    { part: "whole", name: "cotton", percent: 45 },
  ],
  care: {
    wash: "machine-30-gentle",
    bleach: "oxygen-only",
    dry: "line",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 218_00,
    EUR: 219_00,
    GBP: 189_00,
    JPY: 33_600,
    AUD: 335_00,
    CAD: 295_00,
    HKD: 1700_00,
    AED: 800_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL"],
  weightGrams: [620, 655, 690, 730, 775, 825],
  measurementsCm: {
    chest: [52, 54.5, 57, 60, 63.5, 67],
    hem: [56, 58.5, 61, 64, 67.5, 71],
    shoulder: [46, 47, 48, 49.5, 51, 52.5],
    sleeve: [38, 39, 40, 41, 41.5, 42],
    length: [112, 113.5, 115, 116.5, 118, 119.5],
  },
  colours: [
    {
      code: "SHL",
      hex: "#e4d8c6",
      accents: [],
      name: { en: "Shell", zh: "贝壳白", de: "Muschel", fr: "Coquillage", ja: "シェル" },
      stockPieces: [5, 12, 14, 10, 5, 3],
    },
    {
      code: "EUC",
      hex: "#8fa195",
      accents: [],
      name: { en: "Eucalyptus", zh: "尤加利绿", de: "Eukalyptus", fr: "Eucalyptus", ja: "ユーカリ" },
      stockPieces: [4, 10, 12, 8, 0, 2],
    },
    {
      code: "CRN",
      hex: "#7286ad",
      accents: [],
      name: { en: "Cornflower", zh: "矢车菊蓝", de: "Kornblume", fr: "Bleuet", ja: "コーンフラワー" },
      stockPieces: [4, 10, 12, 3, 4, 2],
    },
    {
      code: "CIN",
      hex: "#55514e",
      accents: [],
      name: { en: "Cinder", zh: "炉渣灰", de: "Schlacke", fr: "Mâchefer", ja: "シンダー" },
      stockPieces: [4, 10, 12, 8, 4, 2],
    },
  ],
};
