import { seededRandomness } from "#platform/ids";

const GARMENTS = "jumper pullover sweater cardigan knit coat overcoat jumpsuit playsuit duffle".split(" ");
const MATERIALS = "wool cotton cashmere alpaca linen mohair merino".split(" ");
const KNITS = "cable rib ribbed moss waffle brioche aran garter chunky fine".split(" ");
const COLOURS = "oat ink moss rust navy claret fog ochre sea black blue green red grey cream brown".split(" ");
const PLACES = (
  "alder ash aspen birch bracken bramble chalk clover copse croft dale elder fallow fern flint furrow gale glen gorse " +
  "hazel heath hedge juniper kelp lark ling mallow marram meadow mere moor nettle orchard otter quarry ridge rook sedge " +
  "shale sloe sparrow tarn teasel thicket thistle vetch warren willow wold yew"
).split(" ");
/** One search in so many has a slip of the finger. */
const MISTYPED_EVERY = 4;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** So many searches as people type them, no two of them alike; the same seed gives the same searches. */
export function differentSearches(seed: number, count: number): string[] {
  const randomness = seededRandomness(seed);
  const pick = (below: number): number => Buffer.from(randomness.bytes(4)).readUInt32BE() % below;
  const of = (words: readonly string[]): string => words[pick(words.length)]!;
  const shapes = [
    () => `${of(COLOURS)} ${of(GARMENTS)}`,
    () => `${of(MATERIALS)} ${of(GARMENTS)} ${of(COLOURS)}`,
    () => `${of(PLACES)} ${of(GARMENTS)}`,
    () => `${of(KNITS)} ${of(MATERIALS)} ${of(GARMENTS)}`,
    () => `${of(COLOURS)} ${of(KNITS)} ${of(GARMENTS)}`,
    () => `${of(PLACES)} ${of(KNITS)} ${of(COLOURS)}`,
  ];
  const searches = new Set<string>();
  while (searches.size < count) {
    const words = shapes[pick(shapes.length)]!();
    const typed = pick(MISTYPED_EVERY) === 0 ? mistype(words, pick) : words;
    // Blanks make no difference to a search.
    searches.add(typed.replace(/ +/g, " ").trim());
  }
  return [...searches];
}

/** A letter is another one, missing, doubled, or has changed places with the next. */
function mistype(words: string, pick: (below: number) => number): string {
  const at = 1 + pick(words.length - 2);
  const [before, letter, after] = [words.slice(0, at), words[at]!, words.slice(at + 1)];
  switch (pick(4)) {
    case 0:
      return before + LETTERS[pick(LETTERS.length)]! + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}
