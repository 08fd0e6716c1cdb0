import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Ihr Warenkorb",
  added: "Das Stück liegt in Ihrem Warenkorb.",
  linesHeading: "Inhalt",
  empty: "Ihr Warenkorb ist leer.",
  emptyHelp: "Was Sie hineinlegen, bleibt {days, plural, one {# Tag} other {# Tage}} lang liegen, in diesem Browser.",
  noCookieTitle: "Ihr Browser hat den Warenkorb nicht behalten",
  noCookie:
    "Wir erkennen den Warenkorb an einem einzigen Cookie, und Ihr Browser hat ihn nicht zurückgeschickt. Deshalb gehen Warenkorb, Kasse und Ihre Bestellungen hier vorerst nicht.",
  variant: "{colour}, {size}",
  quantity: "Stückzahl: {title}",
  remove: "Entfernen",
  removeLabel: "{title} entfernen",
  each: "je {price}",
  priceChanged: "Der Preis war {former}, als Sie zuletzt hier waren. Jetzt ist er {present}.",
  pricesTitle: "Ein Preis hat sich geändert",
  pricesText: "Die neuen Preise stehen in der Liste. Nichts wird zu einem Preis bestellt, den Sie nicht gesehen haben.",
  pricesButton: "Verstanden",
  gone: "Ausverkauft. Bitte entfernen Sie es, um fortzufahren.",
  fewer:
    "{available, plural, one {Nur noch # Stück ist da} other {Nur noch # Stück sind da}}. Bitte verringern Sie die Zahl, um fortzufahren.",
  blockedTitle: "Etwas in Ihrem Warenkorb ist ausverkauft",
  blocked: "Ändern Sie die Zeilen, bei denen es steht. Den Rest können Sie dann bestellen.",
  otherMarketTitle: "Dieser Warenkorb ist für folgendes Land: {country}",
  otherMarket: "Seine Preise sind in {currency}.",
  stayThere: "Dabei bleiben: {country}",
  moveHere: "Ändern auf: {country}, in {currency}",
  sumHeading: "Zusammen",
  goods: "Ware, {pieces, plural, one {# Stück} other {# Stück}}",
  rest: "Lieferung, Steuern und Zoll kommen auf der nächsten Seite hinzu, sobald Sie das Land wählen.",
  checkout: "Zur Kasse",
  problemTitle: "Das ging nicht",
  problem: {
    "unknown-variant": "Dieses Stück ist nicht mehr im Verkauf.",
    "bad-quantity": "Bitte wählen Sie 1 bis {most, number} Stück.",
    "too-many-lines": "In den Warenkorb passen höchstens {most, number} verschiedene Stücke.",
    "out-of-stock":
      "{available, plural, =0 {Es ist gerade ausverkauft} one {Nur noch # Stück ist da} other {Nur noch # Stück sind da}}.",
  },
  noCookieHow:
    "Erlauben Sie in den Einstellungen des Browsers Cookies für diese Website oder verlassen Sie den privaten Modus, und legen Sie das Stück noch einmal hinein. Es ist unser einziges Cookie, und es verfolgt niemanden.",
  noCookieElse:
    "Umsehen, Hilfe, Datenschutzerklärung und <contact>Fragen an uns</contact> gehen ohne: <cookies>Was ohne Cookies geht</cookies>.",
  oneFewer: "{title}: eins weniger",
  oneMore: "{title}: eins mehr",
  takeWhatIsLeft: "{available, plural, one {Das letzte Stück nehmen} other {Die letzten # Stück nehmen}}",
  restKnown: "Lieferung, Steuern und Zoll sind unten eingerechnet und stehen auf der nächsten Seite einzeln.",
  goOn: "Weiter umsehen",
  emptyTrack: "Bestellung verfolgen",
  emptySizes: "Die richtige Größe finden",
  fourDetails: "Name, Telefon, Adresse und E-Mail genügen. Kein Konto.",
  returns: "Rückgabe und Umtausch",
  closeDrawer: "Warenkorb schließen",
  seeBag: "Zum Warenkorb",
};
