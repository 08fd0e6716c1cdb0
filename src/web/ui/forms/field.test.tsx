import { describe, expect, it } from "vitest";
import { RadioField } from "./choices.tsx";
import { SelectField, TextField } from "./field.tsx";
import { renderFragment } from "../render-html.ts";

describe("a field with a problem", () => {
  it("says it beside the control and ties it to it", () => {
    const html = renderFragment(
      <TextField name="phone" label="Phone" hint="For the carrier." problem="Enter a phone number." />,
    );
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="field-phone-problem field-phone-hint"');
    expect(html).toContain('id="field-phone-problem"');
    expect(html).toContain("Enter a phone number.");
  });

  it("marks a group of choices as a whole", () => {
    const html = renderFragment(
      <RadioField
        name="ageBand"
        label="How old are you?"
        problem="Choose your age group."
        choices={[{ value: "a", label: "A" }]}
      />,
    );
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="field-ageBand-problem"/);
    // The summary's link leads to the first choice.
    expect(html).toContain('id="field-ageBand"');
  });
});

it("shows what was typed, as text and never as markup", () => {
  const html = renderFragment(<TextField name="name" label="Name" value={'"><script>alert(1)</script>'} />);
  expect(html).not.toContain("<script>");
  expect(html).toContain("&quot;&gt;&lt;script&gt;");
});

it("chooses nothing beforehand unless told to", () => {
  const choices = [
    { value: "a", label: "A" },
    { value: "b", label: "B" },
  ];
  expect(renderFragment(<RadioField name="x" label="X" choices={choices} />)).not.toContain("checked");
  expect(renderFragment(<SelectField name="x" label="X" prompt="Choose" choices={choices} />)).not.toContain(
    "selected",
  );
  expect(renderFragment(<SelectField name="x" label="X" value="b" choices={choices} />)).toContain(
    'value="b" selected=""',
  );
});
