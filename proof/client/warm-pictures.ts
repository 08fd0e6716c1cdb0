import { setTimeout as sleep } from "node:timers/promises";

/** Pictures are rendered one by one for each processor; asking for more at a time only makes them wait. */
const AT_ONCE = 2;
const TRIES_MAX = 60;
const WAIT_MILLISECONDS = 500;
const ADDRESS = /\/pictures\/[^"\s,]+\.avif/g;

/**
 * Waits until every picture that some pages may show, in each of its sizes, is rendered, as it is in a shop that has been
 * open for a while: the first to ask may be given the plain drawing, or be asked to come back. Gives how many there are.
 */
export async function warmPictures(shopUrl: string, paths: readonly string[]): Promise<number> {
  const addresses = new Set<string>();
  for (const path of paths) {
    const html = await (await fetch(new URL(path, shopUrl))).text();
    for (const [address] of html.matchAll(ADDRESS)) addresses.add(address);
  }
  const waiting = [...addresses];
  const render = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop())
      await untilRendered(shopUrl, address);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, render));
  return addresses.size;
}

async function untilRendered(shopUrl: string, address: string): Promise<void> {
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const answer = await fetch(shopUrl + address, { headers: { Accept: "image/avif" } });
    await answer.arrayBuffer();
    if (answer.headers.get("content-type") === "image/avif") return;
    await sleep(WAIT_MILLISECONDS);
  }
  throw new Error(`a picture was not rendered: ${address}`);
}
