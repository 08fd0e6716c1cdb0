/**
 * Mail domains that very many people have. A domain that is one slip away from one of these, and is none of these
 * itself, is probably a slip.
 */
// oxfmt-ignore
const COMMON_DOMAINS: readonly string[] = [
  "gmail.com", "googlemail.com", "yahoo.com", "ymail.com", "hotmail.com", "outlook.com", "live.com", "msn.com",
  "icloud.com", "me.com", "mac.com", "aol.com", "mail.com", "email.com", "gmx.com", "gmx.de", "gmx.net", "gmx.at",
  "gmx.ch", "web.de", "t-online.de", "freenet.de", "yahoo.de", "hotmail.de", "outlook.de", "yahoo.co.uk",
  "hotmail.co.uk", "live.co.uk", "btinternet.com", "sky.com", "yahoo.fr", "hotmail.fr", "orange.fr", "wanadoo.fr",
  "free.fr", "laposte.net", "sfr.fr", "yahoo.it", "hotmail.it", "libero.it", "virgilio.it", "yahoo.es", "hotmail.es",
  "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "qq.com", "163.com", "126.com",
  "yeah.net", "sina.com", "foxmail.com", "naver.com", "daum.net", "yahoo.com.tw", "yahoo.com.hk", "yahoo.com.au",
  "bigpond.com", "yahoo.ca", "rogers.com", "comcast.net", "verizon.net", "att.net", "mail.ru", "yandex.ru",
  "proton.me", "protonmail.com", "pm.me", "fastmail.com", "zoho.com", "wp.pl", "o2.pl", "onet.pl", "seznam.cz",
  "ziggo.nl", "kpnmail.nl", "telenet.be", "bluewin.ch", "rediffmail.com",
];

/** Endings that do not exist, or that hardly anyone means, and what was meant. */
const MISTYPED_ENDINGS: Readonly<Record<string, string>> = {
  con: "com",
  cmo: "com",
  ocm: "com",
  comm: "com",
  coom: "com",
  vom: "com",
  xom: "com",
  cpm: "com",
  nte: "net",
  ent: "net",
  ogr: "org",
};

/**
 * What the shopper probably meant, or undefined. Help beside the field, never a reason to refuse: only the shopper
 * knows (duty 7.1.3). Expects an address in the form that `parseNecessaryInformation` returns.
 */
export function suggestEmail(email: string): string | undefined {
  const at = email.lastIndexOf("@");
  if (at < 1 || email.length > 254) return undefined;
  const domain = email.slice(at + 1).toLowerCase();
  const meant = commonDomainNear(domain) ?? withKnownEnding(domain);
  return meant === undefined ? undefined : `${email.slice(0, at)}@${meant}`;
}

function commonDomainNear(domain: string): string | undefined {
  if (COMMON_DOMAINS.includes(domain)) return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const common of COMMON_DOMAINS) {
    // Short domains are close to each other by nature; one slip in six letters is no evidence.
    const slipsMax = common.length >= 9 ? 2 : common.length >= 7 ? 1 : 0;
    if (Math.abs(common.length - domain.length) > slipsMax) continue;
    const slips = slipsBetween(domain, common);
    if (slips <= slipsMax && slips < least) {
      nearest = common;
      least = slips;
    }
  }
  return nearest;
}

function withKnownEnding(domain: string): string | undefined {
  const dot = domain.lastIndexOf(".");
  const ending = MISTYPED_ENDINGS[domain.slice(dot + 1)];
  return ending === undefined ? undefined : domain.slice(0, dot + 1) + ending;
}

/** Letters missing, added, wrong or swapped with their neighbour (Damerau-Levenshtein, adjacent swaps only). */
function slipsBetween(typed: string, meant: string): number {
  const rows: number[][] = [Array.from({ length: meant.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= meant.length; j += 1) {
      const same = typed[i - 1] === meant[j - 1];
      let slips = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (swapped) slips = Math.min(slips, rows[i - 2]![j - 2]! + 1);
      row.push(slips);
    }
    rows.push(row);
  }
  return rows[typed.length]![meant.length]!;
}
