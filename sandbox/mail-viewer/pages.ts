import { escapeHtml, styleSource, type Page } from "../kit/html.ts";
import { WEB_ADDRESS, type MailboxCounts, type ReadableMail } from "./mailbox.ts";

const STYLE = `
:root{color-scheme:light dark;--ink:#1c2230;--soft:#5b6477;--line:#d5dae4;--paper:#fff;--ground:#f1f3f7;--accent:#0b5c6b}
@media (prefers-color-scheme:dark){:root{--ink:#edf0f6;--soft:#a7b0c2;--line:#3a4253;--paper:#1a1f2a;--ground:#10141c;--accent:#7fd4e4}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
header,main{max-width:60rem;margin:0 auto;padding:1rem}
header{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:center}
header p{margin:0;color:var(--soft)}
h1{font-size:1.25rem;margin:0;overflow-wrap:anywhere}
h2{font-size:1rem;margin:1.5rem 0 .5rem}
form{display:flex;gap:.5rem;flex-wrap:wrap}
.push{margin-left:auto}
input,button{font:inherit;padding:.45rem .7rem;border:1px solid var(--line);border-radius:.5rem;background:var(--paper);color:var(--ink)}
button{cursor:pointer}
ol{list-style:none;margin:0;padding:0;background:var(--paper);border:1px solid var(--line);border-radius:.75rem;overflow:hidden}
li+li{border-top:1px solid var(--line)}
li a{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;padding:.7rem 1rem;color:inherit;text-decoration:none}
li a:hover strong{text-decoration:underline}
li span{color:var(--soft);overflow-wrap:anywhere}
.badge{justify-self:end;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;font-size:.8rem;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:.75rem;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0;font:.95rem/1.5 ui-monospace,monospace}
main a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:-2px}
.empty{color:var(--soft)}
`;

const POLICY = [
  "default-src 'none'",
  `style-src ${styleSource(STYLE)}`,
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A mail's own markup: no script, nothing loaded from outside, links open beside the viewer. */
const PART_POLICY = [
  "sandbox allow-popups allow-popups-to-escape-sandbox",
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "frame-ancestors 'self'",
].join("; ");

export function listPage(mails: readonly ReadableMail[], counts: MailboxCounts, to: string): Page {
  const items = mails.map(
    (mail) => `<li><a href="/messages/${mail.id}"><strong>${escapeHtml(mail.subject || "(no subject)")}</strong>
<span><time datetime="${mail.receivedAt}">${writeTime(mail.receivedAt)}</time></span>
<span>to ${escapeHtml(mail.envelopeTo.join(", "))}</span>${copyBadge(mail)}</a></li>`,
  );
  const repeated = counts.duplicates === 0 ? "" : `, ${counts.duplicates} of them repeated`;
  return page(
    200,
    "Mails",
    `<header>
<h1>Mail viewer (test)</h1>
<p>${counts.received} received${repeated}; the newest ${counts.held} are here</p>
<form class="push" method="get" action="/"><input name="to" type="search" aria-label="Recipient" placeholder="recipient" value="${escapeHtml(to)}"><button>Find</button></form>
<form method="post" action="/messages/delete"><button>Delete all</button></form>
</header>
<main>${items.length === 0 ? `<p class="empty">No mail yet. Reload the page to look again.</p>` : `<ol>${items.join("\n")}</ol>`}</main>`,
  );
}

export function mailPage(mail: ReadableMail): Page {
  const facts: [string, string][] = [
    ["From", mail.from],
    ["To", mail.to || mail.envelopeTo.join(", ")],
    ["Received", writeTime(mail.receivedAt)],
    ["Message-ID", mail.messageId ?? "none"],
    ["Attachments", mail.attachments.map(({ filename, bytes }) => `${filename} (${bytes} bytes)`).join(", ") || "none"],
  ];
  const html =
    mail.html === ""
      ? ""
      : `<h2>As the reader sees it</h2>
<iframe title="The mail's own markup" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${mail.id}/html"></iframe>`;
  return page(
    200,
    mail.subject,
    `<header><p><a href="/">All mails</a></p><h1>${escapeHtml(mail.subject || "(no subject)")}</h1>${copyBadge(mail)}</header>
<main><dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`).join("\n")}</dl>
${html}
<h2>As plain text</h2>
<pre>${linkify(mail.text)}</pre>
<p><a href="/api/messages/${mail.id}/raw">As it came over the wire</a></p></main>`,
  );
}

export function htmlPart(mail: ReadableMail): Page {
  return { status: 200, html: `<base target="_blank">${mail.html}`, contentSecurityPolicy: PART_POLICY };
}

export function missingPage(): Page {
  return page(
    404,
    "Not here",
    `<main><h1>There is no such mail.</h1><p>Only the newest are kept. <a href="/">All mails</a></p></main>`,
  );
}

function page(status: number, title: string, body: string): Page {
  return {
    status,
    contentSecurityPolicy: POLICY,
    html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Mail viewer (test)</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`,
  };
}

function copyBadge(mail: ReadableMail): string {
  return mail.copy === 1 ? "" : `<span class="badge">copy ${mail.copy} of the same mail</span>`;
}

function linkify(text: string): string {
  let end = 0;
  let markup = "";
  for (const match of text.matchAll(WEB_ADDRESS)) {
    const address = escapeHtml(match[0]);
    markup += `${escapeHtml(text.slice(end, match.index))}<a href="${address}" rel="noreferrer">${address}</a>`;
    end = match.index + match[0].length;
  }
  return markup + escapeHtml(text.slice(end));
}

function writeTime(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}
