import { declarePersonalData } from "#privacy/inventory";

/** Letters say what they are about by an id; whom they go to lies in the vault. */
export const letterData = declarePersonalData({
  file: "src/shop/notices/letters/personal-data.ts",
  storage: {
    data: {
      "shop.letter": {
        id: "pseudonymous-id",
        kind: "fact",
        about_kind: "fact",
        about_id: "pseudonymous-id",
        state: "fact",
        owed_at: "fact",
        settled_at: "fact",
      },
    },
  },
  logFields: { letterId: "pseudonymous-id", count: "fact" },
});
