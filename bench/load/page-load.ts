/** A process that asks for pages as fast as it is answered, a different one each time. */
import http from "node:http";
import { answerParent } from "../ground/child.ts";

export interface PageQuestion {
  readonly url: string;
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

export interface PagesSeen {
  readonly perSecond: number;
  /** Of the bodies, as they came over the line. */
  readonly bytesPerPage: number;
}

answerParent<PageQuestion, PagesSeen>(async ({ url, paths, connections, seconds }) => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const until = performance.now() + seconds * 1000;
  let asked = 0;
  let bytes = 0;
  const ask = (path: string) =>
    new Promise<void>((resolve, reject) => {
      const request = http.get({ agent, hostname, port, path, headers: { "accept-encoding": "br" } }, (response) => {
        response.on("data", (chunk: Buffer) => (bytes += chunk.length));
        response.once("end", () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`${path} was answered with ${response.statusCode}`));
        });
      });
      request.once("error", reject);
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) await ask(paths[asked++ % paths.length]!);
    }),
  );
  agent.destroy();
  return { perSecond: asked / seconds, bytesPerPage: bytes / asked };
});
