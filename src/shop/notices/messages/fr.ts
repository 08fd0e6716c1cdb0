import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const fr: Translation<typeof en> = {
  "order-placed": {
    subject: "Commande {number} : merci",
    paid: "Merci pour votre commande. Votre paiement est arrivé et les articles ci-dessous vous sont réservés.",
    next: "Nous vérifions la commande, l’emballons et l’envoyons de Dongguan. Comptez {daysMin, number} à {daysMax, number} jours après votre paiement. Tant qu’elle n’est pas emballée, vous pouvez corriger l’adresse ou annuler.",
  },
  "order-verified": {
    subject: "Commande {number} : vérifiée",
    text: "Nous avons vérifié votre commande et tout est en ordre. Elle va être préparée et emballée.",
  },
  "order-prepared": {
    subject: "Commande {number} : emballée",
    text: "Votre commande est emballée et attend le transporteur. L’adresse ne peut plus être modifiée sur le site ; écrivez-nous si c’est nécessaire.",
  },
  "order-shipped": {
    subject: "Commande {number} : en route",
    text: "Votre colis est chez le transporteur. Son numéro de suivi est {trackingNumber}.",
    next: "Nous vous écrivons dès que la douane ou le transporteur donne des nouvelles.",
  },
  "order-delivered": {
    subject: "Commande {number} : livrée",
    text: "Le transporteur indique que votre colis a été livré. Nous espérons que tout vous va et vous tient chaud.",
    help: "Si quelque chose ne va pas, répondez à ce message.",
  },
  "order-returned": {
    subject: "Commande {number} : en retour vers nous",
    text: "Le transporteur n’a pas pu livrer votre colis et nous le renvoie. Nous vous remboursons à son arrivée ; vous n’avez rien à faire.",
  },
  "order-canceled": {
    subject: "Commande {number} : annulée",
    text: "Votre commande est annulée. Nous remboursons {total} par le moyen de paiement que vous avez utilisé.",
  },
  "address-corrected": {
    subject: "Commande {number} : coordonnées de livraison corrigées",
    text: "Les coordonnées de livraison de votre commande ont été modifiées, et nous les vérifions de nouveau avant l’emballage.",
    warning: "Si ce n’était pas vous, répondez immédiatement à ce message.",
  },
  "refund-sent": {
    subject: "Commande {number} : {amount} remboursés",
    boughtNothing:
      "Nous avons reçu un paiement qui n’a pas pu devenir une commande ; rien ne sera donc envoyé à ce titre.",
    text: "Nous avons remboursé {amount} par le moyen de paiement que vous avez utilisé. Les banques mettent jusqu’à dix jours à l’afficher.",
  },
  "refund-sent-whole": {
    subject: "Commande {number} : votre paiement remboursé",
    text: "Nous avons remboursé votre paiement par le moyen que vous avez utilisé. Les banques mettent jusqu’à dix jours à l’afficher.",
  },
  "parcel-news": {
    subject: "Commande {number} : des nouvelles de votre colis",
    of: {
      picked_up: "Le transporteur a pris votre colis en charge.",
      in_transit: "Votre colis est en voyage.",
      customs_held:
        "Votre colis est à la douane de votre pays. Rien ne vous est demandé, sauf si la douane vous écrit.",
      customs_cleared: "La douane a libéré votre colis.",
      out_for_delivery: "Votre colis est en cours de livraison aujourd’hui.",
      ready_for_pickup: "Votre colis vous attend au point de retrait du transporteur.",
      delivery_delayed: "Le transporteur indique que votre colis a du retard. Il est toujours en route.",
      delivery_failed:
        "Le transporteur est passé et n’a pas pu remettre votre colis. Il repassera ou laissera un avis.",
      on_hold: "Le transporteur retient votre colis. Nous lui demandons pourquoi.",
      unknown: "Le transporteur a donné des nouvelles de votre colis ; vous les trouverez dans votre commande.",
    },
  },
  "parcel-stalled": {
    subject: "Commande {number} : nous nous renseignons sur votre colis",
    text: "Le transporteur n’a pas scanné votre colis depuis {days, plural, one {# jour} other {# jours}}. Cela arrive, surtout à la douane. Nous nous renseignons et vous écrivons de nouveau dès qu’il bouge.",
  },
  "access-code": {
    subject: "Votre code pour la commande {number}",
    text: "Le code est {code}. Il ouvre la commande {number} sur notre site et reste valable {minutes, plural, one {# minute} other {# minutes}}, une seule fois.",
    warning:
      "Si vous ne l’avez pas demandé, quelqu’un a saisi votre numéro de commande. Sans ce code, cette personne ne voit rien ; vous n’avez rien à faire.",
  },
  line: "{quantity, number} × {title}, {colour}, {size}",
  included: "{name} (inclus)",
  total: "Total à payer",
  row: "{label} : {value}",
  openOrder: "Voir la commande",
  questions: "Questions : {email} ou {phone}. Politique de confidentialité : {url}",
};
