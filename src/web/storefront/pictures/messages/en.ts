/** Words for those who do not see a drawing, and the names of its views. */
export const en = {
  views: { front: "Front", back: "Back", detail: "Stitch", worn: "Worn" },
  shows: {
    front: "{name} in {colour}, seen from the front. {stitch}, {neckline}.",
    back: "{name} in {colour}, seen from the back. {stitch}, {neckline}.",
    detail: "The fabric of the {name} in {colour}, from near. {stitch}, {neckline}.",
    worn: "{name} in {colour}, worn by a standing person. {stitch}, {neckline}.",
  },
} as const;
