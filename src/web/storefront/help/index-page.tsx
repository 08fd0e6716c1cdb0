import { Icon, type IconName } from "#web/ui";
import { frameMessages } from "../frame/messages/index.ts";
import { pathOf } from "../visit.ts";
import { AskAPerson, HelpFrame, type HelpFrameProps } from "./help-frame.tsx";
import { helpMessages } from "./messages/index.ts";

/** What every page of help is drawn with. */
export type HelpPageProps = Pick<HelpFrameProps, "visit" | "assets" | "canonical" | "alternates">;

/** The door to all help. */
export function HelpIndexPage(props: HelpPageProps) {
  const { visit } = props;
  const words = helpMessages(visit);
  const names = frameMessages(visit);
  const doors = [
    { path: "/help/delivery", icon: "parcel", name: names.helpDelivery, text: words.doors.delivery },
    { path: "/help/sizes", icon: "ruler", name: names.helpSizes, text: words.doors.sizes },
    { path: "/help/care", icon: "yarn", name: names.helpCare, text: words.doors.care },
    { path: "/help/returns", icon: "back", name: names.helpReturns, text: words.doors.returns },
    { path: "/track", icon: "search", name: names.track, text: words.doors.track },
    { path: "/contact", icon: "notice", name: names.helpContact, text: words.doors.contact },
  ] as const satisfies readonly { readonly icon: IconName; readonly path: string; name: string; text: string }[];
  return (
    <HelpFrame {...props} path="/help" title={words.title} lead={words.lead}>
      <ul class="help-doors">
        {doors.map((door) => (
          <li>
            <Icon name={door.icon} />
            <h2 class="heading-small">
              <a href={pathOf(visit, door.path)}>{door.name}</a>
            </h2>
            <p class="small soft">{door.text}</p>
          </li>
        ))}
      </ul>
      <AskAPerson visit={visit} />
    </HelpFrame>
  );
}
