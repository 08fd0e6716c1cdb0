import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  "order-placed": {
    subject: "Bestellung {number}: vielen Dank",
    paid: "Vielen Dank für Ihre Bestellung. Ihre Zahlung ist eingegangen, und die Stücke unten sind für Sie zurückgelegt.",
    next: "Wir prüfen die Bestellung, packen sie und schicken sie aus Dongguan ab. Sie trifft {daysMin, number} bis {daysMax, number} Tage nach Ihrer Zahlung bei Ihnen ein. Bis sie gepackt ist, können Sie die Adresse berichtigen oder stornieren.",
  },
  "order-verified": {
    subject: "Bestellung {number}: geprüft",
    text: "Wir haben Ihre Bestellung geprüft, alles ist in Ordnung. Als Nächstes wird sie zusammengestellt und gepackt.",
  },
  "order-prepared": {
    subject: "Bestellung {number}: gepackt",
    text: "Ihre Bestellung ist gepackt und wartet auf die Abholung. Die Adresse lässt sich nun auf der Website nicht mehr ändern; schreiben Sie uns, wenn es sein muss.",
  },
  "order-shipped": {
    subject: "Bestellung {number}: unterwegs",
    text: "Ihr Paket ist beim Versandunternehmen. Die Sendungsnummer ist {trackingNumber}.",
    next: "Wir schreiben Ihnen, sobald es Neues vom Zoll oder vom Versandunternehmen gibt.",
  },
  "order-delivered": {
    subject: "Bestellung {number}: zugestellt",
    text: "Das Versandunternehmen meldet, dass Ihr Paket zugestellt ist. Wir hoffen, dass alles passt und Sie warm hält.",
    help: "Wenn etwas damit nicht stimmt, antworten Sie auf diese E-Mail.",
  },
  "order-returned": {
    subject: "Bestellung {number}: auf dem Rückweg zu uns",
    text: "Das Versandunternehmen konnte Ihr Paket nicht zustellen und schickt es an uns zurück. Wenn es hier ist, erstatten wir Ihnen den Betrag; Sie brauchen nichts zu tun.",
  },
  "order-canceled": {
    subject: "Bestellung {number}: storniert",
    text: "Ihre Bestellung ist storniert. Wir zahlen {total} auf das von Ihnen genutzte Zahlungsmittel zurück.",
  },
  "address-corrected": {
    subject: "Bestellung {number}: Lieferangaben berichtigt",
    text: "Die Lieferangaben Ihrer Bestellung wurden geändert, und wir prüfen sie noch einmal, bevor gepackt wird.",
    warning: "Wenn Sie das nicht waren, antworten Sie bitte sofort auf diese E-Mail.",
  },
  "refund-sent": {
    subject: "Bestellung {number}: {amount} erstattet",
    boughtNothing:
      "Bei uns ist eine Zahlung eingegangen, aus der keine Bestellung werden konnte; dafür wird also nichts verschickt.",
    text: "Wir haben {amount} auf das von Ihnen genutzte Zahlungsmittel zurückgezahlt. Bis die Bank es anzeigt, dauert es bis zu zehn Tage.",
  },
  "refund-sent-whole": {
    subject: "Bestellung {number}: Ihre Zahlung erstattet",
    text: "Wir haben Ihre Zahlung auf das von Ihnen genutzte Zahlungsmittel zurückgezahlt. Bis die Bank es anzeigt, dauert es bis zu zehn Tage.",
  },
  "parcel-news": {
    subject: "Bestellung {number}: Neues von Ihrem Paket",
    of: {
      picked_up: "Das Versandunternehmen hat Ihr Paket abgeholt.",
      in_transit: "Ihr Paket ist auf der Reise.",
      customs_held:
        "Ihr Paket ist beim Zoll in Ihrem Land. Von Ihnen wird nichts verlangt, solange der Zoll Ihnen nicht schreibt.",
      customs_cleared: "Der Zoll hat Ihr Paket freigegeben.",
      out_for_delivery: "Ihr Paket wird heute zugestellt.",
      ready_for_pickup: "Ihr Paket wartet an der Abholstelle des Versandunternehmens auf Sie.",
      delivery_delayed: "Das Versandunternehmen meldet, dass sich Ihr Paket verspätet. Es ist weiterhin unterwegs.",
      delivery_failed:
        "Der Zusteller war da und konnte Ihr Paket nicht übergeben. Er kommt noch einmal oder hinterlässt eine Nachricht.",
      on_hold: "Das Versandunternehmen hält Ihr Paket zurück. Wir fragen nach dem Grund.",
      unknown: "Das Versandunternehmen hat Neues von Ihrem Paket gemeldet; Sie finden es bei Ihrer Bestellung.",
    },
  },
  "parcel-stalled": {
    subject: "Bestellung {number}: Wir fragen nach Ihrem Paket",
    text: "Das Versandunternehmen hat Ihr Paket seit {days, plural, one {# Tag} other {# Tagen}} nicht gescannt. Das kommt vor, meist beim Zoll. Wir fragen nach und schreiben wieder, sobald es sich bewegt.",
  },
  "access-code": {
    subject: "Ihr Code für die Bestellung {number}",
    text: "Der Code lautet {code}. Er öffnet die Bestellung {number} auf unserer Website und gilt {minutes, plural, one {# Minute} other {# Minuten}}, ein einziges Mal.",
    warning:
      "Wenn Sie ihn nicht angefordert haben, hat jemand Ihre Bestellnummer eingegeben. Ohne diesen Code ist nichts zu sehen; Sie brauchen nichts zu tun.",
  },
  line: "{quantity, number} × {title}, {colour}, {size}",
  included: "{name} (enthalten)",
  total: "Gesamtpreis",
  row: "{label}: {value}",
  openOrder: "Bestellung ansehen",
  questions: "Fragen: {email} oder {phone}. Datenschutzerklärung: {url}",
};
