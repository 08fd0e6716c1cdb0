import { Button } from "../parts/buttons.tsx";
import { QuantityStepper } from "../forms/quantity-stepper.tsx";
import type { Picture } from "../product/picture.tsx";
import { CART_DRAWER_ID, CartDrawer } from "../purchase/cart-drawer.tsx";
import { CartLine, CartLines } from "../purchase/cart-line.tsx";
import { OrderSummary } from "../purchase/order-summary.tsx";
import { Timeline } from "../purchase/timeline.tsx";
import { Piece } from "./piece.tsx";

const SUMS = {
  rows: [
    { label: "Goods", value: "€298.00" },
    { label: "Delivery, 9 to 14 days", value: "€9.00" },
    { label: "Import VAT, 19 %", value: "€58.33", note: "Paid by us on your behalf." },
  ],
  total: { label: "Total", value: "€365.33" },
  notes: ["Nothing is left to pay at the door."],
};

interface ShownPictures {
  readonly pictures: readonly Picture[];
}

export function ShowPurchase({ pictures }: ShownPictures) {
  return (
    <>
      <Piece name="Bag">
        <div class="purchase">
          <Lines pictures={pictures} />
          <section class="panel" aria-label="Sum">
            <OrderSummary {...SUMS} />
            <Button kind="primary" wide>
              Go to checkout
            </Button>
          </section>
        </div>
        <p>
          <Button popover={CART_DRAWER_ID} icon="bag">
            Open the bag’s drawer
          </Button>
        </p>
        <CartDrawer
          title="Bag"
          closeLabel="Close the bag"
          added="Added: Harbour Gansey, Oat, M"
          summary={{ rows: [{ label: "Goods", value: "€298.00", note: "Delivery and tax come next." }] }}
          toCart={{ href: "#bag", text: "See the bag" }}
          toCheckout={{ href: "#checkout", text: "Go to checkout" }}
        >
          <Lines pictures={pictures.slice(0, 1)} />
        </CartDrawer>
      </Piece>
      <Piece name="Timeline">
        <Timeline
          label="Parcel 1"
          entries={[
            {
              title: "Packed in Dongguan",
              state: "done",
              at: { iso: "2026-12-01T09:10+08:00", text: "1 December, 09:10" },
            },
            {
              title: "With the carrier",
              state: "done",
              at: { iso: "2026-12-02T18:40+08:00", text: "2 December, 18:40" },
            },
            { title: "Customs asks for a number", state: "problem", text: "Call the carrier with your order number." },
            { title: "At customs in Leipzig", state: "current", text: "This takes one to three days." },
            { title: "Delivered", state: "next", text: "Expected 12 to 19 December." },
          ]}
        />
      </Piece>
    </>
  );
}

function Lines({ pictures }: ShownPictures) {
  return (
    <CartLines label="In the bag">
      {pictures.slice(0, 2).map((picture, index) => (
        <CartLine
          href={`#line-${index}`}
          title="Harbour Gansey"
          facts="Oat, size M"
          picture={{ ...picture, alt: "" }}
          total="€149.00"
          each={index === 0 ? undefined : "€74.50 each"}
          change={index === 0 ? undefined : "The price was €79.00 when you chose it."}
          problem={index === 0 ? undefined : "Only one piece is left."}
        >
          <QuantityStepper
            name="quantity"
            value={index + 1}
            max={10}
            label="Pieces of Harbour Gansey"
            fewerLabel="One fewer"
            moreLabel="One more"
          />
          <Button kind="quiet" label="Remove Harbour Gansey">
            Remove
          </Button>
        </CartLine>
      ))}
    </CartLines>
  );
}
