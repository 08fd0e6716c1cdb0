import { describe, expect, it } from "vitest";
import { renderFragment } from "../render-html.ts";
import { ColourChoice, SizeButtons } from "./choices.tsx";
import { FilterChips, FilterPanel } from "./filters.tsx";
import { Gallery } from "./gallery.tsx";
import { Price } from "./price.tsx";
import { ProductCard } from "./product-card.tsx";
import { SizeChart } from "./size-chart.tsx";

const PICTURE = { src: "/pictures/a.svg", width: 800, height: 1000, alt: "A gansey" };

describe("sizes", () => {
  const html = renderFragment(
    <SizeButtons
      id="sizes"
      name="variant"
      legend="Size"
      value="s"
      problem="Choose a size."
      sizes={[
        { value: "s", label: "S", gone: "sold out" },
        { value: "m", label: "M", other: "UK 12" },
      ]}
    />,
  );

  it("that are sold out stay in sight, say so, and cannot be chosen", () => {
    expect(html).toMatch(/value="s" disabled=""/);
    expect(html).toContain("(sold out)");
    expect(html).not.toContain("checked");
  });

  it("are one group, tied to its problem", () => {
    expect(html).toMatch(/^<fieldset class="size-choice" aria-describedby="sizes-problem" aria-invalid="true">/);
    expect(html.match(/name="variant"/g)).toHaveLength(2);
  });
});

it("names every colour in words", () => {
  const html = renderFragment(
    <ColourChoice
      name="colour"
      legend="Colour"
      value="OAT"
      colours={[
        { value: "OAT", name: "Oat", hex: "#d9c9ab" },
        { value: "INK", name: "Ink", hex: "#26303f", note: "sold out" },
      ]}
    />,
  );
  expect(html).toContain('<span class="colour-name">Oat</span>');
  expect(html).toContain("Ink (sold out)");
  expect(html).toMatch(/id="colour-1" value="OAT" checked=""/);
});

describe("a card", () => {
  it("is one link with the name as its words, and its picture keeps its place", () => {
    const html = renderFragment(
      <ProductCard href="/p/gansey" name="Gansey" picture={PICTURE} price={{ amount: "€149.00" }} gone="Sold out" />,
    );
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a href="/p/gansey">Gansey</a>');
    expect(html).toMatch(/width="800" height="1000" alt="A gansey"[^>]* loading="lazy"/);
    expect(html).toContain("Sold out");
  });

  it("on the first screen is not put off", () => {
    const html = renderFragment(
      <ProductCard href="/p/gansey" name="Gansey" picture={PICTURE} price={{ amount: "€149.00" }} first />,
    );
    expect(html).toContain('fetchpriority="high"');
    expect(html).not.toContain("lazy");
  });
});

it("says of two prices which one holds", () => {
  const html = renderFragment(
    <Price amount="€119.00" former={{ amount: "€149.00", label: "Before:" }} nowLabel="Now:" />,
  );
  expect(html.replace(/<[^>]+>/g, "")).toBe("Before: €149.00 Now: €119.00");
});

describe("filters", () => {
  it("that would leave nothing cannot be ticked, unless they are", () => {
    const option = (count: number, chosen: boolean) =>
      renderFragment(
        <FilterPanel
          id="filters"
          action="/coats"
          title="Filters"
          closeLabel="Close"
          submit="Show"
          groups={[
            { kind: "options", name: "size", legend: "Size", options: [{ value: "M", label: "M", count, chosen }] },
          ]}
        />,
      );
    expect(option(0, false)).toContain('value="M" disabled=""');
    expect(option(0, true)).toContain('value="M" checked=""/>');
  });

  it("in force are taken away by a link that says so", () => {
    expect(
      renderFragment(
        <FilterChips label="Filters" chips={[{ text: "Oat", href: "/coats", removeLabel: "Remove filter: Oat" }]} />,
      ),
    ).toContain('href="/coats" aria-label="Remove filter: Oat"');
    expect(renderFragment(<div>{FilterChips({ label: "Filters", chips: [] })}</div>)).toBe("<div></div>");
  });
});

it("zooms by a link to the large picture", () => {
  const html = renderFragment(
    <Gallery
      label="Pictures"
      closeLabel="Close"
      enlargeLabel={(caption) => `Enlarge: ${caption}`}
      pictures={[{ ...PICTURE, id: "view-1", caption: "Front", largeHref: "/pictures/a-large.svg" }]}
    />,
  );
  expect(html).toContain('<a href="/pictures/a-large.svg" aria-label="Enlarge: Front">');
});

it("holds both units of every measurement, so that switching needs no request", () => {
  const html = renderFragment(
    <SizeChart
      id="chart"
      caption="Laid flat"
      unitLegend="Unit"
      units={[
        { unit: "cm", label: "cm" },
        { unit: "in", label: "inch" },
      ]}
      unit="in"
      sizeHeading="Size"
      columns={["Chest"]}
      rows={[{ size: "M", cells: [{ cm: "53.0", in: "20.9" }] }]}
    />,
  );
  expect(html).toContain('<span class="in-cm">53.0</span><span class="in-in">20.9</span>');
  expect(html).toMatch(/value="in" checked=""/);
  expect(html).toContain('<th scope="row">M</th>');
});
