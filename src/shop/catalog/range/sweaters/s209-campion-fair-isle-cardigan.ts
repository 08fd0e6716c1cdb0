import type { RangeStyle } from "../range-style.ts";

export const campionFairIsleCardigan: RangeStyle = {
  code: "S209",
  slug: "campion-fair-isle-cardigan",
  category: "sweaters",
  wearer: "women",
  fit: "regular",
  stitch: "fair-isle",
  neckline: "v",
  closure: "buttons",
  cut: {
    sleeve: "set-in",
    sleeveLength: "long",
    length: "waist",
    hem: "rib",
    pocket: "none",
    leg: "none",
    motif: "peerie-bands",
    buttons: "single-row",
  },
  seasons: ["spring", "autumn", "winter"],
  feel: "rustic",
  warmth: 3,
  shownOn: { heightCm: 174, size: "S" },
  goesWith: ["P101", "J301", "C401"],
  construction: "knitted",
  noun: "cardigan",
  hsCode: "611011",
  hasAnimalParts: false,
  text: {
    en: {
      name: "Campion Fair Isle Cardigan",
      summary: "Narrow bands of small patterns, no two the same, knitted as a tube and cut open down the front.",
      description:
        "Peerie is a northern word for little: patterns of three to seven rows, fourteen of them between hem and " +
        "shoulder, each in two of five shades. The body is worked in the round so that every row is a right-side " +
        "row, then a strip of stitches at the centre is steeked, which means secured and cut with scissors.\n\n" +
        "Jumper-weight wool, two-ply, dyed in the fleece. The cut edge felts to itself and hides behind a " +
        "grosgrain ribbon under the button band. Eight small corozo buttons. It lightens a plain dress and likes " +
        "cool water with no rubbing.",
      fitNote: "Short, to the waist, for skirts and high trousers. True to size; wear it buttoned as a pullover.",
    },
    zh: {
      name: "剪秋罗费尔岛提花开衫",
      summary: "窄窄的小花一圈一圈，没有两圈相同；先织成圆筒，再从前襟剪开。",
      description:
        "Peerie是北方海岛的方言，意思是“小”：每种花三到七行，从下摆到肩头共十四种，五色里各取两色。大身一圈圈织，" +
        "每行都在正面；随后在前中织出一条“剪开位”，锁牢，再用剪刀剪开。\n\n" +
        "双股细羊毛，散毛染色。剪口会自己毡住，藏在门襟下一条罗缎带后面。八粒小果实扣。" +
        "素色连衣裙外面披上就活泼了；洗时用凉水，不要搓。",
      fitNote: "短款及腰，配半裙和高腰裤。按平时尺码选；全部扣上可以当套头衫穿。",
    },
    de: {
      name: "Fair-Isle-Strickjacke Campion",
      summary: "Schmale Bänder kleiner Muster, keine zwei gleich, als Schlauch gestrickt und vorn aufgeschnitten.",
      description:
        "„Peerie“ heißt im Norden klein: Muster von drei bis sieben Reihen, vierzehn davon zwischen Saum und " +
        "Schulter, jedes in zwei von fünf Tönen. Der Körper wird rund gestrickt, damit jede Reihe eine Hinreihe " +
        "ist; dann wird ein Maschenstreifen in der Mitte gesichert und mit der Schere aufgeschnitten, ein " +
        "sogenannter Steek.\n\n" +
        "Dünne, zweifädige Wolle, in der Flocke gefärbt. Die Schnittkante verfilzt in sich und liegt unter der " +
        "Knopfblende hinter einem Ripsband. Acht kleine Steinnussknöpfe. Belebt ein schlichtes Kleid und mag " +
        "kühles Wasser ohne Reiben.",
      fitNote:
        "Kurz, bis zur Taille, für Röcke und hohe Hosen. Fällt normal aus; geschlossen trägt sie sich wie ein " +
        "Pullover.",
    },
    fr: {
      name: "Cardigan jacquard Fair Isle Campion",
      summary: "D’étroites bandes de petits motifs, jamais deux pareilles, tricotées en tube puis ouvertes au ciseau.",
      description:
        "« Peerie » veut dire petit, dans le Nord : des motifs de trois à sept rangs, quatorze entre l’ourlet et " +
        "l’épaule, chacun dans deux teintes sur cinq. Le corps se tricote en rond pour que chaque rang soit un " +
        "rang endroit ; puis une bande de mailles au milieu est arrêtée et coupée aux ciseaux, c’est le steek.\n\n" +
        "Laine fine deux bouts, teinte en bourre. Le bord coupé se feutre et se cache sous la patte, derrière un " +
        "ruban gros-grain. Huit petits boutons de corozo. Il égaie une robe unie et veut de l’eau fraîche, sans " +
        "frotter.",
      fitNote:
        "Court, à la taille, pour les jupes et pantalons hauts. Taille normalement ; boutonné, il se porte comme " +
        "un pull.",
    },
    ja: {
      name: "キャンピオン フェアアイル カーディガン",
      summary: "小さな柄の帯が、ひとつとして同じものなく連なる。筒に編み、前を切り開いたカーディガン。",
      description:
        "ピーリーとは北の島の言葉で「小さい」のこと。3〜7段の柄を裾から肩までに14種、5色のうち2色ずつで編みます。" +
        "身頃は輪に編むので、どの段も表を見て編める。最後に中央の目を留め、はさみで切り開きます。" +
        "スティークと呼ばれる技法です。\n\n" +
        "細めの双糸ウールを、紡ぐ前のわたの状態で染めました。切り端は自然にフェルト化し、" +
        "前立て裏のグログランリボンに隠れます。小さなコロゾボタンが8つ。無地のワンピースに羽織れば表情が出ます。" +
        "洗うときは冷たい水で、こすらずに。",
      fitNote:
        "丈はウエストまで。スカートやハイウエストのパンツに。普段のサイズで、全部留めればプルオーバーのようにも。",
    },
  },
  fibres: [{ part: "whole", name: "wool", percent: 100 }],
  care: { wash: "hand-30", bleach: "do-not-bleach", dry: "flat", iron: "do-not-iron", professional: "dry-clean-p" },
  prices: {
    USD: 192_00,
    EUR: 193_00,
    GBP: 169_00,
    JPY: 29_800,
    AUD: 299_00,
    CAD: 259_00,
    HKD: 1500_00,
    AED: 705_00,
  },
  sizes: ["XS", "S", "M", "L", "XL"],
  weightGrams: [335, 355, 380, 405, 435],
  measurementsCm: {
    chest: [43, 45.5, 48, 51, 54.5],
    hem: [37, 39.5, 42, 45, 48.5],
    shoulder: [35, 36, 37, 38.5, 40],
    sleeve: [56, 57, 58, 59, 59.5],
    length: [50, 51.5, 53, 54.5, 56],
  },
  colours: [
    {
      code: "OAT",
      hex: "#d9ccb4",
      accents: ["#5a4036", "#a4502f", "#5c6b3c", "#35576b"],
      name: { en: "Oat", zh: "燕麦色", de: "Hafer", fr: "Avoine", ja: "オートミール" },
      stockPieces: [5, 10, 12, 7, 3],
    },
    {
      code: "SLT",
      hex: "#56606b",
      accents: ["#efe6d2", "#d9a3a0", "#6e2a35", "#a9ad86"],
      name: { en: "Slate", zh: "石板灰", de: "Schiefer", fr: "Ardoise", ja: "スレート" },
      stockPieces: [4, 9, 11, 6, 0],
    },
  ],
};
