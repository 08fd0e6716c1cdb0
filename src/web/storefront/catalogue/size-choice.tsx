import { sizeLabel, type DetailColour, type StyleDetail } from "#shop/catalog";
import type { Visit } from "../visit.ts";
import { catalogueMessages } from "./messages/index.ts";

interface SizeChoiceProps {
  readonly visit: Visit;
  readonly style: StyleDetail;
  readonly colour: DetailColour;
  readonly class: string;
  readonly isFree: (variantId: string) => boolean;
  readonly chosenVariantId: string | undefined;
}

/** The sizes of one colour. What is sold out stays in sight and cannot be chosen. */
export function SizeChoice(props: SizeChoiceProps) {
  const { visit, style, colour, isFree, chosenVariantId } = props;
  const words = catalogueMessages(visit.language);
  return (
    <fieldset class={props.class}>
      <legend class="field-legend">{words.sizeIn(colour.name)}</legend>
      <div class="options">
        {colour.variants.map(({ variantId, size }) => {
          const free = isFree(variantId);
          const other = sizeLabel(size, style.wearer, visit.market.sizeSystem);
          return (
            <label class={free ? "size" : "size gone"}>
              <input
                type="radio"
                name="variant"
                value={variantId}
                data-colour={colour.code}
                data-size={size}
                checked={free && variantId === chosenVariantId}
                disabled={!free}
              />
              {free ? <span>{size}</span> : <s>{size}</s>}
              {other !== undefined && other !== size && (
                <small class="soft">
                  {visit.market.sizeSystem} {other}
                </small>
              )}
              {!free && <span class="unseen">{words.sizeGone}</span>}
            </label>
          );
        })}
      </div>
      {!colour.variants.some((variant) => isFree(variant.variantId)) && (
        <p class="small soft">{words.allGone(colour.name)}</p>
      )}
    </fieldset>
  );
}
