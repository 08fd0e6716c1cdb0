import { ArrowLink, Button, ButtonLink, ExitLink, IconButton } from "../parts/buttons.tsx";
import { Icon, ICON_NAMES } from "../parts/icons.tsx";
import { EmptyState, Notice, Toast } from "../parts/notice.tsx";
import { Dialog, Drawer } from "../parts/overlays.tsx";
import { Breadcrumbs, Disclosure, Pagination, Steps, TabLinks } from "../parts/ways.tsx";
import { Piece } from "./piece.tsx";

const COLOURS = [
  "paper",
  "card",
  "wool",
  "wool-deep",
  "ground",
  "ink",
  "ink-soft",
  "line",
  "edge",
  "weld",
  "weld-soft",
  "alert",
  "alert-ground",
  "good",
  "good-ground",
];

export function ShowParts() {
  return (
    <>
      <Piece name="Type">
        <p class="display">Made to be lived in.</p>
        <h1>Knitwear, loop by loop</h1>
        <h2>Four ways to be warm</h2>
        <h3>One price, all of it</h3>
        <p class="lead">
          Pullovers, sweaters, jumpsuits and coats, sent from Dongguan to wherever you are.{" "}
          <em>Übergrößen, œuvre, Łódź.</em>
        </p>
        <p class="prose">
          Every size chart gives the garment itself, laid flat, in centimetres and inches. Lay your favourite sweater
          beside it and compare. <a href="#size-chart">The chart is further down</a>, <strong>and it is honest</strong>.
        </p>
        <p class="small soft">Small and soft: £ 1,234.50, 0123456789.</p>
      </Piece>
      <Piece name="Colours">
        <ul class="acts">
          {COLOURS.map((name) => (
            <li>
              <svg viewBox="0 0 96 56" width="96" height="56" aria-hidden="true">
                <rect width="96" height="56" fill={`var(--${name})`} stroke="var(--line)" />
              </svg>
              <small>{name}</small>
            </li>
          ))}
        </ul>
      </Piece>
      <Piece name="Icons">
        <ul class="acts">
          {ICON_NAMES.map((name) => (
            <li>
              <Icon name={name} />
              <span class="unseen">{name}</span>
            </li>
          ))}
        </ul>
      </Piece>
      <Piece name="Buttons and links">
        <p class="acts">
          <Button kind="primary">Add to bag</Button>
          <Button>Keep looking</Button>
          <Button kind="danger" icon="remove">
            Delete my data
          </Button>
          <Button kind="quiet">Remove</Button>
          <IconButton icon="close" label="Close" type="button" />
        </p>
        <p class="acts">
          <Button kind="primary" busy>
            Add to bag
          </Button>
          <Button busy>Update</Button>
          <Button kind="primary" disabled>
            Sold out
          </Button>
          <Button disabled>Not now</Button>
          <ButtonLink href="#buttons" icon="bag">
            A link
          </ButtonLink>
        </p>
        <p class="acts">
          <ArrowLink href="#arrow">See the pullovers</ArrowLink>
          <a href="#plain">A plain link</a>
        </p>
        <p>
          <ExitLink
            href="https://carrier.example/"
            leaves="leads to another company’s site"
            notice="There their rules hold, not ours:"
            policyHref="https://carrier.example/privacy"
            policyLabel="read their privacy policy"
          >
            Follow the parcel at the carrier
          </ExitLink>
        </p>
      </Piece>
      <Piece name="Notices">
        <Notice title="Prices follow the country">
          <p>You are looking at prices for Germany. They contain 19 % VAT.</p>
        </Notice>
        <Notice tone="good" title="It is in your bag">
          <p>Harbour Gansey, Oat, size M.</p>
        </Notice>
        <Notice tone="warning">
          <p>The carrier may ask for about € 14 of duty at the door.</p>
        </Notice>
        <Notice tone="alert" title="That size has just sold out">
          <p>Choose another size or colour.</p>
        </Notice>
      </Piece>
      <Piece name="Ways">
        <Breadcrumbs
          label="You are here"
          steps={[
            { name: "Home", href: "#home" },
            { name: "Sweaters", href: "#sweaters" },
          ]}
          current="Harbour Gansey"
        />
        <TabLinks
          label="Wearer"
          tabs={[
            { text: "Everything", href: "#all", current: true },
            { text: "Women", href: "#women", current: false },
            { text: "Men", href: "#men", current: false },
          ]}
        />
        <Steps
          label="Your order"
          doneLabel="done"
          steps={[
            { name: "Bag", href: "#bag", state: "done" },
            { name: "Delivery", state: "current" },
            { name: "Payment", state: "next" },
          ]}
        />
        <Pagination
          label="Pages"
          text="Page 2 of 5"
          previous={{ href: "#1", text: "Previous page" }}
          next={{ href: "#3", text: "Next page" }}
        />
      </Piece>
      <Piece name="Disclosures">
        <div>
          <Disclosure summary="Fibres and care" group="sample" open>
            <p>70 % wool, 30 % alpaca. Hand wash at 30 °C, dry flat.</p>
          </Disclosure>
          <Disclosure summary="Delivery and returns" group="sample">
            <p>In 9 to 14 days, 14 days to change your mind.</p>
          </Disclosure>
          <Disclosure summary="How it is made" group="sample">
            <p>On flat machines of gauge 7, linked by hand.</p>
          </Disclosure>
        </div>
      </Piece>
      <Piece name="Overlays">
        <p class="acts">
          <Button popover="sample-dialog">Open the dialog</Button>
          <Button popover="sample-drawer">Open the drawer</Button>
        </p>
        <Dialog
          id="sample-dialog"
          title="Delete this address?"
          closeLabel="Close"
          foot={
            <p class="acts">
              <Button kind="danger">Delete it</Button>
              <Button kind="quiet" popover="sample-dialog" popoverAction="hide">
                Keep it
              </Button>
            </p>
          }
        >
          <p>What is deleted cannot be brought back, by us or by anybody.</p>
        </Dialog>
        <Drawer id="sample-drawer" title="How to measure" closeLabel="Close">
          <p>Lay a garment flat that fits you, close it, and measure from seam to seam.</p>
        </Drawer>
        <Toast action={{ href: "#bag", text: "See the bag" }}>In your bag</Toast>
      </Piece>
      <Piece name="Nothing here">
        <EmptyState title="Your bag is empty">
          <p class="soft">Everything you put into it stays for 30 days.</p>
          <p class="acts">
            <ButtonLink href="#pullovers">Pullovers</ButtonLink>
            <ButtonLink href="#coats">Coats</ButtonLink>
          </p>
        </EmptyState>
      </Piece>
    </>
  );
}
