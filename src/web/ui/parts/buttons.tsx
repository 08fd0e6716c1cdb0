import type { Child } from "hono/jsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icons.tsx";

/** Primary: the one act a page is for. Danger: what cannot be undone. Quiet: looks like a link and acts. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface ButtonLook {
  readonly kind?: ButtonKind;
  /** As wide as its place. */
  readonly wide?: boolean;
  readonly icon?: IconName | undefined;
  readonly class?: string | undefined;
  readonly children?: Child;
}

export interface ButtonProps extends ButtonLook {
  readonly type?: "submit" | "button";
  readonly name?: string;
  readonly value?: string;
  /** A name for screen readers that says more than the words shown, and contains them. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** The act is on its way: the button turns, and cannot be pressed again. */
  readonly busy?: boolean;
  /** Id of the popover that it opens or closes. */
  readonly popover?: string;
  readonly popoverAction?: "show" | "hide" | "toggle";
  /** Id of the form that it sends, when it stands outside of it. */
  readonly form?: string;
  /** Name by which a control's `submits` presses it. Such a button is hidden where script runs. */
  readonly pressedBy?: string;
}

export function Button(props: ButtonProps) {
  const { kind = "secondary", type = "submit", name, value, label, disabled = false, busy = false, form } = props;
  const { popover, popoverAction, pressedBy } = props;
  return (
    <button
      class={classNames(look(props, kind), pressedBy !== undefined && "replaced-by-script")}
      type={popover === undefined ? type : "button"}
      name={name}
      value={value}
      form={form}
      disabled={disabled}
      aria-label={label}
      popovertarget={popover}
      popovertargetaction={popoverAction}
      data-pressed-by={pressedBy}
      {...(busy ? { "aria-busy": "true", "aria-disabled": "true" } : {})}
    >
      <Face {...props} />
    </button>
  );
}

export interface ButtonLinkProps extends ButtonLook {
  readonly href: string;
  readonly rel?: string;
  readonly label?: string;
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function ButtonLink(props: ButtonLinkProps) {
  const { kind = "secondary", href, rel, label } = props;
  return (
    <a class={look(props, kind)} href={href} rel={rel} aria-label={label}>
      <Face {...props} />
    </a>
  );
}

/** A button that shows an icon only; `label` is its name. */
export function IconButton({
  icon,
  label,
  ...props
}: Omit<ButtonProps, "children" | "wide" | "kind"> & { icon: IconName; label: string }) {
  return <Button {...props} kind="quiet" icon={icon} label={label} class={classNames("icon-button", props.class)} />;
}

/** A link on a line of its own, with an arrow. */
export function ArrowLink({ href, children }: { readonly href: string; readonly children?: Child }) {
  return (
    <a class="arrow-link" href={href}>
      <span>{children}</span>
      <Icon name="arrow" />
    </a>
  );
}

export interface ExitLinkProps {
  readonly href: string;
  /** Says that the link leads to another company's site: read out after the link's words. */
  readonly leaves: string;
  /** Recommends that company's privacy policy. */
  readonly notice: string;
  readonly policyHref: string;
  readonly policyLabel: string;
  readonly children?: Child;
}

/**
 * A link to another company's site, marked as one, with a link to that company's policy beside it (duties 7.2.1,
 * 7.2.2). The other site learns neither the page nor the shop it came from.
 */
export function ExitLink({ href, leaves, notice, policyHref, policyLabel, children }: ExitLinkProps) {
  return (
    <span class="exit">
      <OutsideLink href={href} leaves={leaves}>
        {children}
      </OutsideLink>
      <small class="exit-note">
        {notice}{" "}
        <OutsideLink href={policyHref} leaves={leaves}>
          {policyLabel}
        </OutsideLink>
      </small>
    </span>
  );
}

function OutsideLink({ href, leaves, children }: Pick<ExitLinkProps, "href" | "leaves" | "children">) {
  return (
    <a href={href} rel="external noopener noreferrer" referrerpolicy="no-referrer">
      {children}
      <Icon name="external" />
      <span class="unseen"> ({leaves})</span>
    </a>
  );
}

function Face({ icon, children }: ButtonLook) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </>
  );
}

function look({ wide = false, class: className }: ButtonLook, kind: ButtonKind): string {
  return classNames("button", kind !== "secondary" && kind, wide && "wide", className);
}
