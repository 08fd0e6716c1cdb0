import http from "node:http";
import type { Child } from "../ground/child.ts";
import type { RawPage } from "./raw-server.ts";

/**
 * Asks the shop for each page once and hands its bytes to the bare server. What is not there (a category with fewer
 * pages than asked for, a search that leads elsewhere) is taken out of `paths`. Gives the bare server's address.
 */
export async function preload(shopUrl: string, raw: Child, paths: string[]): Promise<string> {
  const pages: RawPage[] = [];
  for (const path of paths) {
    const page = await fetchRaw(shopUrl, path);
    if (page !== undefined) pages.push(page);
  }
  paths.splice(0, paths.length, ...pages.map(({ path }) => path));
  return `http://127.0.0.1:${await raw.ask<number>({ pages })}`;
}

function fetchRaw(url: string, path: string): Promise<RawPage | undefined> {
  return new Promise((resolve, reject) => {
    http
      .get(`${url}${path}`, { headers: { "accept-encoding": "br" } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const { rawHeaders } = response;
          const headers = rawHeaders.filter(
            (_, index) => !/^(date|connection|keep-alive)$/i.test(rawHeaders[index - (index % 2)]!),
          );
          const body = Buffer.concat(chunks).toString("base64");
          resolve(response.statusCode === 200 ? { path, headers, body } : undefined);
        });
      })
      .once("error", reject);
  });
}
