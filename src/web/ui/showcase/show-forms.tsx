import { Checkbox, RadioField } from "../forms/choices.tsx";
import { SelectField, TextArea, TextField } from "../forms/field.tsx";
import { PlaceChooser } from "../forms/place-chooser.tsx";
import { ProblemSummary } from "../forms/problem-summary.tsx";
import { QuantityStepper } from "../forms/quantity-stepper.tsx";
import { SearchField } from "../forms/search-field.tsx";
import { Piece } from "./piece.tsx";

const COUNTRIES = [
  { value: "DE", label: "Germany" },
  { value: "JP", label: "Japan" },
];

export function ShowForms() {
  return (
    <>
      <Piece name="Problem summary">
        <ProblemSummary
          title="Two things need your attention"
          problems={[
            { field: "sample-email", text: "Enter an email address, such as name@example.com." },
            { field: "sample-age", text: "Choose your age group." },
          ]}
        />
      </Piece>
      <Piece name="Fields">
        <div class="two">
          <TextField name="sample-name" label="Name" value="Ada Lovelace" autocomplete="off" />
          <TextField
            name="sample-phone"
            label="Phone"
            type="tel"
            hint="For the carrier, nobody else."
            autocomplete="off"
          />
          <TextField
            name="sample-email"
            label="Email"
            type="email"
            value="ada@"
            problem="Enter an email address, such as name@example.com."
            autocomplete="off"
          />
          <TextField name="sample-flat" label="Flat, floor" optional="(optional)" autocomplete="off" />
          <SelectField name="sample-country" label="Country" value="DE" choices={COUNTRIES} />
          <SelectField
            name="sample-region"
            label="Region"
            prompt="Choose"
            choices={COUNTRIES}
            problem="Choose a region."
          />
        </div>
        <TextArea name="sample-message" label="Your question" hint="Please no card numbers." class="prose" />
      </Piece>
      <Piece name="Choices">
        <RadioField
          name="sample-delivery"
          label="Delivery"
          value="standard"
          beside
          choices={[
            { value: "standard", label: "Standard", hint: "12 to 19 December", end: "€9.00" },
            { value: "express", label: "Express", hint: "8 to 10 December", end: "€24.00" },
            { value: "collect", label: "Collect", hint: "Not in this country", disabled: true },
          ]}
        />
        <RadioField
          name="sample-age"
          label="How old are you?"
          problem="Choose your age group."
          choices={[
            { value: "adult", label: "18 or older" },
            { value: "minor", label: "Under 18" },
          ]}
        />
        <Checkbox name="sample-agree">
          I have read the <a href="#policy">privacy policy</a>.
        </Checkbox>
        <Checkbox name="sample-agreed" checked hint="One mail each season.">
          Tell me about new pieces
        </Checkbox>
        <Checkbox name="sample-missing" problem="Tick the box to go on.">
          The address is right
        </Checkbox>
      </Piece>
      <Piece name="Search, number, place">
        <SearchField
          id="sample-search"
          action="#search"
          label="Search the range"
          buttonLabel="Search"
          placeholder="Search"
        />
        <SearchField
          id="sample-search-large"
          action="#search"
          label="Search the range, large"
          buttonLabel="Search large"
          placeholder="Cable, alpaca, navy coat"
          large
        />
        <div class="acts">
          <QuantityStepper
            name="a"
            value={1}
            max={10}
            label="Pieces of A"
            fewerLabel="One fewer A"
            moreLabel="One more A"
          />
          <QuantityStepper
            name="b"
            value={10}
            max={10}
            label="Pieces of B"
            fewerLabel="One fewer B"
            moreLabel="One more B"
          />
        </div>
        <PlaceChooser
          action="#place"
          country={{ name: "sample-to", label: "Deliver to", value: "DE", choices: COUNTRIES }}
          language={{
            name: "sample-language",
            label: "Language",
            value: "de",
            choices: [{ value: "de", label: "Deutsch" }],
          }}
          currency={{
            name: "sample-currency",
            label: "Currency",
            value: "EUR",
            choices: [{ value: "EUR", label: "EUR · Euro" }],
          }}
          submit="Show this shop"
        />
      </Piece>
    </>
  );
}
