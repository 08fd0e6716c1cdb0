import type { RangeStyle } from "../range-style.ts";

export const sedgeLinenSilkPullover: RangeStyle = {
  code: "P110",
  slug: "sedge-linen-silk-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "relaxed",
  stitch: "plain",
  neckline: "scoop",
  closure: "none",
  cut: {
    sleeve: "dolman",
    sleeveLength: "short",
    length: "waist",
    hem: "rolled",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["summer"],
  feel: "crisp",
  warmth: 1,
  shownOn: { heightCm: 174, size: "M" },
  goesWith: ["J306", "C409", "S214"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611090",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Sedge Linen-Silk Pullover",
      summary:
        "Short sleeves, a wide neck and a cloth you can see daylight through: linen for crispness, silk for the " +
        "fall.",
      description:
        "Line flax, wet-spun to Nm 26, is stiff on the cone and hard on needles, so it is knitted slowly at " +
        "seven gauge with a thread of tussah silk beside it. The silk is what lets it drape; the linen is what " +
        "keeps it off your back at thirty degrees.\n\n" +
        "The edges are left to roll, as plain stitch wants to. Linen creases, then softens, and after ten washes " +
        "it is a different and better garment. Press it damp or let it be.",
      fitNote:
        "Wide across the chest, ends at the waist; the sleeve is cut in one with the body. Take one size smaller " +
        "for a neater line.",
    },
    zh: {
      name: "莎草亚麻桑蚕丝短袖套头衫",
      summary: "短袖、大圆领，薄得透光；亚麻给它骨感，蚕丝给它垂坠。",
      description:
        "长麻湿纺成Nm 26，硬挺、费针，所以用7针机慢慢织，旁边并一根蚕丝。有了丝，它才垂得下来；有了麻，" +
        "三十度的天也不粘背。\n\n" +
        "领口和下摆任其自然卷边，平针本来就爱卷。亚麻会皱，然后变软，洗过十次，就成了另一件更好穿的衣服。" +
        "半干时熨，或者随它去。",
      fitNote: "胸围宽松，长及腰，连身短袖。想利落些可选小一码。",
    },
    de: {
      name: "Leinen-Seiden-Pullover Sedge",
      summary:
        "Kurze Ärmel, weiter Ausschnitt und ein Gestrick, durch das Tageslicht fällt: Leinen für den Stand, " +
        "Seide für den Fall.",
      description:
        "Langflachs, nass gesponnen zu Nm 26, ist steif und geht hart mit den Nadeln um; darum wird er langsam " +
        "gestrickt, mit sieben Nadeln pro Zoll und einem Seidenfaden daneben. Die Seide lässt ihn fließen, das " +
        "Leinen hält ihn bei dreißig Grad vom Rücken fern.\n\n" +
        "Die Kanten dürfen rollen, wie glatt Gestricktes es will. Leinen knittert, wird dann weich und ist nach " +
        "zehn Wäschen ein anderes, besseres Stück. Feucht bügeln oder einfach lassen.",
      fitNote:
        "Weit über der Brust, endet in der Taille; der Ärmel ist angeschnitten. Wer es knapper mag, nimmt eine " +
        "Größe kleiner.",
    },
    fr: {
      name: "Pull en lin et soie Sedge",
      summary:
        "Manches courtes, encolure large, une maille où passe le jour : le lin pour la tenue, la soie pour le " +
        "tombé.",
      description:
        "Le lin long, filé au mouillé en Nm 26, est raide et dur aux aiguilles ; on le tricote donc lentement, " +
        "en jauge 7, avec un brin de soie à côté. C’est la soie qui le fait tomber, et le lin qui l’éloigne du " +
        "dos par trente degrés.\n\n" +
        "Les bords roulent, comme le jersey aime à le faire. Le lin se froisse, puis s’assouplit ; après dix " +
        "lavages, c’est un autre vêtement, et un meilleur. Repassez-le humide ou laissez-le vivre.",
      fitNote:
        "Large à la poitrine, s’arrête à la taille ; manche coupée d’une pièce avec le corps. Une taille de " +
        "moins pour une ligne plus nette.",
    },
    ja: {
      name: "セッジ リネンシルク 半袖プルオーバー",
      summary: "半袖、広めの衿ぐり、光が透ける軽さ。リネンの張りに、シルクの落ち感を。",
      description:
        "湿式紡績で26番手に引いた長繊維の亜麻は、硬くて編み針泣かせ。シルクを一本引き揃え、" +
        "7ゲージでゆっくり編んでいます。しなやかに落ちるのはシルクのおかげ、" +
        "30℃の日も背中に張りつかないのはリネンのおかげです。\n\n" +
        "衿や裾は、天竺編みが自然に巻くままに任せました。リネンはしわになり、やがてやわらかくなり、" +
        "10回も洗えば別のもっといい服になっています。半乾きでアイロンを当てても、そのままでも。",
      fitNote: "身幅は広く、丈はウエストまで。袖は身頃から続けて編んでいます。すっきり着るならひとつ下のサイズを。",
    },
  },
  fibres: [
    { part: "whole", name: "flax", percent: 70 },
    { part: "whole", name: "silk", percent: 30 },
  ],
  care: {
    wash: "hand-30",
    bleach: "do-not-bleach",
    dry: "flat-in-shade",
    iron: "medium",
    professional: "do-not-dry-clean",
  },
  prices: {
    USD: 98_00,
    EUR: 99_00,
    GBP: 85_00,
    JPY: 15_200,
    AUD: 155_00,
    CAD: 135_00,
    HKD: 760_00,
    AED: 359_00,
  },
  sizes: ["XS", "S", "M", "L", "XL", "XXL", "XXXL"],
  weightGrams: [155, 165, 175, 185, 200, 215, 235],
  measurementsCm: {
    chest: [49, 51.5, 54, 57, 60.5, 64, 68],
    hem: [43, 45.5, 48, 51, 54.5, 58, 62],
    shoulder: [48, 49, 50, 51.5, 53, 54.5, 56],
    sleeve: [15, 16, 17, 18, 18.5, 19, 19.5],
    length: [50, 51.5, 53, 54.5, 56, 57.5, 58.5],
  },
  colours: [
    {
      code: "FLX",
      hex: "#cdbd9c",
      accents: [],
      name: { en: "Flax", zh: "亚麻色", de: "Flachs", fr: "Lin naturel", ja: "亜麻色" },
      stockPieces: [8, 16, 18, 14, 8, 5, 3],
    },
    {
      code: "SGE",
      hex: "#8b9a82",
      accents: [],
      name: { en: "Sage", zh: "鼠尾草绿", de: "Salbei", fr: "Sauge", ja: "セージ" },
      stockPieces: [6, 12, 14, 10, 6, 3, 2],
    },
    {
      code: "CRL",
      hex: "#d4705b",
      accents: [],
      name: { en: "Coral", zh: "珊瑚色", de: "Koralle", fr: "Corail", ja: "コーラル" },
      stockPieces: [5, 10, 12, 8, 0, 3, 1],
    },
  ],
};
