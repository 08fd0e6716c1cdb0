import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  title: "東莞からのニット",
  description:
    "ニットのプルオーバー、セーター、ジャンプスーツ、コートを、東莞からほぼすべての国へ。お届け価格は、ご注文の前に表示します。",
  heading: "暮らしに、<em>なじむニット</em>",
  lead: "指でたどれるケーブル編み、伸びてもどるリブ、風を通さないウール。編み地と重さ、あたたかさで選べます。",
  action: "プルオーバーを見る",
  second: "コートから見る",
  doorsHeading: "四つのあたたかさ",
  doorCount: "{count, plural, other {#点}}",
  seasonEyebrow: "冬",
  seasonHeading: "暦ではなく、<em>天気で着る</em>",
  seasonText:
    "すべての商品に、あたたかさを五段階で記しています。一は夏の夜、五は霜の朝。肌寒い春の朝にも、おだやかな十二月にも、ちょうどよい一枚が見つかります。",
  seasonAction: "寒い日のコート",
  newHeading: "商品のご紹介",
  newAction: "セーターをすべて見る",
  makingHeading: "作り方を、<em>ありのままに</em>",
  making: {
    fibre: {
      heading: "繊維の名前と割合",
      text: "ウール、アルパカ、綿、ナイロン。それぞれの割合と、動物に由来する部分を、すべて表記しています。",
    },
    stitch: {
      heading: "目に見える編み目",
      text: "商品の絵は、ひと目ずつ描いています。絵の中で交差するところは、糸も交差しています。",
    },
    measure: {
      heading: "平置きで採寸",
      text: "どのサイズも平らに置いて測り、センチとインチで示しています。お気に入りのセーターを並べて比べてください。",
    },
    sent: {
      heading: "東莞から発送",
      text: "{daysMin, number}〜{daysMax, number}営業日で梱包し、通関も含めて、荷物ごとに追跡できます。",
    },
  },
  promiseHeading: "私たちの\u200bプライバシー\u200bポリシーは、<em>プログラムです</em>",
  promiseText:
    "多くの店は、ポリシーを掲げるだけです。私たちのポリシーは動いています。約束の一つひとつが店のコードの制御と結びつき、その制御を外せば失敗するテストがあります。",
  promiseAction: "動いているポリシーを読む",
  plain: {
    price: {
      heading: "すべてを含む、ひとつの価格",
      text: "送料、税金、関税をお届け先の国に合わせて計算し、注文ボタンの前に表示します。関税を前払いできない国では、配送業者が請求するおおよその額をお知らせします。",
    },
    details: {
      heading: "四つの情報だけ、登録は不要",
      text: "お名前、電話番号、ご住所、メールアドレス。ご注文に必要なのはこれだけなので、これだけを伺います。情報は暗号化して保管し、記録された理由なしには誰も開きません。",
    },
    person: {
      heading: "人がお答えします",
      text: "メールでもお電話でも。東莞のスタッフが、現地の営業日にお答えします。",
    },
  },
};
