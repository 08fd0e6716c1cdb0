import { shop } from "#shop.config";
import { PictureImage, type Picture } from "#web/ui";
import type { Visit } from "../visit.ts";
import { homeMessages } from "./messages/index.ts";

/** Four facts about every piece, each beside a stitch. */
export function HowItIsMade({ visit, pictures }: { readonly visit: Visit; readonly pictures: readonly Picture[] }) {
  const words = homeMessages(visit);
  const { fibre, stitch, measure, sent } = words.making;
  const { preparationDaysMin, preparationDaysMax } = shop.shipping;
  const facts = [
    fibre,
    stitch,
    measure,
    { heading: sent.heading, text: sent.text({ daysMin: preparationDaysMin, daysMax: preparationDaysMax }) },
  ];
  return (
    <section>
      <h2 class="home-head">{words.makingHeading({ em: (text) => <em>{text}</em> })}</h2>
      <ol class="making">
        {facts.map(({ heading, text }, index) => {
          const picture = pictures[index];
          return (
            <li>
              {picture !== undefined && <PictureImage picture={{ ...picture, alt: "" }} />}
              <h3>{heading}</h3>
              <p>{text}</p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
