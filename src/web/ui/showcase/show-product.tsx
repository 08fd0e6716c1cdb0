import { Button } from "../parts/buttons.tsx";
import { ColourChoice, ColourLinks, SizeButtons } from "../product/choices.tsx";
import { FilterChips, FilterPanel, ListTools } from "../product/filters.tsx";
import { Gallery } from "../product/gallery.tsx";
import type { Picture } from "../product/picture.tsx";
import { DeliveredLine, Price } from "../product/price.tsx";
import { ProductGrid, type ProductCardProps } from "../product/product-card.tsx";
import { SizeChart } from "../product/size-chart.tsx";
import { Piece } from "./piece.tsx";

const COLOURS = [
  { name: "Oat", hex: "#d9c9ab" },
  { name: "Ink", hex: "#26303f" },
  { name: "Madder", hex: "#9c3f2e", accents: ["#efe3cd"] },
  { name: "Moss", hex: "#5d6a45" },
];

const SIZES = ["XS", "S", "M", "L", "XL", "XXL"];

interface ShownPictures {
  readonly pictures: readonly Picture[];
}

export function ShowProduct({ pictures }: ShownPictures) {
  return (
    <>
      <Piece name="Cards">
        <ProductGrid cards={cards(pictures)} />
      </Piece>
      <Piece name="List with filters">
        <List pictures={pictures} />
      </Piece>
      <Piece name="Product">
        <Product pictures={pictures} />
      </Piece>
      <Piece name="Size chart">
        <SizeChart
          id="size-chart"
          caption="The garment laid flat"
          unitLegend="Unit"
          units={[
            { unit: "cm", label: "cm" },
            { unit: "in", label: "inch" },
          ]}
          unit="cm"
          sizeHeading="Size"
          columns={["Chest", "Hem", "Shoulder", "Sleeve", "Length"]}
          rows={SIZES.map((size, index) => ({
            size,
            other: `UK ${6 + 2 * index}`,
            advised: size === "M",
            cells: [48, 44, 38, 58, 62].map((first) => {
              const centimetres = first + 2.5 * index;
              return { cm: centimetres.toFixed(1), in: (centimetres / 2.54).toFixed(1) };
            }),
          }))}
        />
      </Piece>
    </>
  );
}

function cards(pictures: readonly Picture[]): ProductCardProps[] {
  const names = ["Harbour Gansey", "Fell Cable Roll Neck", "Long name for a pullover of many words", "Ness Coat"];
  return names.map((name, index) => ({
    href: `#card-${index}`,
    name,
    picture: pictures[index % pictures.length]!,
    price:
      index === 1
        ? { amount: "€119.00", former: { amount: "€149.00", label: "Before:" }, nowLabel: "Now:" }
        : { amount: "€149.00" },
    ...(index === 2 ? {} : { summary: "Dense lambswool, knitted in the round" }),
    swatches: { label: "4 colours", colours: COLOURS, ...(index === 3 ? { more: "+2" } : {}) },
    ...(index === 0 ? { badge: "New" } : {}),
    ...(index === 3 ? { gone: "Sold out" } : {}),
  }));
}

function List({ pictures }: ShownPictures) {
  return (
    <div class="list-layout">
      <FilterPanel
        id="sample-filters"
        action="#list"
        title="Filters"
        closeLabel="Close the filters"
        submit="Show 12 styles"
        clear={{ href: "#list", text: "Clear" }}
        groups={[
          {
            kind: "options",
            name: "size",
            legend: "Size",
            open: true,
            compact: true,
            options: SIZES.map((size, index) => ({
              value: size,
              label: size,
              count: 12 - 2 * index,
              chosen: size === "M",
            })),
          },
          {
            kind: "options",
            name: "colour",
            legend: "Colour",
            open: true,
            options: COLOURS.map(({ name, hex }, index) => ({
              value: name,
              label: name,
              hex,
              count: 4 - index,
              chosen: false,
            })),
          },
          {
            kind: "range",
            legend: "Price",
            open: true,
            from: { name: "from", label: "From, €", value: "", placeholder: "69" },
            to: { name: "to", label: "To, €", value: "", placeholder: "389" },
          },
          {
            kind: "options",
            name: "fibre",
            legend: "Fibre",
            options: [{ value: "wool", label: "Wool", count: 0, chosen: false }],
          },
        ]}
      />
      <div>
        <ListTools
          panel="sample-filters"
          filterLabel="Filters"
          count="12 styles"
          sort={{
            action: "#list",
            name: "sort",
            label: "Sort by",
            value: "new",
            choices: [
              { value: "new", label: "New first" },
              { value: "price", label: "Price, low first" },
            ],
            submit: "Sort",
          }}
        />
        <FilterChips
          label="Filters in force"
          chips={[
            { text: "M", href: "#without-m", removeLabel: "Remove filter: M" },
            { text: "Oat", href: "#without-oat", removeLabel: "Remove filter: Oat" },
          ]}
          clear={{ href: "#list", text: "Clear all" }}
        />
        <ProductGrid cards={cards(pictures).slice(0, 3)} />
      </div>
    </div>
  );
}

function Product({ pictures }: ShownPictures) {
  const captions = ["Front", "Back", "Stitch", "Worn"];
  return (
    <div class="product">
      <Gallery
        label="Pictures of the Harbour Gansey"
        closeLabel="Close"
        enlargeLabel={(caption) => `Enlarge: ${caption}`}
        pictures={captions.map((caption, index) => {
          const picture = pictures[index % pictures.length]!;
          return { ...picture, caption, id: `view-${index + 1}`, largeHref: picture.src };
        })}
      />
      <form class="product-words">
        <div class="stack-tight">
          <h1>Harbour Gansey</h1>
          <p class="lead">A fisherman’s gansey in dense lambswool, knitted in the round.</p>
        </div>
        <Price large amount="€149.00" note="VAT included" />
        <ColourChoice
          name="colour"
          legend="Colour"
          value="Oat"
          colours={COLOURS.map((colour, index) => ({
            ...colour,
            value: colour.name,
            ...(index === 3 ? { note: "sold out" } : {}),
          }))}
        />
        <SizeButtons
          id="sample-sizes"
          name="size"
          legend="Size"
          value="M"
          aside={
            <Button kind="quiet" icon="ruler" popover="sample-drawer">
              Size chart
            </Button>
          }
          sizes={SIZES.map((size, index) => ({
            value: size,
            label: size,
            other: `UK ${6 + 2 * index}`,
            ...(size === "XS" || size === "XXL" ? { gone: "sold out" } : {}),
          }))}
        />
        <SizeButtons
          id="sample-sizes-wrong"
          name="size-wrong"
          legend="Size, none chosen"
          value={undefined}
          problem="Choose a size."
          sizes={SIZES.slice(0, 3).map((size) => ({ value: size, label: size }))}
        />
        <Button kind="primary" wide>
          Add to bag
        </Button>
        <DeliveredLine
          text="€158.00 delivered to Germany, tax and duty paid."
          when="Arrives 12 to 19 December."
          link={{ href: "#country", text: "Another country" }}
        />
        <ColourLinks
          legend="Colour, as links"
          colours={COLOURS.map((colour, index) => ({ ...colour, href: `#${colour.name}`, current: index === 1 }))}
        />
      </form>
    </div>
  );
}
