import { coats } from "./coats/index.ts";
import { jumpsuits } from "./jumpsuits/index.ts";
import { pullovers } from "./pullovers/index.ts";
import type { Range } from "./range-style.ts";
import { sweaters } from "./sweaters/index.ts";

/**
 * What an empty catalogue is filled with, once. Afterwards the database is the truth, and a change here reaches no
 * shop that has already opened.
 */
export const launchRange: Range = {
  categories: [
    {
      code: "pullovers",
      text: {
        en: {
          name: "Knitted pullovers",
          description:
            "Fine and middle gauges, pulled over the head and worn against the skin or over a shirt: ribs, cables, " +
            "pointelle, argyle and Breton stripes in wool, cashmere, mohair, cotton and linen.",
        },
        zh: {
          name: "针织套头衫",
          description:
            "细针与中针编织，套头穿，贴身或罩在衬衫外面：罗纹、绞花、挑孔、菱格与海魂条纹，" +
            "用羊毛、羊绒、马海毛、棉和亚麻织成。",
        },
        de: {
          name: "Strickpullover",
          description:
            "Feines und mittleres Gestrick zum Überziehen, auf der Haut oder über dem Hemd: Ripp, Zopf, Ajour, Rauten und " +
            "Bretonstreifen aus Wolle, Kaschmir, Mohair, Baumwolle und Leinen.",
        },
        fr: {
          name: "Pulls en maille",
          description:
            "Jauges fines et moyennes, à enfiler sur la peau ou sur une chemise : côtes, torsades, ajours, losanges et " +
            "marinières, en laine, cachemire, mohair, coton et lin.",
        },
        ja: {
          name: "ニット プルオーバー",
          description:
            "細めから中くらいのゲージで編んだ、かぶって着るニット。素肌にもシャツの上にも。" +
            "リブ、ケーブル、透かし、アーガイル、ボーダーを、ウール、カシミヤ、モヘヤ、コットン、リネンで。",
        },
      },
    },
    {
      code: "sweaters",
      text: {
        en: {
          name: "Sweaters",
          description:
            "Heavier knits that take the place of a jacket: Aran and Fair Isle, brioche, garter and waffle, a half-zip, " +
            "and cardigans with shawl collars, hoods and zips.",
        },
        zh: {
          name: "毛衣与开衫",
          description:
            "厚到可以代替外套的针织：阿兰花与费尔岛提花，元宝针、起伏针与华夫格，一件半拉链，" +
            "还有青果领、连帽和拉链开衫。",
        },
        de: {
          name: "Sweater und Strickjacken",
          description:
            "Schwereres Gestrick, das eine Jacke ersetzt: Aran und Fair Isle, Patentmuster, kraus rechts und Waffel, ein " +
            "Troyer und Strickjacken mit Schalkragen, Kapuze oder Reißverschluss.",
        },
        fr: {
          name: "Gros pulls et cardigans",
          description:
            "Des mailles plus lourdes, qui remplacent une veste : irlandais et Fair Isle, point brioche, point mousse et nid " +
            "d’abeille, un col camionneur, des cardigans à col châle, à capuche ou zippés.",
        },
        ja: {
          name: "セーター・カーディガン",
          description:
            "ジャケットの代わりになる厚手のニット。アランとフェアアイル、あぜ編み、ガーター編み、ワッフル、" +
            "ハーフジップ、そしてショールカラーやフード、ジップのカーディガン。",
        },
      },
    },
    {
      code: "jumpsuits",
      text: {
        en: {
          name: "Jumpsuits",
          description:
            "Knitted from shoulder to ankle in one piece: ribbed viscose, wrapped cotton, lyocell and silk for summer, " +
            "wool and alpaca for the rest, and overalls that do not mind work.",
        },
        zh: {
          name: "针织连体裤",
          description:
            "从肩到脚踝一体织成：罗纹粘胶、裹身棉，夏天有莱赛尔与真丝，其余的季节交给羊毛和羊驼毛，还有几件不怕干活的工装。",
        },
        de: {
          name: "Jumpsuits und Overalls",
          description:
            "Von der Schulter bis zum Knöchel aus einem Stück gestrickt: gerippte Viskose, gewickelte Baumwolle, Lyocell und " +
            "Seide für den Sommer, Wolle und Alpaka für den Rest des Jahres und Overalls, denen Arbeit nichts ausmacht.",
        },
        fr: {
          name: "Combinaisons",
          description:
            "Tricotées d’une seule pièce, de l’épaule à la cheville : viscose côtelée, coton croisé, lyocell et soie pour " +
            "l’été, laine et alpaga pour le reste de l’année, et des modèles d’atelier que le travail n’effraie pas.",
        },
        ja: {
          name: "オールインワン",
          description:
            "肩から足首までひと続きに編んだ一着。リブのレーヨン、巻いて着るコットン、夏のリヨセルとシルク、" +
            "それ以外の季節のウールとアルパカ、そして仕事をいとわないオーバーオール。",
        },
      },
    },
    {
      code: "coats",
      text: {
        en: {
          name: "Coats",
          description:
            "Boiled wool, brioche, ribbed and moss-stitch coats from the knitting machine, a linen duster for summer, and " +
            "four woven ones made by the people next door to it.",
        },
        zh: {
          name: "大衣",
          description:
            "煮羊毛、元宝针、罗纹与桂花针的大衣出自针织机，夏天有一件亚麻长衫，另有四件双面呢与人字呢，由隔壁的梭织师傅织成。",
        },
        de: {
          name: "Mäntel",
          description:
            "Mäntel aus Walk, im Patent-, Ripp- und Perlmuster von der Strickmaschine, ein Leinenmantel für den Sommer und " +
            "vier gewebte von den Leuten nebenan.",
        },
        fr: {
          name: "Manteaux",
          description:
            "Laine bouillie, côtes anglaises, côtes perlées et point de riz, sortis de la machine à tricoter, un long gilet de " +
            "lin pour l’été, et quatre manteaux tissés par nos voisins d’atelier.",
        },
        ja: {
          name: "コート",
          description:
            "縮絨ウール、引き上げ編み、リブ、かのこ編みのコートは編み機から。夏にはリネンの羽織りもの、" +
            "そして隣の工房が織った布帛のコートが四着。",
        },
      },
    },
  ],
  styles: [...pullovers, ...sweaters, ...jumpsuits, ...coats],
};
