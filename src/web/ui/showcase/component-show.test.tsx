import { describe, expect, it } from "vitest";
import { renderFragment } from "../render-html.ts";
import { ComponentShow } from "./component-show.tsx";

const picture = (name: string) => ({ src: `/${name}.svg`, width: 800, height: 1000, alt: name });
const html = renderFragment(<ComponentShow pictures={["a", "b", "c", "d"].map(picture)} />);
const attributes = (name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, v]) => v!);
const tags = (name: string): string[] => html.match(new RegExp(`<${name}[ >][^>]*>`, "g")) ?? [];

describe("every component in every state", () => {
  it("carries no style and no script of its own, as the content policy asks", () => {
    expect(html).not.toMatch(/ style="| on[a-z]+="|<script|<style|javascript:/);
  });

  it("has no id twice", () => {
    const ids = attributes("id");
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("refers only to ids that are there", () => {
    const ids = new Set(attributes("id"));
    const named = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "popovertarget"].flatMap((name) =>
      attributes(name).flatMap((value) => value.split(" ")),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("keeps the place of every picture and says what it shows", () => {
    for (const image of tags("img")) expect(image).toMatch(/ width="\d+" height="\d+" alt="/);
  });

  it("keeps drawings of its own from screen readers, or names them", () => {
    for (const svg of tags("svg")) expect(svg).toMatch(/aria-hidden="true"|role="img" aria-label="/);
  });

  it("can be worked by whoever presses and types: only real controls and places that scroll take the focus", () => {
    expect(html.match(/<(\w+)[^>]* tabindex="0"/g)?.map((tag) => /^<(\w+)/.exec(tag)?.[1])).toEqual(["section"]);
    expect(html).not.toMatch(/tabindex="[1-9]/);
  });
});
