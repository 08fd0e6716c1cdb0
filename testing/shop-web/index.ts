import { startHttpServer } from "#platform/http";
import type { Worker } from "#platform/jobs";
import { freePort } from "#testing/database";
import { TEST_PICTURE_FOLDER } from "#testing/pictures";
import { createTestShop, type TestShop, type TestShopOptions } from "#testing/shop";
import { composeWeb } from "../../src/main.ts";

/** A whole shop over HTTP: pages, API, webhooks and desk, with a worker that does the jobs as they come. */
export interface TestShopWeb extends AsyncDisposable {
  readonly world: TestShop;
  readonly url: string;
  readonly deskUrl: string;
}

export async function openTestShopWeb(options: Omit<TestShopOptions, "publicUrl"> = {}): Promise<TestShopWeb> {
  const [port, deskPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const world = await createTestShop({ ...options, publicUrl: url });
  const web = await composeWeb(world.ground, world.shop, {
    network: { publicUrl: url, trustedProxies: 0 },
    partners: world.partners,
    paymentOrigins: [new URL(world.payments.url).origin],
    pictureFolder: TEST_PICTURE_FOLDER,
  });
  const servers = [
    await startHttpServer({ port, host: "127.0.0.1", handle: web.handle }),
    await startHttpServer({ port: deskPort, host: "127.0.0.1", handle: web.desk }),
  ];
  const worker: Worker = await world.startWorker();
  return {
    world,
    url,
    deskUrl: `http://127.0.0.1:${deskPort}`,
    [Symbol.asyncDispose]: async () => {
      await worker.stop();
      await Promise.all(servers.map((server) => server.close()));
      await web.close();
      await world[Symbol.asyncDispose]();
    },
  };
}
