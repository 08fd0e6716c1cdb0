import type { Session } from "./book.ts";
import { escapeHtml, styleSource, type Page } from "../kit/html.ts";

/** What the payer may choose instead of typing a card. No card data exists anywhere in this program. */
export const TEST_CARDS = [
  { id: "pays", label: "Card that pays", hint: "The money is taken and the shop is told at once." },
  { id: "declined", label: "Card that is declined", hint: "Nothing is taken. You can choose another card." },
  { id: "late", label: "Card that pays, notice late", hint: "You return first; the shop is told 20 seconds later." },
  { id: "twice", label: "Card that pays, notice three times", hint: "The shop is told the same thing again." },
  { id: "silent", label: "Card that pays, no notice", hint: "The shop hears nothing and has to ask." },
] as const;
export type TestCard = (typeof TEST_CARDS)[number]["id"];

const STYLE = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#5a6478;--line:#cfd6e4;--paper:#fff;--ground:#eef1f7;--accent:#3a46c4;--on:#fff;--warn:#a3241b;--warnbg:#fdecea}
@media (prefers-color-scheme:dark){:root{--ink:#eef1f7;--soft:#a9b3c7;--line:#3b4459;--paper:#1b2130;--ground:#11151f;--accent:#9aa4ff;--on:#10131c;--warn:#ffb4ab;--warnbg:#3a1a17}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:27rem;margin:0 auto;padding:1.5rem 1rem 3rem}
.brand{display:flex;align-items:center;gap:.6rem;font-weight:700;font-size:1.1rem;margin:0 0 1rem}
.mark{width:1.6rem;height:1.6rem;border-radius:.5rem;background:var(--accent)}
.test{margin-left:auto;font-size:.8rem;font-weight:600;border:1px solid var(--line);border-radius:1rem;padding:.1rem .6rem;color:var(--soft)}
.card{background:var(--paper);border:1px solid var(--line);border-radius:1rem;padding:1.25rem}
h1{font-size:1rem;font-weight:500;color:var(--soft);margin:0;overflow-wrap:anywhere}
.amount{font-size:2.25rem;font-weight:700;letter-spacing:-.02em;margin:.1rem 0 1rem}
fieldset{border:0;padding:0;margin:0}
legend{font-weight:600;padding:0;margin-bottom:.5rem}
label{display:flex;gap:.75rem;align-items:flex-start;padding:.7rem .8rem;border:1px solid var(--line);border-radius:.7rem;margin-bottom:.5rem;cursor:pointer}
label:has(input:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
input{margin:.3rem 0 0;accent-color:var(--accent)}
small{display:block;color:var(--soft)}
button,.button{display:block;width:100%;font:inherit;font-weight:600;text-align:center;text-decoration:none;border-radius:.7rem;padding:.8rem 1rem;margin-top:.6rem;cursor:pointer;border:1px solid var(--line);background:transparent;color:var(--ink);min-height:3rem}
.primary{background:var(--accent);border-color:var(--accent);color:var(--on);margin-top:1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.warn{background:var(--warnbg);color:var(--warn);border-radius:.7rem;padding:.7rem .9rem;margin:0 0 1rem}
footer{color:var(--soft);font-size:.875rem;margin-top:1rem}
`;

const STYLE_SOURCE = styleSource(STYLE);

/** The page on which a payer pays. Works without script, loads nothing from anywhere. */
export function paymentPage(session: Session, merchant: string, declined: boolean): Page {
  const amount = formatAmount(session.amountMinor, session.currency);
  const cards = TEST_CARDS.map(
    (card, index) => `<label><input type="radio" name="card" value="${card.id}"${index === 0 ? " checked" : ""}>
<span>${card.label}<small>${card.hint}</small></span></label>`,
  ).join("\n");
  const warning = declined
    ? `<p class="warn" role="alert">The card was declined. Nothing was taken. Choose another card, or cancel.</p>`
    : "";
  return page(
    200,
    session,
    `Pay ${amount}`,
    `
<h1>${escapeHtml(merchant)} · order ${escapeHtml(session.reference)}</h1>
<p class="amount">${escapeHtml(amount)}</p>
${warning}
<form method="post" action="/pay/${session.id}">
<fieldset><legend>Choose a test card</legend>
${cards}
</fieldset>
<button class="primary" name="act" value="pay">Pay ${escapeHtml(amount)}</button>
<button name="act" value="decline">Decline</button>
<button name="act" value="cancel">Cancel and go back</button>
</form>`,
  );
}

/** Shown when the session can no longer be paid. */
export function closedPage(session: Session, merchant: string): Page {
  const said = {
    open: "This payment is open.",
    paid: "This payment is done.",
    canceled: "This payment was cancelled. Nothing was taken.",
    expired: "The time for this payment has passed. Nothing was taken.",
  }[session.state];
  const back = session.state === "paid" ? returnAddress(session) : session.cancelUrl;
  return page(
    200,
    session,
    "Payment closed",
    `
<h1>${escapeHtml(merchant)} · order ${escapeHtml(session.reference)}</h1>
<p>${said}</p>
<a class="button primary" href="${escapeHtml(back)}">Back to ${escapeHtml(merchant)}</a>`,
  );
}

export function missingPage(): Page {
  return page(
    404,
    undefined,
    "No such payment",
    `<h1>There is no such payment.</h1>
<p>Go back to the shop and start again.</p>`,
  );
}

/** Where the payer returns to after paying. */
export function returnAddress(session: Session): string {
  const url = new URL(session.returnUrl);
  url.searchParams.set("session", session.id);
  return url.href;
}

function page(status: number, session: Session | undefined, title: string, body: string): Page {
  // Browsers check the redirect after a form against form-action too, so the shop's origins are named.
  const origins = session === undefined ? [] : [new URL(session.returnUrl).origin, new URL(session.cancelUrl).origin];
  return {
    status,
    contentSecurityPolicy: [
      "default-src 'none'",
      `style-src ${STYLE_SOURCE}`,
      `form-action 'self' ${[...new Set(origins)].join(" ")}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Sandpay (test)</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="brand"><span class="mark" aria-hidden="true"></span>Sandpay <span class="test">Test: no real money</span></p>
<div class="card">${body}
</div>
<footer>Sandpay (test) never asks for a card number. The choice above decides what happens.</footer>
</main>
</body>
</html>
`,
  };
}

function formatAmount(amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency, currencyDisplay: "code" });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}
