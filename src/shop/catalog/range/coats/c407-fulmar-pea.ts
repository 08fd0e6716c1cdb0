import type { RangeStyle } from "../range-style.ts";

export const fulmarPeaCoat: RangeStyle = {
  code: "C407",
  slug: "fulmar-pea-coat",
  category: "coats",
  wearer: "men",
  fit: "regular",
  stitch: "rib",
  neckline: "lapel",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "straight",
    pocket: "welt",
    leg: "none",
    motif: "none",
    buttons: "double-row",
  },
  seasons: ["autumn", "winter", "spring"],
  feel: "dense",
  warmth: 4,
  shownOn: { heightCm: 189, size: "M" },
  goesWith: ["P103", "P105", "S204", "P102"],
  construction: "knitted",
  noun: "coat",
  hsCode: "610190",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Fulmar Pea Coat",
      summary: "A sailor's cut in tuck rib: the front of a coat, the elbows of a cardigan.",
      description:
        "Tuck rib holds a second loop in every other needle, which packs the fabric until it stands. " +
        "In worsted wool, two-ply and nine parts of ten, it carries a lapel that rolls from the third " +
        "button without canvas or glue; a tenth of nylon is twisted in where the yarn would tire.\n\n" +
        "Double-breasted, eight buttons of urea in matt black, six of them working, so it closes left " +
        "over right or right over left as the wind asks. Welt pockets lined warm at hand height. " +
        "Viscose through the body, none in the sleeves, where a lining would cost the elbow its " +
        "stretch. Neither the back of a chair nor six hours of train leaves a crease.",
      fitNote: "Regular, to the hip, shaped at the side seam. Over a thick sweater, take one size larger.",
    },
    zh: {
      name: "管鼻鹱罗纹双排扣短大衣",
      summary: "水手的版型，集圈罗纹的身骨：看正面是大衣，弯起手肘是开衫。",
      description:
        "集圈罗纹让隔一枚的织针多含一个线圈，织物越挤越密，直到自己立住。九成精纺羊毛，双股，翻领不用麻" +
        "衬、不用粘合，从第三颗扣处自然翻折；另外一成锦纶，捻进纱线容易疲乏的地方。\n\n" +
        "双排扣，八颗哑黑尿素扣，其中六颗可扣，左压右、右压左，看风从哪边来。手的高度上两只嵌线袋，里布" +
        "暖手。衣身衬粘胶里，袖子不衬，免得手肘失了弹性。搭在椅背上，或坐六个小时火车，都不起褶。",
      fitNote: "常规版型，长及胯，侧缝略收。里面穿厚毛衣，请大一码。",
    },
    de: {
      name: "Cabanjacke Fulmar aus Rippstrick",
      summary: "Seemannsschnitt in Fangripp: vorn ein Mantel, am Ellbogen eine Strickjacke.",
      description:
        "Beim Fangripp hält jede zweite Nadel eine zusätzliche Schlinge, das verdichtet das Gestrick, " +
        "bis es steht. Aus zweifädigem Kammgarn, zu neun Zehnteln Wolle, trägt es ein Revers, das ohne " +
        "Einlage und ohne Kleber vom dritten Knopf an rollt; ein Zehntel Polyamid ist dort " +
        "eingezwirnt, wo das Garn müde würde.\n\n" +
        "Zweireihig, acht mattschwarze Harnstoffknöpfe, sechs davon zum Schließen: links über rechts " +
        "oder rechts über links, je nach Wind. Paspeltaschen auf Handhöhe, warm gefüttert. " +
        "Viskosefutter im Rumpf, keines im Ärmel, wo es den Ellbogen die Dehnung kosten würde. Weder " +
        "eine Stuhllehne noch sechs Stunden Zug hinterlassen eine Falte.",
      fitNote:
        "Gerade, bis zur Hüfte, an der Seitennaht leicht tailliert. Über einem dicken Pullover eine Größe größer.",
    },
    fr: {
      name: "Caban en maille Fulmar",
      summary: "Une coupe de marin en côte perlée : un manteau de face, un cardigan aux coudes.",
      description:
        "La côte perlée retient une boucle de plus sur une aiguille sur deux, ce qui serre l’étoffe " +
        "jusqu’à ce qu’elle tienne debout. En laine peignée à deux bouts, pour neuf dixièmes, elle " +
        "porte un revers qui roule dès le troisième bouton, sans entoilage ni colle ; un dixième de " +
        "polyamide est retordu là où le fil fatiguerait.\n\n" +
        "Croisé, huit boutons noir mat en urée, dont six servent : gauche sur droite ou droite sur " +
        "gauche, selon le vent. Poches passepoilées à hauteur de main, doublées chaud. De la viscose " +
        "dans le corps, rien dans les manches, où une doublure ôterait au coude son élasticité. Ni un " +
        "dossier de chaise ni six heures de train n’y laissent de pli.",
      fitNote: "Coupe droite, à la hanche, légèrement cintrée. Sur un gros pull, prenez une taille de plus.",
    },
    ja: {
      name: "フルマー リブニット ピーコート",
      summary: "船乗りの形をタックリブで。前から見ればコート、肘を曲げればカーディガン。",
      description:
        "タックリブは一本おきの針に糸をもう一輪ためて編み、自立するほど目を詰めます。九割がウールの梳毛" +
        "双糸。芯地も接着もなしに、三つ目のボタンから襟が自然に返ります。残る一割のナイロンは、糸が疲れ" +
        "やすいところに撚り込みました。\n\n" +
        "ダブル前、つや消しの黒いユリアボタンが八つ。うち六つが実際に留まり、風向きに合わせて左右どちら" +
        "を上にもできます。手の高さに箱ポケット、袋布はあたたかな生地で。身頃にはレーヨンの裏、袖には付" +
        "けません。肘の伸びを殺さないためです。椅子の背に掛けても、列車に六時間座っても、しわは残りませ" +
        "ん。",
      fitNote: "腰丈の標準的な身幅、脇をわずかに絞っています。厚手のセーターの上には一つ上のサイズを。",
    },
  },
  fibres: [
    { part: "shell", name: "wool", percent: 90 },
    { part: "shell", name: "nylon", percent: 10 },
    { part: "lining", name: "viscose", percent: 100 },
  ],
  care: {
    wash: "do-not-wash",
    bleach: "do-not-bleach",
    dry: "flat",
    iron: "low",
    professional: "dry-clean-p",
  },
  prices: {
    USD: 318_00,
    EUR: 319_00,
    GBP: 275_00,
    JPY: 49_000,
    AUD: 489_00,
    CAD: 429_00,
    HKD: 2480_00,
    AED: 1165_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL"],
  weightGrams: [1180, 1245, 1320, 1405, 1500],
  measurementsCm: {
    chest: [53, 55.5, 58, 61.5, 65],
    hem: [52, 54.5, 57, 60.5, 64],
    shoulder: [44, 45.5, 47, 48.5, 50],
    sleeve: [63, 64.5, 66, 67, 68],
    length: [72, 74, 76, 78, 80],
  },
  colours: [
    {
      code: "NVY",
      hex: "#22304f",
      accents: [],
      name: { en: "Navy", zh: "藏青", de: "Marineblau", fr: "Bleu marine", ja: "ネイビー" },
      stockPieces: [5, 10, 12, 8, 4],
    },
    {
      code: "PTL",
      hex: "#27474f",
      accents: [],
      name: { en: "Petrol", zh: "石油蓝", de: "Petrol", fr: "Pétrole", ja: "ペトロール" },
      stockPieces: [4, 8, 10, 6, 0],
    },
    {
      code: "BSL",
      hex: "#45474a",
      accents: [],
      name: { en: "Basalt", zh: "玄武灰", de: "Basalt", fr: "Basalte", ja: "バサルト" },
      stockPieces: [4, 8, 10, 6, 3],
    },
  ],
};
