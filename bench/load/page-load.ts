/** A process that asks for pages as fast as it is answered, a different one each time. */
import { answerParent } from "../ground/child.ts";
import { openHttpConnection } from "./http-connection.ts";

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
  const { hostname, port, host } = new URL(url);
  const requests = paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`);
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  let asked = 0;
  let bytes = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = openHttpConnection(hostname, Number(port));
      while (performance.now() < until) {
        const index = asked++ % requests.length;
        const { status, body } = await connection.exchange(requests[index]!);
        if (status !== 200) throw new Error(`${paths[index]} was answered with ${status}`);
        bytes += body.length;
      }
      connection.close();
    }),
  );
  return { perSecond: asked / ((performance.now() - startedAt) / 1000), bytesPerPage: bytes / asked };
});
