import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { inspect } from "node:util";
import type { SMTPServerOptions } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { createMailer, MailUnavailable, type Mailer, type OutgoingMail } from "./index.ts";
import { startTestSmtpServer, TEST_CERTIFICATE, TEST_CERTIFICATE_KEY, type TestSmtpServer } from "./testing/index.ts";

const CANARY = "kanarie@example.org";
const mail: OutgoingMail = {
  messageId: "<018f-1@weleadzest.com>",
  from: { name: "Weleadzest", address: "orders@weleadzest.com" },
  to: CANARY,
  subject: "Your parcel is on its way",
  text: "Kanarie van den Berg",
  html: "<p>Kanarie van den Berg</p>",
};

let server: TestSmtpServer | undefined;
let mailer: Mailer | undefined;
afterEach(async () => {
  mailer?.close();
  await server?.[Symbol.asyncDispose]();
  mailer = server = undefined;
});

async function open(options: SMTPServerOptions = {}, host = "127.0.0.1", scheme = "smtp"): Promise<TestSmtpServer> {
  server = await startTestSmtpServer(options);
  mailer = createMailer(`${scheme}://${host}:${server.port}`);
  return server;
}

/** What sending threw; it never tells who the mail was for, or what it said. */
async function faultOf(sent: Promise<unknown>): Promise<MailUnavailable> {
  const fault = await sent.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(MailUnavailable);
  expect(`${inspect(fault, { depth: 9, showHidden: true })}${JSON.stringify(fault)}`).not.toMatch(/kanarie/i);
  return fault as MailUnavailable;
}

function answering(responseCode: number, at: "onMailFrom" | "onRcptTo" | "onData"): SMTPServerOptions {
  const refusal = Object.assign(new Error(`no mail for ${CANARY}`), { responseCode });
  if (at === "onData") {
    return { onData: (stream, _, callback) => void stream.resume().once("end", () => callback(refusal)) };
  }
  return { [at]: (_address: unknown, _session: unknown, callback: (error: Error) => void) => callback(refusal) };
}

describe("a mail that is not accepted", () => {
  test.for([
    [550, "onRcptTo"],
    [553, "onRcptTo"],
    [552, "onData"],
    [554, "onData"],
  ] as const)("%s %s is the final no, and returned", async ([code, at]) => {
    await open(answering(code, at));
    expect(await mailer!.send(mail)).toEqual({ ok: false, reason: "refused" });
  });

  test.for([
    [451, "onRcptTo"],
    [452, "onData"],
    [421, "onRcptTo"],
    [530, "onMailFrom"],
    [550, "onMailFrom"],
    [535, "onRcptTo"],
  ] as const)("%s %s says later, or is about us, and is thrown without an address [3.1.1]", async ([code, at]) => {
    await open(answering(code, at));
    expect(await faultOf(mailer!.send(mail))).toBeDefined();
  });

  test("a wrong password is no answer about the mail [3.1.1]", async () => {
    await open({
      authOptional: false,
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(Object.assign(new Error("no"), { responseCode: 535 })),
    });
    mailer!.close();
    mailer = createMailer(`smtp://shop:wrong@127.0.0.1:${server!.port}`);
    expect((await faultOf(mailer.send(mail))).code).toBe("EAUTH");
  });

  test("nobody listens [3.1.1]", async () => {
    const { port } = await open();
    await server![Symbol.asyncDispose]();
    server = undefined;
    mailer = createMailer(`smtp://127.0.0.1:${port}`);
    expect((await faultOf(mailer.send(mail))).code).toBe("ESOCKET");
  });

  test.for(["a@x.example, b@y.example", "a@x.example>\r\nRCPT TO:<b@y.example", "Kanarie <kanarie>", ""])(
    "an address that is none, or more than one, reaches nobody: %j",
    async (to) => {
      const { taken } = await open();
      const sent = await mailer!.send({ ...mail, to });
      expect(!sent.ok || taken.flatMap(({ recipients }) => recipients).length === 1).toBe(true);
      expect(taken.flatMap(({ recipients }) => recipients)).not.toContain("b@y.example");
    },
  );
});

/** Reaches this machine, and cannot be told from the name to do so: for the mailer it is a remote host. */
const REMOTE = "0.0.0.0";
const withCertificate: SMTPServerOptions = {
  disabledCommands: ["AUTH"],
  key: TEST_CERTIFICATE_KEY,
  cert: TEST_CERTIFICATE,
};

describe("a mail server that is not this machine", () => {
  const authorities = getCACertificates("default");
  const trust = () => setDefaultCACertificates([...authorities, TEST_CERTIFICATE]);
  afterEach(() => setDefaultCACertificates(authorities));

  test("that offers no TLS gets no mail, and hears no address [3.1.2]", async () => {
    const { taken, named } = await open({}, REMOTE);
    await faultOf(mailer!.send(mail));
    expect({ taken, named }).toEqual({ taken: [], named: [] });
  });

  test("that cannot prove who it is gets no mail, and hears no address [3.1.2]", async () => {
    const { taken, named } = await open(withCertificate, REMOTE);
    await faultOf(mailer!.send(mail));
    expect({ taken, named }).toEqual({ taken: [], named: [] });
  });

  test("that speaks TLS 1.1 at most gets no mail, and hears no address [3.1.2]", async () => {
    trust();
    const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "ALL:@SECLEVEL=0" } as const;
    const { taken, named } = await open({ ...withCertificate, ...old }, REMOTE);
    await faultOf(mailer!.send(mail));
    expect({ taken, named }).toEqual({ taken: [], named: [] });
  });

  test.for(["smtp", "smtps"])("gets it over %s once both are in order [3.1.2]", async (scheme) => {
    trust();
    const { taken } = await open({ ...withCertificate, secure: scheme === "smtps" }, REMOTE, scheme);
    expect(await mailer!.send(mail)).toEqual({ ok: true });
    expect(taken).toMatchObject([{ recipients: [CANARY], secure: true }]);
  });
});

describe("a mail server on this machine", () => {
  test("needs no TLS, even if it offers some that nobody signed", async () => {
    const { taken } = await open(withCertificate);
    expect(await mailer!.send(mail)).toEqual({ ok: true });
    expect(taken).toMatchObject([{ recipients: [CANARY], secure: false }]);
  });

  test("a mail keeps its Message-ID when it is sent again", async () => {
    const { taken } = await open();
    await mailer!.send(mail);
    await mailer!.send(mail);
    const ids = taken.map(({ text }) => /^Message-ID: (.*)$/im.exec(text)?.[1]);
    expect(ids).toEqual([mail.messageId, mail.messageId]);
  });

  test("text and markup reach it as they are, in any script", async () => {
    const { taken } = await open();
    await mailer!.send({ ...mail, subject: "محبوك", text: "针织毛衣" });
    expect(taken[0]!.text).toContain("Content-Type: multipart/alternative");
    expect(taken[0]!.text).toContain(Buffer.from("针织毛衣").toString("base64"));
  });
});
