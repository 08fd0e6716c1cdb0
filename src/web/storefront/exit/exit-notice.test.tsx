import { describe, expect, it } from "vitest";
import { shop } from "#shop.config";
import { describeExternalLink, EXTERNAL_SITES } from "#shop/partners";
import { renderFragment } from "#web/ui";
import { readVisit } from "../visit.ts";
import { ExitNotice } from "./exit-notice.tsx";
import { exitMessages } from "./messages/index.ts";

describe.each(EXTERNAL_SITES.flatMap(({ id }) => shop.languages.map((language) => ({ id, language }))))(
  "the way out to $id, in $language",
  ({ id, language }) => {
    const visit = readVisit("ch", language, undefined)!;
    const html = renderFragment(<ExitNotice visit={visit} to={id} />);
    const link = describeExternalLink(id, language)!;

    it("is marked as another company's, names its host, and tells it nothing of ours [7.2.1]", () => {
      const words = exitMessages(visit);
      expect(html).toContain(`<a href="${link.href}" rel="external noopener noreferrer" referrerpolicy="no-referrer">`);
      expect(html).toContain(words.leaves({ host: link.host }));
      expect(html).toContain(words.notice({ name: link.name, host: link.host }));
      expect(new URL(link.href).search).toBe("");
    });

    it("recommends that company's policy, with a link beside it [7.2.2]", () => {
      expect(html).toContain(
        `<a href="${link.privacyPolicy.href}" rel="external noopener noreferrer" referrerpolicy="no-referrer">`,
      );
      expect(html).toContain(exitMessages(visit).policy({ name: link.name }));
    });
  },
);
