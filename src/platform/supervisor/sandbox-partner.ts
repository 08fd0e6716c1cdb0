import { randomBytes } from "node:crypto";
import type { Partner } from "#platform/config";
import type { FileStore } from "#platform/files";

/** A sandbox as a partner: its secrets are made once and kept, so that it knows us again after a restart. */
export function sandboxPartner(files: FileStore, name: string, url: string): Partner {
  const secret = (what: string) => {
    const known = files.find("sandbox-secret", `${name}-${what}`)?.toString();
    if (known !== undefined) return known;
    const made = randomBytes(24).toString("base64url");
    files.write("sandbox-secret", `${name}-${what}`, made);
    return made;
  };
  return { url, apiKey: secret("api-key"), webhookSecret: secret("webhook") };
}
