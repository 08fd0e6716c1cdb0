import type { RangeStyle } from "../range-style.ts";

export const quarryHoodedJumpsuit: RangeStyle = {
  code: "J310",
  slug: "quarry-hooded-jumpsuit",
  category: "jumpsuits",
  wearer: "men",
  fit: "oversized",
  stitch: "plain",
  neckline: "hood",
  closure: "zip",
  cut: {
    sleeve: "drop",
    sleeveLength: "long",
    length: "ankle",
    hem: "deep-rib",
    pocket: "kangaroo",
    leg: "ribbed-cuff",
    motif: "colour-block",
    buttons: "none",
  },
  seasons: ["autumn", "winter", "spring"],
  feel: "soft",
  warmth: 3,
  shownOn: { heightCm: 185, size: "M" },
  goesWith: ["C405", "P105", "S202", "C406"],
  construction: "knitted",
  noun: "jumpsuit",
  hsCode: "611420",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Quarry Hooded Jumpsuit",
      summary: "Two colours, one zip, a hood: the overall for Sundays, early flights and the drive there.",
      description:
        "Plain stitch with a brushed back, knitted in cotton with a fifth of polyester inside the " +
        "yarn. The upper body is in one colour, everything below the chest in another; the change is " +
        "knitted in, row against row, so no seam crosses the ribs when you lie on your front.\n\n" +
        "The zip runs from hood to seat and opens both ways, which matters more than it sounds. A " +
        "kangaroo pocket either side of it, cuffs ten centimetres deep that stay where you push them. " +
        "The hood is double and holds its shape on the seat of a plane. Wash it inside out and the " +
        "brushing lasts.",
      fitNote: "Oversized, dropped shoulder, gathered at the ankle. Take one size smaller for a neater line.",
    },
    zh: {
      name: "采石场连帽连体裤",
      summary: "两种颜色，一道拉链，一顶帽子：给星期天、早班机和去机场的路。",
      description:
        "平针织物，反面拉绒，棉纱里裹着两成涤纶。上身一色，胸线以下另一色；换色是一行接一行织进去的，趴" +
        "着的时候肋边没有缝线硌人。\n\n" +
        "双头拉链从帽口开到臀后，这件事比听上去要紧。拉链两侧各一只袋鼠袋，十厘米深的罗纹袖口，推到哪里" +
        "就停在哪里。帽子双层，靠在飞机座椅上也不塌。翻面洗，里面的绒能保得久。",
      fitNote: "宽大版型，落肩，脚踝收口。想利落些，小一码。",
    },
    de: {
      name: "Kapuzen-Overall Quarry",
      summary:
        "Zwei Farben, ein Reißverschluss, eine Kapuze: der Overall für Sonntage, frühe Flüge und die Fahrt dorthin.",
      description:
        "Glatt gestrickt mit aufgerauter Innenseite, aus Baumwolle mit einem Fünftel Polyester im " +
        "Garn. Oben eine Farbe, ab der Brust eine zweite; der Wechsel ist Reihe an Reihe eingestrickt, " +
        "so drückt keine Naht auf die Rippen, wenn man auf dem Bauch liegt.\n\n" +
        "Der Reißverschluss läuft von der Kapuze bis zum Gesäß und öffnet von beiden Enden, was " +
        "wichtiger ist, als es klingt. Links und rechts davon je eine Kängurutasche, dazu zehn " +
        "Zentimeter hohe Bündchen, die dort bleiben, wo man sie hinschiebt. Die Kapuze ist doppelt und " +
        "behält auch am Flugzeugsitz ihre Form. Auf links gewaschen, bleibt die Innenseite lange weich.",
      fitNote: "Weit, mit überschnittener Schulter, am Knöchel gerafft. Für eine schmalere Linie eine Größe kleiner.",
    },
    fr: {
      name: "Combinaison à capuche Quarry",
      summary: "Deux couleurs, un zip, une capuche : pour le dimanche, les vols matinaux et la route.",
      description:
        "Un jersey gratté à l’envers, en coton, avec un cinquième de polyester au cœur du fil. Le haut " +
        "est d’une couleur, tout ce qui suit la poitrine d’une autre ; le passage est tricoté rang " +
        "contre rang, si bien qu’aucune couture n’appuie sur les côtes quand on s’allonge à plat " +
        "ventre.\n\n" +
        "Le zip court de la capuche à l’assise et s’ouvre dans les deux sens, ce qui compte plus qu’il " +
        "n’y paraît. Une poche kangourou de chaque côté, des bords-côtes de dix centimètres qui " +
        "restent où on les remonte. La capuche, doublée, garde sa forme contre un siège d’avion. Lavée " +
        "à l’envers, elle reste longtemps moelleuse.",
      fitNote: "Très ample, épaule tombante, cheville resserrée. Une taille de moins pour une ligne plus nette.",
    },
    ja: {
      name: "クオリー フーデッド オールインワン",
      summary: "二色、一本のファスナー、フード。日曜日と早朝便と、そこへ向かう道のために。",
      description:
        "裏を起毛させた天竺編み。綿の糸にポリエステルを二割混ぜました。胸から上と下で色が替わりますが、" +
        "切り替えは縫わずに段と段を編みつないでいるので、うつ伏せになっても縫い目が当たりません。\n\n" +
        "ファスナーはフードからヒップまで、上下どちらからも開きます。聞くより大事なことです。両脇にカン" +
        "ガルーポケット。深さ10cmのリブは、押し上げたところで止まります。フードは二重で、飛行機の座席に" +
        "もたれても形が残ります。裏返して洗えば起毛が長もちします。",
      fitNote: "落ち肩のオーバーサイズ、足首はリブ。すっきり着たい方は一つ下のサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "cotton", percent: 80 },
    { part: "whole", name: "polyester", percent: 20 },
  ],
  care: {
    wash: "machine-40",
    bleach: "oxygen-only",
    dry: "tumble-low",
    iron: "low",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 168_00,
    EUR: 169_00,
    GBP: 145_00,
    JPY: 25_800,
    AUD: 259_00,
    CAD: 229_00,
    HKD: 1310_00,
    AED: 615_00,
  },
  sizes: ["S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [890, 935, 985, 1040, 1100, 1165],
  measurementsCm: {
    chest: [58, 60.5, 63, 66, 69.5, 73],
    waist: [54, 56.5, 59, 62, 65.5, 69],
    hip: [57, 59.5, 62, 65, 68.5, 72],
    sleeve: [58, 59.5, 61, 62.5, 64, 65],
    length: [150, 153, 156, 159, 162, 165],
    inseam: [73, 74.5, 76, 77.5, 79, 80],
  },
  colours: [
    {
      code: "SCH",
      hex: "#4d5660",
      accents: ["#d9d4c8"],
      name: {
        en: "Slate and Chalk",
        zh: "板岩灰配白垩",
        de: "Schiefer und Kreide",
        fr: "Ardoise et craie",
        ja: "スレート×チョーク",
      },
      stockPieces: [5, 12, 16, 12, 6, 3],
    },
    {
      code: "CLN",
      hex: "#a9694c",
      accents: ["#232a3b"],
      name: { en: "Clay and Night", zh: "陶土配夜蓝", de: "Ton und Nacht", fr: "Argile et nuit", ja: "クレイ×ナイト" },
      stockPieces: [4, 10, 12, 10, 5, 2],
    },
    {
      code: "FRO",
      hex: "#34463a",
      accents: ["#cdbf9f"],
      name: {
        en: "Forest and Oat",
        zh: "森林绿配燕麦",
        de: "Wald und Hafer",
        fr: "Forêt et avoine",
        ja: "フォレスト×オート",
      },
      stockPieces: [4, 10, 3, 10, 0, 2],
    },
  ],
};
