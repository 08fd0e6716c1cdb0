import { withdrawalZone } from "#shop/after-sales";
import { shop } from "#shop.config";
import { Icon } from "#web/ui";
import { pathOf, type Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

/** What the law of the visitor's country gives, and where returning is explained. */
export function ReturnsLine({ visit }: { readonly visit: Visit }) {
  const words = catalogueMessages(visit).returns;
  const link = (text: string) => <a href={pathOf(visit, "/help/returns")}>{text}</a>;
  const hasRight = withdrawalZone(visit.market.country) !== undefined;
  return (
    <div class="delivered">
      <Icon name="back" />
      <p>{hasRight ? words.byLaw({ days: shop.withdrawal.days, link }) : words.ask({ link })}</p>
    </div>
  );
}
