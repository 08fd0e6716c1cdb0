import { expectStatus, type ShopClient } from "./shop-client.ts";

/** Every article of the range that can be had, by the catalogue as shoppers see it. */
export async function listGoods(client: ShopClient, market: string): Promise<string[]> {
  const { categories } = expectStatus(await client.call("GET", `/markets/${market}/categories`), 200).json;
  const variantIds: string[] = [];
  for (const { code } of categories as { code: string }[]) {
    const { styles } = expectStatus(await client.call("GET", `/markets/${market}/styles?category=${code}`), 200).json;
    for (const { slug } of styles as { slug: string }[]) {
      const style = expectStatus(await client.call("GET", `/markets/${market}/styles/${slug}`), 200).json;
      for (const colour of style.colours as { variants: { variantId: string; availability: string }[] }[]) {
        const available = colour.variants.filter(({ availability }) => availability !== "sold-out");
        variantIds.push(...available.map(({ variantId }) => variantId));
      }
    }
  }
  return variantIds;
}
