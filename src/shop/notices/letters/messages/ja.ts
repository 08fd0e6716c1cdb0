import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  closing: "お問い合わせ：{email}、{phone}。プライバシーポリシー：{policy}",
  inquiry: {
    received: {
      subject: "{number}：お問い合わせ",
      thanks:
        "お問い合わせを受け付けました。ありがとうございます。{days, plural, other {#営業日}}以内に、このアドレスへお返事します。",
      notQuoted: "個人的な内容が二度送られることのないよう、このメールではご記入の内容を繰り返していません。",
      more: "追記がある場合は、件名の番号{number}を残したまま、このメールにご返信ください。",
    },
    answer: {
      subject: "{number}：お問い合わせへの回答",
      more: "ご不明な点が残る場合は、件名の番号{number}を残したまま、このメールにご返信ください。",
    },
  },
  withdrawal: {
    receipt: {
      subject: "ご注文{orderNumber}：契約撤回の受領書",
      received: "{receivedAt}に、当店のウェブサイトで次の意思表示を受け取りました。",
      declaredWhole: "「注文{orderNumber}の契約を撤回します。」",
      declaredSome: "「注文{orderNumber}のうち一部の商品について契約を撤回します。」",
      sendBack:
        "意思表示の日から{days, plural, other {#日}}以内に商品をご返送ください。返送の送料はお客様のご負担となります。",
      address: "返送先は次のとおりです。{address}。",
      addressFollows: "このメールにご返信いただければ、返送先をお知らせします。",
      refund:
        "意思表示の日から{days, plural, other {#日}}以内に、お支払いと同じ方法で返金します。商品の到着、または発送の証明をいただくまで返金をお待ちいただくことがあります。",
      canceled:
        "商品はまだ発送されていなかったため、ご注文を取り消しました。お支払いいただいた全額を同じ方法で返金します。お手続きは必要ありません。",
      lookedAt: "どの商品についてのお申し出かを担当者が確認し、今後の流れをご連絡します。",
      outsidePeriod: "この契約の撤回期間は{until}に終了しました。そのため、この意思表示によって契約は終了しません。",
      outsidePeriodUnknown: "この契約の撤回期間は過ぎています。そのため、この意思表示によって契約は終了しません。",
      countryNotCovered:
        "この国へのご注文には法律上の撤回権がありません。そのため、この意思表示によって契約は終了しません。",
      alreadyOver:
        "撤回の対象となるものが残っていません。ご注文は取り消されたか、当店に戻ったか、すでに撤回されています。お返しすべき代金は返金の手続き中です。",
      stillAsk: "商品に不具合がある場合は別の扱いになります。このメールにご返信ください。確認いたします。",
      reference: "意思表示の番号は{number}です。",
      notYou:
        "お心当たりがない場合は、すぐにこのメールにご返信ください。返金はご注文のお支払いをされた方にのみ行われます。",
    },
    noted: {
      subject: "契約撤回の意思表示の受領書",
      received:
        "{receivedAt}に、このアドレスを受領書の送り先として、当店のウェブサイトで契約撤回の意思表示がありました。",
      receivedFor:
        "{receivedAt}に、このアドレスを受領書の送り先として、注文{orderNumber}の契約を撤回する意思表示が当店のウェブサイトでありました。",
      whereTheRestIs:
        "当店のご注文に該当する場合、その後のご案内はすべてそのご注文のメールアドレスへお送りしています。届いていない場合は、このメールにご返信ください。番号の誤りはすぐに直せます。意思表示の時刻が基準となります。",
      notYou: "お心当たりがない場合、お手続きは必要ありません。",
    },
  },
};
