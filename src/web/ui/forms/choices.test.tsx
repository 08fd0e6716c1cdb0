import { describe, expect, it } from "vitest";
import { renderFragment } from "../render-html.ts";
import { Checkbox } from "./choices.tsx";
import { TextArea, TextField } from "./field.tsx";
import { QuantityStepper } from "./quantity-stepper.tsx";
import { SearchField } from "./search-field.tsx";

describe("a checkbox", () => {
  it("is never ticked beforehand", () => {
    expect(renderFragment(<Checkbox name="news">News</Checkbox>)).not.toContain("checked");
  });

  it("is tied to its problem", () => {
    const html = renderFragment(
      <Checkbox name="agree" problem="Tick it.">
        Yes
      </Checkbox>,
    );
    expect(html).toContain('aria-describedby="field-agree-problem" aria-invalid="true"');
  });
});

describe("a stepper", () => {
  const stepper = (value: number) =>
    renderFragment(
      <QuantityStepper name="quantity" value={value} max={10} label="Pieces" fewerLabel="Fewer" moreLabel="More" />,
    );

  it("cannot leave its limits", () => {
    expect(stepper(1)).toContain('value="0" disabled=""');
    expect(stepper(10)).toContain('value="11" disabled=""');
  });

  it("posts the number that is wished, without script", () => {
    expect(stepper(4)).toMatch(/name="quantity" value="3" aria-label="Fewer"/);
    expect(stepper(4)).toMatch(/name="quantity" value="5" aria-label="More"/);
  });
});

it("marks a field that may stay empty, in its label", () => {
  const html = renderFragment(<TextField name="line2" label="Flat" optional="(optional)" />);
  expect(html).toContain('Flat<span class="field-optional"> (optional)</span></label>');
});

it("shows a long text again as text and never as markup", () => {
  const html = renderFragment(<TextArea name="message" label="Message" value="</textarea><script>" />);
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;</textarea>");
});

it("is a plain search field until a script makes it more", () => {
  const html = renderFragment(
    <SearchField id="q" action="/search" label="Search" buttonLabel="Go" suggestionsHref="/search/suggestions" />,
  );
  expect(html).not.toContain("combobox");
  expect(html).toMatch(/<ul class="suggestions"[^>]* hidden=""/);
  expect(html).toContain('<form action="/search" data-suggest="/search/suggestions">');
});
