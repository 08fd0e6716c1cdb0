import type { RangeStyle } from "../range-style.ts";

export const lindenFineRibPullover: RangeStyle = {
  code: "P101",
  slug: "linden-fine-rib-pullover",
  category: "pullovers",
  wearer: "women",
  fit: "slim",
  stitch: "rib",
  neckline: "crew",
  closure: "none",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "hip",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "none",
    buttons: "none",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "smooth",
  warmth: 3,
  shownOn: { heightCm: 177, size: "S" },
  goesWith: ["S209", "S214", "C401", "J303"],
  construction: "knitted",
  noun: "pullover",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Linden Fine-Rib Pullover",
      summary: "Extra-fine wool in a two-by-two rib that closes around you without squeezing.",
      description:
        "Two knit, two purl, from neck to hem, on a machine with fourteen needles to the inch. The yarn is spun " +
        "from wool of 18.5 microns, fine enough to wear against the skin and round enough to resist pilling at " +
        "the cuffs.\n\n" +
        "Front and sleeves are knitted to shape and linked stitch by stitch, so the seams lie flat under a " +
        "jacket. The neckband is doubled over and keeps its height after washing.",
      fitNote:
        "Close to the body. The rib gives about eight centimetres at the chest; between two sizes, take the " +
        "smaller.",
    },
    zh: {
      name: "椴叶细罗纹套头衫",
      summary: "超细羊毛织成两正两反的罗纹，贴合身形，却不勒人。",
      description:
        "从领口到下摆，始终两针正、两针反，用14针横机织成。纱线取自直径18.5微米的羊毛：够细，可以直接贴身穿；" +
        "又够圆润，袖口不容易起球。\n\n" +
        "前片与袖片按版型成形编织，再逐针套口缝合，接缝平整，穿在外套里面也不硌。领口为双层，洗过之后依然挺立。",
      fitNote: "修身。罗纹在胸围处约有8厘米的弹性余量；介于两码之间时，请选小一码。",
    },
    de: {
      name: "Feinripp-Pullover Linden",
      summary: "Extrafeine Wolle, zwei rechts, zwei links: liegt an und engt nicht ein.",
      description:
        "Zwei rechts, zwei links, vom Hals bis zum Saum, gestrickt mit vierzehn Nadeln pro Zoll. Das Garn ist " +
        "aus Wolle von 18,5 Mikron gesponnen: fein genug für die nackte Haut, rund genug, dass sich an den " +
        "Bündchen kaum Knötchen bilden.\n\n" +
        "Vorderteil und Ärmel werden in Form gestrickt und Masche für Masche gekettelt; so bleiben die Nähte " +
        "auch unter einem Blazer flach. Die Halsblende liegt doppelt und behält beim Waschen ihre Höhe.",
      fitNote:
        "Körpernah. Der Ripp gibt an der Brust rund acht Zentimeter nach; zwischen zwei Größen die kleinere " +
        "nehmen.",
    },
    fr: {
      name: "Pull fines côtes Linden",
      summary: "Laine extra-fine en côtes deux-deux, qui suivent le corps sans le serrer.",
      description:
        "Deux mailles endroit, deux mailles envers, du col à l’ourlet, tricotées en jauge 14. Le fil vient d’une " +
        "laine de 18,5 microns : assez fine pour se porter à même la peau, assez ronde pour que les poignets " +
        "boulochent peu.\n\n" +
        "Le devant et les manches sont tricotés en forme puis remaillés maille à maille ; les coutures restent " +
        "plates sous une veste. Le col, double, garde sa hauteur au lavage.",
      fitNote:
        "Près du corps. Les côtes donnent environ huit centimètres à la poitrine ; entre deux tailles, prenez la " +
        "plus petite.",
    },
    ja: {
      name: "リンデン ファインリブ プルオーバー",
      summary: "極細ウールの2×2リブ。体に沿って、締めつけない一枚。",
      description:
        "衿もとから裾まで、表目2目と裏目2目のリブ編み。14ゲージの編機で編んでいます。" +
        "糸は繊維径18.5ミクロンのウール。素肌に着られる細さと、袖口に毛玉ができにくい丸みをあわせ持ちます。\n\n" +
        "前身頃と袖は成型編みで、一目ずつリンキングしてつなぐため、ジャケットの下でも縫い目がごろつきません。" +
        "衿は二重仕立てで、洗っても高さが変わりません。",
      fitNote: "細身。リブは胸まわりで約8cm伸びます。サイズの間で迷ったら小さいほうをお選びください。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "machine-30-wool", bleach: "do-not-bleach", dry: "flat", iron: "low", professional: "dry-clean-p" },
  prices: {
    USD: 118_00,
    EUR: 119_00,
    GBP: 105_00,
    JPY: 18_400,
    AUD: 185_00,
    CAD: 159_00,
    HKD: 920_00,
    AED: 435_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [205, 220, 240, 260, 280],
  measurementsCm: {
    chest: [37, 39.5, 42, 45, 48.5],
    hem: [33, 35.5, 38, 41, 44.5],
    shoulder: [33, 34, 35, 36.5, 38],
    sleeve: [58, 59, 60, 61, 61.5],
    length: [56, 57.5, 59, 60.5, 62],
  },
  colours: [
    {
      code: "OAT",
      hex: "#d9ccb4",
      accents: [],
      name: { en: "Oat", zh: "燕麦色", de: "Hafer", fr: "Avoine", ja: "オートミール" },
      stockPieces: [12, 22, 26, 18, 8],
    },
    {
      code: "INK",
      hex: "#1f2937",
      accents: [],
      name: { en: "Ink", zh: "墨蓝", de: "Tinte", fr: "Encre", ja: "インク" },
      stockPieces: [10, 20, 24, 16, 9],
    },
    {
      code: "MOS",
      hex: "#5c6b3c",
      accents: [],
      name: { en: "Moss", zh: "苔绿", de: "Moosgrün", fr: "Vert mousse", ja: "モスグリーン" },
      stockPieces: [8, 14, 3, 12, 0],
    },
    {
      code: "RST",
      hex: "#a4502f",
      accents: [],
      name: { en: "Rust", zh: "铁锈红", de: "Rost", fr: "Rouille", ja: "さび色" },
      stockPieces: [6, 12, 16, 10, 5],
    },
  ],
};
