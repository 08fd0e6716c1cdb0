import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  title: "お問い合わせ",
  lead: "東莞の担当者が読み、現地の{days, plural, other {#営業日}}以内にお答えします。",
  waysHeading: "そのほかの方法",
  email: "メール",
  phone: "電話",
  waysNote: "どの方法でも、同じ担当者がお答えします。",
  helpHeading: "すでに答えがあるかもしれません",
  aboutPiece: "この商品について",
  yourEmail: "メールアドレス",
  yourPhone: "電話番号",
  contactHint: "お返事のためだけに使います。どちらか一方で結構です。",
  phoneHint: "お電話をご希望の場合。",
  optional: "（任意）",
  orderNumber: "注文番号",
  orderHint: "ご注文に関する場合。{example}のような形です。",
  message: "ご質問",
  messageHint: "どの言語でも{most, number}文字まで。カード、口座、身分証の番号は、保存する前に取り除かれます。",
  policy: "{legalName}は、<link>プライバシーポリシー</link>（第{version}版）に従い、お答えするために内容を読みます。",
  send: "質問を送る",
  problemsTitle: "{count, plural, other {#か所をご確認ください}}",
  problem: {
    contact: "お答えできるよう、メールアドレスか電話番号をご入力ください。",
    message: "ご質問をご入力ください。",
    tooLong: "{most, number}文字以内でご入力ください。",
    orderNumber: "確認メールにある注文番号をご入力いただくか、空欄にしてください。",
    product: "この商品は現在販売していません。ご質問だけをお送りします。",
  },
  notice: {
    staleTitle: "このフォームは古くなっていました",
    stale: "送信されていません。入力内容は残っています。もう一度お送りください。",
    automatedTitle: "とても早い送信でした",
    automated: "人が入力するより早く届いたため、送信されていません。ご自身で入力された場合は、もう一度お送りください。",
    policyTitle: "プライバシーポリシーが変わりました",
    policy:
      "このページを開いている間に新しい版が発効しました。送信されていません。お読みのうえ、もう一度お送りください。",
    tooManyTitle: "ご質問が一度に多すぎます",
    tooMany:
      "お使いのネットワークから、1時間に受け付けられる数を超えるご質問がありました。送信されていません。入力内容は残っています。しばらくしてからお試しいただくか、{email}へメールをお送りください。",
  },
  sentTitle: "ご質問を受け付けました",
  sent: {
    email:
      "{days, plural, other {#営業日}}以内に、ご入力のメールアドレスへお答えします。確認メールをお送りしました。ご質問の内容は記載していません。",
    phone: "{days, plural, other {#営業日}}以内に、ご入力の電話番号におかけします。",
  },
  number: "お問い合わせ番号",
  masked:
    "カード、口座、身分証の番号と思われる数字を{count, plural, other {#か所}}、保存する前に取り除きました。別のものでしたら、文字でお書きください。",
  ownOrder: "ご注文{order}に関連づけました。",
  goOn: "ホームへ",
};
