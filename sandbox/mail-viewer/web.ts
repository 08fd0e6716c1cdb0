import type { ServerResponse } from "node:http";
import { controlFaults, faultRuleSchema, type Faults } from "../kit/faults.ts";
import { redirect, sendPage } from "../kit/html.ts";
import { NOT_FOUND, problem, sendJson, type Answer, type Call } from "../kit/http.ts";
import { readMail, type Mailbox, type MailFilter } from "./mailbox.ts";
import { htmlPart, listPage, mailPage, missingPage } from "./pages.ts";
import type { SmtpCounts } from "./smtp.ts";

export interface WebOptions {
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  readonly smtpCounts: () => SmtpCounts;
}

const faultRule = faultRuleSchema(["recipient", "data"], ["defer"]);
const LIST_MAX = 500;
const LIST_DEFAULT = 100;

/** The pages for people, the JSON API for tests, and the controls. */
export function createWeb(options: WebOptions) {
  const { mailbox, faults } = options;

  const pages = async (call: Call, response: ServerResponse): Promise<void> => {
    const [first = "", id = "", part = ""] = call.path;
    if (first === "" && call.method === "GET") {
      const to = call.query.get("to")?.trim() ?? "";
      const mails = mailbox.list(to === "" ? {} : { to }).slice(0, LIST_DEFAULT);
      return sendPage(response, listPage(await Promise.all(mails.map(readMail)), mailbox.counts(), to));
    }
    if (first === "messages" && id === "delete" && call.method === "POST") {
      mailbox.clear({});
      return redirect(response, "/");
    }
    const mail = first === "messages" && call.method === "GET" ? mailbox.find(id) : undefined;
    if (mail === undefined || (part !== "" && part !== "html")) return sendPage(response, missingPage());
    const readable = await readMail(mail);
    sendPage(response, part === "html" ? htmlPart(readable) : mailPage(readable));
  };

  const api = async (call: Call, response: ServerResponse): Promise<void> => {
    const [, kind = "", id = "", part = ""] = call.path;
    const mail = id === "" ? undefined : mailbox.find(id);
    if (kind === "messages" && mail !== undefined && part === "raw") {
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-length": mail.raw.length });
      response.end(mail.raw);
      return;
    }
    sendJson(response, await answerApi(call, kind, id));
  };

  const answerApi = async (call: Call, kind: string, id: string): Promise<Answer> => {
    const filter = readFilter(call);
    if (filter === undefined) return problem(400, "invalid_request", "since is an instant; limit is a number from 1.");
    switch (`${call.method} ${kind}${id === "" ? "" : "/:id"}`) {
      case "GET messages": {
        const mails = mailbox.list(filter).slice(0, filter.limit);
        return { status: 200, body: { messages: await Promise.all(mails.map(readMail)) } };
      }
      case "DELETE messages":
        mailbox.clear(filter);
        return { status: 200, body: mailbox.counts() };
      case "GET messages/:id": {
        const mail = mailbox.find(id);
        return mail === undefined ? NOT_FOUND : { status: 200, body: await readMail(mail) };
      }
      case "DELETE messages/:id":
        mailbox.remove(id);
        return { status: 200, body: mailbox.counts() };
      case "GET message-ids":
        return { status: 200, body: { messageIds: mailbox.messageIds() } };
      case "GET stats":
        return { status: 200, body: { ...mailbox.counts(), ...options.smtpCounts() } };
      default:
        return NOT_FOUND;
    }
  };

  return async (call: Call, response: ServerResponse): Promise<void> => {
    switch (call.path[0]) {
      case "api":
        return api(call, response);
      case "control":
        return sendJson(response, call.path[1] === "faults" ? controlFaults(faults, faultRule, call) : NOT_FOUND);
      case "healthz":
        return sendJson(response, { status: 200, body: { ok: true } });
      default:
        return pages(call, response);
    }
  };
}

function readFilter({ query }: Call): (MailFilter & { limit: number }) | undefined {
  const since = query.get("since");
  const limit = Number(query.get("limit") ?? LIST_DEFAULT);
  if (since !== null && Number.isNaN(Date.parse(since))) return undefined;
  if (!Number.isInteger(limit) || limit < 1) return undefined;
  return {
    to: query.get("to") ?? undefined,
    since: since === null ? undefined : new Date(since),
    limit: Math.min(limit, LIST_MAX),
  };
}
