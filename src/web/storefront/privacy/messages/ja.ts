import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const ja: Translation<typeof en> = {
  version: "第{version}版、{published}公表、{effective}施行（いずれも東莞の日付）。",
  whoWeAre: "{brand}を運営する{legalName}が、お客様の個人情報に責任を負います。",
  contact: "お問い合わせ：{email}または{phone}。",
  fingerprint: "この文書のハッシュ値（SHA-256）",
  inEnglishTitle: "プライバシーポリシーは現在、英語で掲載しています",
  inEnglish:
    "一文一文がお客様への約束ですので、丁寧に翻訳を進めています。それまでの間、ご不明な点は何でもお尋ねください：{email}または{phone}。",
  contents: "目次",
  download: "テキストファイルとして保存",
  cookiesHeading: "使用するCookie",
  cookies:
    "Cookieはひとつだけです。商品をカートに入れるとき、またはご注文を確認するときに設定され、ページを見るだけでは設定されません。",
  cookieName: "名前",
  cookiePurpose: "目的",
  cookieDays: "期間",
  cookieReach: "読み取れる範囲",
  cookieSession: "このブラウザのカートと、ご本人のものと確認できたご注文を見分けます。",
  cookieKept: "{days, plural, other {#日}}",
  cookieLocked: "当店のみ。スクリプトからは読めません。",
  noOthers:
    "ほかには何もブラウザに保存せず、他社のサイトから何も読み込みません。国、言語、通貨は各ページのアドレスに含まれています。",
  withoutHeading: "Cookieなしで使える機能",
  without: "ブラウザでCookieを拒否できます。その場合に使えなくなる機能は、次のとおりです。",
  worksHeading: "使える機能",
  works: {
    range: "<link>すべての商品</link>：検索、絞り込み、お住まいの国へのお届け価格、サイズのご案内",
    help: "送料を含む<link>すべてのヘルプ</link>",
    policy: "このポリシーとその保存",
    question: "<link>お問い合わせ</link>",
    withdrawal: "<link>契約の撤回</link>",
  },
  needsHeading: "Cookieが必要な機能",
  needs: {
    bag: "カートとご購入手続き：Cookieがないと、お客様のカートを見分けられません",
    order: "ご注文のページ：Cookieがないと、ご本人のものと確認できたことがわかりません",
  },
  how: "許可するには、ブラウザの設定でこのサイトのCookieを許可するか、プライベートモードを終了してください。削除するには、設定でこのサイトのデータを消してください。カートは空になりますが、ご注文はそのまま進みます。",
};
