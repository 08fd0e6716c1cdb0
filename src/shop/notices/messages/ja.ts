import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  "order-placed": {
    subject: "ご注文{number}：ありがとうございます",
    paid: "ご注文ありがとうございます。お支払いを確認し、下記の商品をお取り置きしました。",
    next: "ご注文の内容を確認して梱包し、東莞から発送します。お届けは、お支払いから{daysMin, number}〜{daysMax, number}日の予定です。梱包が始まるまでは、住所の訂正やキャンセルができます。",
  },
  "order-verified": {
    subject: "ご注文{number}：内容を確認しました",
    text: "ご注文の内容を確認し、問題はありませんでした。これから商品を取りそろえ、梱包します。",
  },
  "order-prepared": {
    subject: "ご注文{number}：梱包が完了しました",
    text: "ご注文の商品を梱包し、配送業者の集荷を待っています。これ以降、ウェブサイトでは住所を変更できません。変更が必要な場合は、メールでご連絡ください。",
  },
  "order-shipped": {
    subject: "ご注文{number}：発送しました",
    text: "荷物を配送業者に引き渡しました。追跡番号は{trackingNumber}です。",
    next: "税関や配送業者から知らせがありましたら、メールでご連絡します。",
  },
  "order-delivered": {
    subject: "ご注文{number}：お届けしました",
    text: "配送業者から、お届け完了の連絡がありました。サイズが合い、あたたかくお召しいただけますように。",
    help: "お気づきの点がありましたら、このメールにご返信ください。",
  },
  "order-returned": {
    subject: "ご注文{number}：当店へ返送中です",
    text: "配送業者が荷物をお届けできず、当店へ返送しています。到着しだい返金いたします。お手続きは不要です。",
  },
  "order-canceled": {
    subject: "ご注文{number}：キャンセルしました",
    text: "ご注文をキャンセルしました。お支払いいただいた方法で{total}を返金します。",
  },
  "address-corrected": {
    subject: "ご注文{number}：お届け先情報を訂正しました",
    text: "ご注文のお届け先情報が変更されました。梱包の前にもう一度確認します。",
    warning: "お心当たりがない場合は、すぐにこのメールにご返信ください。",
  },
  "refund-sent": {
    subject: "ご注文{number}：{amount}を返金しました",
    boughtNothing: "ご入金がありましたが、ご注文として成立しませんでした。この分の商品は発送されません。",
    text: "お支払いいただいた方法で{amount}を返金しました。明細に反映されるまで、最大10日かかることがあります。",
  },
  "refund-sent-whole": {
    subject: "ご注文{number}：お支払いを返金しました",
    text: "お支払いいただいた方法で、お支払い額を返金しました。明細に反映されるまで、最大10日かかることがあります。",
  },
  "parcel-news": {
    subject: "ご注文{number}：荷物のお知らせ",
    of: {
      picked_up: "配送業者が荷物を集荷しました。",
      in_transit: "荷物は配送中です。",
      customs_held: "荷物はお届け先の国の税関にあります。税関から連絡がないかぎり、お手続きは不要です。",
      customs_cleared: "荷物が通関しました。",
      out_for_delivery: "荷物は本日お届けの予定です。",
      ready_for_pickup: "荷物は配送業者の受取場所でお待ちしています。",
      delivery_delayed: "配送業者から、荷物が遅れているとの連絡がありました。引き続き配送中です。",
      delivery_failed: "配送業者が伺いましたが、荷物をお渡しできませんでした。再度伺うか、不在票を残します。",
      on_hold: "配送業者が荷物を保留しています。理由を確認しています。",
      unknown: "配送業者から荷物についての知らせがありました。ご注文のページをご覧ください。",
    },
  },
  "parcel-stalled": {
    subject: "ご注文{number}：荷物の状況を確認しています",
    text: "配送業者による荷物の読み取りが{days, plural, other {#日間}}ありません。税関などでよくあることです。状況を確認し、動きがあり次第あらためてご連絡します。",
  },
  "access-code": {
    subject: "ご注文{number}の確認コード",
    text: "コードは{code}です。当店のウェブサイトでご注文{number}を表示でき、{minutes, plural, other {#分間}}、一度だけ有効です。",
    warning:
      "お心当たりがない場合は、どなたかがお客様の注文番号を入力したものです。このコードがなければ何も見られませんので、お手続きは不要です。",
  },
  line: "{title}（{colour} / {size}）× {quantity, number}",
  included: "{name}（内税）",
  total: "お支払い総額",
  row: "{label}：{value}",
  openOrder: "ご注文を見る",
  questions: "お問い合わせ：{email}または{phone}。プライバシーポリシー：{url}",
};
