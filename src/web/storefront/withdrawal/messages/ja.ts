import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  title: "契約の撤回",
  lead: "二つの手順だけで、会員登録も理由も要りません。日付と時刻を記した受領書をお送りします。",
  who: "欧州連合、アイスランド、リヒテンシュタイン、ノルウェー、英国の消費者は、お届けの{days, plural, other {#日}}後までこの権利があります。そのほかの国や期間のあとは、<link>ほかの方法</link>をご覧ください。",
  stepsLabel: "手続きの進み具合",
  stepDone: "完了",
  steps: {
    state: "申し出",
    confirm: "確認",
    receipt: "受領書",
  },
  name: "お名前",
  orderNumber: "注文番号",
  orderHint: "ご注文に関するメールに記載されています。{example}のような形です。",
  email: "受領書を送るメールアドレス",
  part: "撤回する範囲",
  parts: {
    whole: "ご注文全体",
    some: "一部の商品",
  },
  pieces: "どの商品ですか",
  piecesHint: "一部の商品を選んだ場合のみ、ご自由にお書きください。",
  ownPiecesHint: "一部の商品を選んだ場合のみ、それぞれの数をお選びください。",
  none: "なし",
  variant: "{colour} / {size}",
  policy:
    "{legalName}がお申し出を受け取り、<link>プライバシーポリシー</link>（第{version}版）に従ってこの契約のために使います。",
  next: "確認へ進む",
  optional: "（任意）",
  openUntil: "このご注文では、{day}の終わりまで撤回できます。",
  openBefore: "このご注文は撤回できます。{days, plural, other {#日}}の期間はお届けの後に始まります。",
  confirmTitle: "撤回の確認",
  confirmLead: "これがお申し出の内容です。ボタンを押すと成立します。",
  declaredWhole: "注文{orderNumber}に関する契約を撤回します。",
  declaredSome: "注文{orderNumber}のうち、次の商品に関する契約を撤回します：",
  confirm: "撤回を確定する",
  change: "内容を変更する",
  receiptTitle: "撤回のお申し出を受け付けました",
  receivedAt: "{when}に受け付けました",
  receiptMail:
    "この内容と日付、時刻を記した受領書を{email}へお送りします。このページを印刷または保存することもできます。",
  receiptNext:
    "このあとのことは、ご注文のメールアドレスにお知らせします。返送先、または未発送のため返送が不要であることをご案内します。一日以内にメールが届かない場合は、<link>お問い合わせ</link>ください。",
  problemsTitle: "{count, plural, other {#か所をご確認ください}}",
  problem: {
    numberMissing: "注文番号をご入力ください。",
    numberFormat: "確認メールにある注文番号をご入力ください。大文字・小文字、ハイフン、空白は問いません。",
    part: "ご注文全体か一部の商品かをお選びください。",
    pieces: "どの商品かをお書きください。",
    tooLong: "{most, number}文字以内でご入力ください。",
    lines: "ご注文に含まれていないか、すでに撤回された商品です。",
  },
  notice: {
    notStatedTitle: "もう一度お申し出ください",
    notStated:
      "確認された内容が表示したものと異なるか、一日以上前のものです。まだ受け付けていません。内容を確かめてお進みください。",
    policyTitle: "プライバシーポリシーが変わりました",
    policy: "このページを開いている間に新しい版が発効しました。まだ受け付けていません。入力内容は残っています。",
    tooManyTitle: "お申し出が一度に多すぎます",
    tooMany:
      "お使いのネットワークから、1時間に受け付けられる数を超えるお申し出がありました。入力内容は残っています。しばらくしてからお試しいただくか、{email}へメールをお送りください。メールでも有効です。",
  },
  noRightTitle: "このご注文は撤回できません",
  noRight: {
    outsidePeriod: "期間は{day}に終わりました。",
    country: "お届け先の国の法律には撤回の権利がありません。",
    over: "撤回するものがありません。ご注文はキャンセル済みか、当店に戻っているか、すでに撤回されています。",
  },
  noRightElse: "不良品やお届け間違いには引き続き対応します。交換の方法もお探しします。ご希望をお知らせください。",
  ask: "このご注文について問い合わせる",
  returns: "返品と交換",
  when: "{when}（{zone}）",
};
