import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  title: "ご購入手続き",
  countryHeading: "お届け先の国",
  country: "国または地域",
  countryHint: "住所の入力欄、送料、税金、関税が決まります。",
  update: "更新",
  notServedTitle: "{country}へのお届けは準備中です",
  notServedHelp:
    "別の国を選ぶか、<list>お届けできる国</list>をご覧になるか、<contact>お問い合わせ</contact>ください。お客様の情報は何も保存されていません。",
  customsMayAsk:
    "{country}では、荷物の引き渡し前に、税関または配送業者から本人確認を求められることがあります。お客様に直接連絡があり、当店は関与しません。",

  addressHeading: "お受け取りになる方",
  addressNote:
    "必要なのは、お名前、ご住所、電話番号、メールアドレスの4つだけです。それ以外はお尋ねせず、保存もしません。",
  name: "お名前",
  nameHint: "荷物に記載するとおりにご入力ください。どの文字でもかまいません。",
  phone: "電話番号",
  phoneHint: "荷物をお渡しできないときに、配送業者がご連絡するためのものです。",
  email: "メールアドレス",
  emailHint: "ご注文の確認と、荷物のお知らせをお送りします。",
  optional: "（任意）",
  addressExample: "例：{example}",
  choose: "選択してください",
  ageHeading: "おいくつですか？",
  ageHint: "年齢の区分だけをお尋ねし、保存はしません。",
  ageBands: {
    "18-or-over": "18歳以上",
    "14-to-17": "14歳から17歳",
    "under-14": "14歳未満",
  },

  summaryHeading: "ご注文内容",
  changeBag: "カートを変更する",
  variant: "{colour} / {size}",
  goods: "商品",
  delivery: "送料（{daysMin, number}〜{daysMax, number}日でお届け）",
  includes: "うち{name}：{amount}",
  total: "お支払い総額",
  allPaid: "税金と関税はこの総額に含まれています。お受け取りの際にお支払いいただくものはありません。",
  notIncluded: "輸入税と関税は含まれていません。目安は{estimate}で、荷物の到着時に配送業者へお支払いいただきます。",
  totalOf: "ご注文の総額は{total}です。",
  seller: "ご契約の相手方は、{brand}を運営する{legalName}です。お客様の個人情報にも同社が責任を負います。",
  policy:
    "ご入力いただいた内容は、<link>プライバシーポリシー</link>（第{version}版）のとおり、このご注文のために利用します。",
  payNext: "お支払いは次のページで、決済事業者のもとで行います。当店がカード情報を見ることはありません。",
  order: "注文を確定する（支払い義務が生じます）",

  problemsTitle: "{count, plural, other {#か所をご確認ください}}",

  totalChangedTitle: "総額が変わりました",
  totalChanged:
    "下に表示のとおり、現在は{total}です。まだご注文は確定していません。よろしければ、もう一度ボタンを押してください。ご入力の内容は残っています。",
  policyChangedTitle: "プライバシーポリシーが改定されました",
  policyChanged:
    "このページを開いている間に、新しい版が施行されました。ご注文の確定も情報の保存も行っていません。お読みいただき、引き続きご注文をご希望の場合は、もう一度ボタンを押してください。",
  policyName: "プライバシーポリシー",
  outOfStockTitle: "在庫が足りない商品があります",
  outOfStockLine:
    "{title}、{colour}、{size}：{available, plural, =0 {売り切れ} other {ご希望{wanted, number}点、残り#点}}。",
  outOfStock: "ご注文の確定も請求も行っていません。ご入力の内容は残っています。",
  fitBag: "在庫のある数量に変更する",
  tooManyTitle: "お支払い待ちのご注文が多すぎます",
  tooMany:
    "お使いのネットワークから、商品をお取り置きできる数を超えるご注文が始まっています。ご注文の確定も請求も行っていません。いずれかをお支払いいただくか取りやめるか、30分ほど待ってからもう一度お試しください。",
  againTitle: "このフォームはすでに送信されています",
  again:
    "前回は別の内容で送信されました。内容をご確認のうえ、このご注文をご希望の場合は、もう一度ボタンを押してください。",

  underAgeTitle: "大人の方と一緒にご注文ください",
  underAge:
    "正直にお答えいただき、ありがとうございます。18歳未満の方からのご注文は、まだお受けしていません。先に保護者の同意が必要で、その手続きを準備しているところです。",
  underAgeHelp:
    "それまでは、保護者の方に、保護者ご自身のお名前でのご注文をお願いしてください。ご入力の内容は一切保存していません。",
  backToBag: "カートに戻る",

  paymentTitle: "お支払いページに接続できません",
  payment:
    "ご注文は記録し、商品もお取り置きしていますが、決済事業者から応答がありませんでした。請求は行われていません。",
  paymentHelp:
    "今すぐ、または数分後にもう一度お試しください。何もされない場合、商品は店頭に戻り、ご注文は自動的に終了します。",
  paymentAgain: "もう一度支払う",
  noPaymentTitle: "ただいまお支払いを受け付けられません",
  noPayment: "ご注文の確定、情報の保存、請求のいずれも行っていません。カートもそのままです。",
  noPaymentHelp: "状況は当店に通知されています。後ほどもう一度お試しください。",
  orderNumber: "注文番号：{number}",
  stepsLabel: "手続きの進み具合",
  stepDone: "完了",
  steps: {
    bag: "カート",
    details: "お届け先と合計",
    payment: "お支払い",
  },
  lineFacts: "{colour} / {size}、{quantity, number}点",
  returns: "返品や交換の方法：<link>返品と交換</link>。",
  reviewTitle: "もう一度ご確認ください",
  review: "まだ注文されていません。このままで正しければ、もう一度注文ボタンを押してください。",
  doubtEmail: "{suggestion}のことでしょうか？",
  takeEmail: "このアドレスを使う",
  doubtHouseNumber: "住所に番地がありません。",
  reviewLabel: "荷物にはこのように記載されます：",
  askUs: "お問い合わせ",
  toSummary: "{pieces, plural, other {#点}}、合計{total}",
};
