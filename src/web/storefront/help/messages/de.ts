import type { Translation } from "#platform/messages";
import type { en } from "./en.ts";

export const de: Translation<typeof en> = {
  title: "Hilfe",
  lead: "Was vor und nach dem Kauf gefragt wird. Steht Ihre Frage nicht hier, beantwortet sie ein Mensch.",
  navigation: "Hilfeseiten",
  onThisPage: "Auf dieser Seite",
  askHeading: "Nicht beantwortet?",
  ask: "In Dongguan antwortet ein Mensch, an den Arbeitstagen dort: <link>Stellen Sie eine Frage</link>, schreiben Sie an {email} oder rufen Sie an: {phone}.",
  doors: {
    delivery: "Was die Lieferung in jedes Land kostet, wann sie ankommt und was der Zoll verlangt.",
    sizes:
      "Wie man misst, und wie sich unsere Buchstaben zu EU-, britischen, amerikanischen und japanischen Größen verhalten.",
    care: "Was die Zeichen auf dem Etikett bedeuten, und wie Strick lange hält.",
    returns: "Umtausch, Schäden, Widerruf, und wer was bezahlt.",
    contact: "Eine Frage zu einem Stück, einer Bestellung oder etwas anderem.",
    track: "Wo Ihr Paket ist, auch beim Zoll.",
  },

  delivery: {
    lead: "Wir versenden aus Dongguan in Südchina in fast jedes Land. Was es kostet, wann es ankommt und was der Zoll verlangt, ist vor der Bestellung ausgerechnet und auf jeder Seite dasselbe.",
    chooseLabel: "Land oder Region",
    choose: "Zeigen",
    to: "Zielland: {country}",
    paid: "Steuern und Zoll sind mit Ihrer Bestellung bezahlt. An der Tür verlangt niemand mehr etwas.",
    unpaid:
      "Steuern und Zoll sind nicht im Preis: Der Zusteller verlangt sie an der Tür. Wie viel etwa, steht an der Kasse, bevor Sie bestellen.",
    today:
      "Heute bestellt, ist es in diesem Zeitraum da: {dates}. Das sind {daysMin, number} bis {daysMax, number} Tage.",
    weight: "Paket bis",
    cost: "Lieferung",
    grams: "{grams, number} g",
    holds: "Enthält etwa",
    examples: {
      one: "einen feinen Pullover",
      two: "einen dicken Strickpullover",
      three: "einen Mantel oder zwei Pullover",
      four: "einen Mantel und einen Pullover",
    },
    weights:
      "Es zählt das Gewicht der Stücke mit Verpackung: {parcelGrams, number} g für das Paket und {pieceGrams, number} g je Stück. Die Kasse kennt das Gewicht jedes Stücks in jeder Größe.",
    datesHeading: "Wann es ankommt",
    dates: {
      rule: "Der Tag Ihrer Bestellung in Dongguan ist Tag 0, und danach zählt jeder Kalendertag. In {daysMin, number} bis {daysMax, number} Tagen ist geprüft, gepackt und übergeben; der Rest ist der Weg mit dem Zoll.",
      same: "Die Tage, die Sie vor der Bestellung sehen, stehen auch in der Bestätigung und auf der Seite Ihrer Bestellung.",
    },
    dutiesHeading: "Steuern und Zoll",
    duties: {
      paid: "In {count, plural, one {# Land oder Region} other {# Länder und Regionen}} liefern wir mit bezahlten Steuern und Zöllen: Sie stehen einzeln in der Summe, und nichts bleibt zu zahlen.",
      unpaid:
        "Überall sonst verlangt das Gesetz sie von der Person, die das Paket empfängt. Der Zusteller nennt den Betrag und übergibt das Paket, wenn er bezahlt ist. Unsere Schätzung an der Kasse ist eher zu hoch als zu niedrig.",
      identity:
        "In manchen Ländern fragt der Zoll vielleicht, wer Sie sind. Er fragt Sie selbst. Wir fragen nie nach Ausweisnummern, und die Kasse sagt es Ihnen vorher.",
    },
    trackingHeading: "Unterwegs",
    tracking:
      "Jedes Paket hat eine Sendungsnummer. Die Seite Ihrer Bestellung zeigt jeden Schritt, auch den Zoll, und wir schreiben bei jeder Neuigkeit. Steht ein Paket {days, plural, one {# Tag} other {# Tage}} still, gehen wir dem ungefragt nach.",
    allHeading: "Alle Länder und Regionen",
    allSummary: "Preisliste: {count, plural, one {# Land oder Region} other {# Länder und Regionen}}",
    country: "Land oder Region",
    first: "Die ersten {grams, number} g",
    each: "Je weitere {grams, number} g",
    days: "Tage",
    dayRange: "{daysMin, number} bis {daysMax, number}",
    taxAndDuty: "Steuern und Zoll",
    withOrder: "mit der Bestellung bezahlt",
    atDoor: "an der Tür zu zahlen",
    notServedSummary:
      "Wohin wir noch nicht liefern: {count, plural, one {# Land oder Region} other {# Länder und Regionen}}",
    notServed:
      "Wenn Sie eines davon wählen, wird über Sie nichts gespeichert. Ist Ihres dabei, sagen Sie es uns: So erfahren wir, wohin wir als Nächstes liefern sollten.",
  },

  sizes: {
    lead: "Jedes Stück hat seine eigene Maßtabelle, flach gemessen. Hier steht, wie man misst, wie sich unsere Buchstaben vergleichen und wie man zwischen zweien wählt.",
    measureHeading: "So wird gemessen",
    measure:
      "Nehmen Sie ein Stück, das Ihnen gut passt. Schließen Sie es, legen Sie es flach hin und streichen Sie es glatt, ohne zu ziehen. Messen Sie mit einem weichen Maßband, wo die Buchstaben stehen, und vergleichen Sie mit der Tabelle auf der Seite des Stücks.",
    guideAlt: "Umriss eines flach liegenden Kleidungsstücks mit Maßband und Buchstaben an jedem Messpunkt: {points}",
    chartHeading: "Unsere Größen und andere",
    chart:
      "Wir bezeichnen Größen mit Buchstaben. Die Zahlen anderer Systeme sind üblich, aber nicht genau. Die Brust wird am Körper an der stärksten Stelle gemessen, waagerecht und nicht stramm.",
    women: "Damen",
    men: "Herren, und Stücke für beide",
    size: "Größe",
    chest: "Brust",
    unit: "Einheit",
    centimetres: "cm",
    inches: "Zoll",
    betweenHeading: "Zwischen zwei Größen",
    between: {
      close:
        "Wer es eng mag, nimmt die kleinere. Wer ein Hemd darunter trägt oder die Bündchen umschlägt, nimmt die größere.",
      cut: "Lockere und weite Stücke sind mit Luft geschnitten: Die übliche Größe passt. Schmale liegen an: im Zweifel eine größer.",
      advice:
        "Auf der Seite jedes Stücks können Sie Ihre Maße angeben, oder eine Größe, die Ihnen anderswo passt, und bekommen einen Rat mit Begründung. Davon wird nichts behalten.",
      exchange: "Und wenn es doch nicht passt: <link>zuerst der Umtausch</link>.",
    },
  },

  care: {
    lead: "Wolle braucht Luft mehr als Wasser. Muss sie gewaschen werden, sagen diese Zeichen, wie; das Etikett jedes Stücks zeigt seine fünf.",
    symbolsHeading: "Was die Zeichen bedeuten",
    groups: {
      wash: "Waschen",
      bleach: "Bleichen",
      dry: "Trocknen",
      iron: "Bügeln",
      professional: "Chemische Reinigung und Nassreinigung",
    },
    handHeading: "Von Hand waschen",
    hand: {
      one: "Kühles Wasser und etwas Wollwaschmittel in eine Schüssel geben. Das Stück auf links drehen.",
      two: "Untertauchen und zehn Minuten liegen lassen. Nicht reiben, nicht an den Schultern heben.",
      three: "Zweimal mit Wasser derselben Temperatur spülen. Plötzliche Wärme ist es, was Wolle verfilzt.",
      four: "In ein Handtuch rollen und das Wasser ausdrücken. Nie wringen.",
      five: "In Form ziehen und flach trocknen, fern von Sonne und Heizung.",
    },
    lastingHeading: "Damit es lange hält",
    lasting: {
      air: "Nach dem Tragen über Nacht lüften und einen Tag ruhen lassen. Die meiste Wolle braucht nur alle fünf bis zehn Tragetage eine Wäsche.",
      pills:
        "Knötchen entstehen, wo Arme reiben, meist in den ersten Wochen. Trocken sanft abkämmen; es werden weniger.",
      fold: "Falten, nicht hängen: Auf dem Bügel wird Gestricktes länger. Mäntel dürfen hängen, auf einem breiten Bügel.",
      moths:
        "Sauber weglegen, in einem geschlossenen Baumwollbeutel mit Lavendel oder Zeder. Motten mögen Getragenes, nicht Gewaschenes.",
    },
  },

  returns: {
    lead: "Wenn ein Stück nicht passt oder nicht gefällt: zuerst der Umtausch, wenn eine andere Größe oder Farbe die Lösung ist. Wo das Gesetz ein Widerrufsrecht gibt, sind es zwei Schritte ohne Begründung.",
    tableHeading: "Kurz gesagt",
    table: {
      labelled: "{label}:",
      case: "Worum es geht",
      wayBack: "Den Rückweg zahlen",
      money: "Sie erhalten zurück",
      exchange: { case: "Andere Größe oder Farbe", wayBack: "sagen wir Ihnen vorher", money: "das andere Stück" },
      damaged: {
        case: "Beschädigt oder das falsche Stück",
        wayBack: "wir",
        money: "ein anderes Stück, oder den Preis mit Lieferung",
      },
      whole: { case: "Widerruf der ganzen Bestellung", wayBack: "Sie", money: "alles, auch die Standardlieferung" },
      some: {
        case: "Widerruf einzelner Stücke",
        wayBack: "Sie",
        money: "den Preis der Stücke, und was die Lieferung weniger gekostet hätte",
      },
      notSent: { case: "Die Bestellung ist noch nicht unterwegs", wayBack: "niemand", money: "alles" },
    },
    exchangeHeading: "Zuerst der Umtausch",
    exchange:
      "Schreiben Sie, welche Größe oder Farbe Sie lieber hätten, mit der Nummer Ihrer Bestellung. Wir sehen nach, ob sie da ist, und nennen den kürzesten Weg und seine Kosten, bevor etwas verschickt wird.",
    exchangeLink: "Um Umtausch bitten",
    damagedHeading: "Beschädigt oder falsch",
    damaged:
      "Sagen Sie uns, was Sie sehen, und die Nummer Ihrer Bestellung. Wir sehen es uns mit Ihnen an und bringen es auf unsere Kosten in Ordnung, wo immer Sie wohnen.",
    withdrawalHeading: "Widerrufsrecht",
    withdrawal: {
      where:
        "Verbraucherinnen und Verbraucher in der Europäischen Union, in Island, Liechtenstein, Norwegen und im Vereinigten Königreich können den Vertrag ohne Begründung widerrufen: von der Bestellung an bis {days, plural, one {# Tag} other {# Tage}} nach dem Tag der Lieferung. Endete die Frist an einem Wochenende, endet sie am Montag.",
      one: "Erklären: Name, Bestellnummer und eine E-Mail-Adresse für die Bestätigung. Kein Konto, keine Begründung.",
      two: "Bestätigen: Wir zeigen die Erklärung noch einmal, und Sie drücken den Knopf.",
      three: "Sie bekommen eine Eingangsbestätigung per E-Mail, mit Inhalt, Datum und Uhrzeit.",
      four: "Senden Sie die Stücke binnen {days, plural, one {# Tag} other {# Tagen}} nach Ihrer Erklärung zurück.",
      five: "Das Geld geht binnen {days, plural, one {# Tag} other {# Tagen}} nach Ihrer Erklärung auf dem Weg der Zahlung zurück. Wir dürfen warten, bis die Stücke hier sind oder ihr Versand nachgewiesen ist.",
      wear: "Probieren Sie Stücke an wie im Laden. Was sie darüber hinaus durch Tragen an Wert verlieren, kann abgezogen werden.",
    },
    elsewhereHeading: "In anderen Ländern",
    elsewhere:
      "Dort gibt das Gesetz kein Recht, Einwandfreies zurückzugeben. Bis eine Bestellung gepackt ist, können Sie sie auf ihrer Seite selbst stornieren. Danach schreiben Sie uns, bevor Sie etwas senden: Wir sagen Ihnen, ob und wie wir es zurücknehmen können. Beschädigtes und Falsches bringen wir überall in Ordnung.",
    addressHeading: "Wohin damit",
    address:
      "Die Adresse nennen wir Ihnen in der Antwort, weil sie von Ihrem Land abhängt. Bitte senden Sie vorher nichts: Ein Paket, das niemand erwartet, ist schwer zuzuordnen.",
    addressIs: "Senden Sie es an: {address}",
  },

  accessibility: {
    title: "Barrierefreiheit",
    lead: "Alle sollen hier auswählen, kaufen und eine Bestellung verfolgen können, womit auch immer sie lesen und schreiben.",
    statusHeading: "Woran wir uns halten",
    status:
      "Dieser Laden ist darauf ausgelegt, die Web Content Accessibility Guidelines (WCAG) 2.2 auf Stufe AA zu erfüllen, wie es die europäische Norm EN 301 549 und die Richtlinie (EU) 2019/882 von Läden verlangen.",
    howHeading: "Wie er gebaut und geprüft ist",
    how: {
      script: "Jede Seite geht ohne Skript und allein mit der Tastatur.",
      structure:
        "Überschriften, Listen, Tabellen und Felder haben Namen und eine Reihenfolge, die Vorleseprogramme vorlesen.",
      colour:
        "Text hat einen Kontrast von mindestens 4,5 zu 1, im hellen und im dunklen Schema. Nichts wird nur durch Farbe gesagt.",
      zoom: "Seiten lassen sich auf 400 % vergrößern, ohne dass man seitlich rollen muss. Bewegung ruht, wo Ihr System das wünscht.",
      errors:
        "Ein Formular, das nicht angenommen wird, sagt oben und neben jedem Feld, was nicht stimmt, und behält, was Sie geschrieben haben.",
      checks:
        "Jede Änderung wird mit axe in einem echten Browser auf allen Arten von Seiten geprüft, auch mit Fehlern.",
    },
    limitsHeading: "Was noch nicht geht",
    limits: {
      payment: "Die Bezahlseite gehört unserem Zahlungsdienstleister; wir können sie nicht ändern.",
      drawings:
        "Zeichnungen von Kleidungsstücken sind nach Modell, Farbe und Ansicht beschrieben, nicht Masche für Masche.",
    },
    feedbackHeading: "Sagen Sie uns, was Sie hindert",
    feedback:
      "Schreiben Sie an {email}, rufen Sie an unter {phone} oder <link>fragen Sie hier</link>. Wir antworten binnen {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} und helfen bis dahin bei einer Bestellung. Hilft unsere Antwort nicht, hilft die Behörde Ihres Landes, die über die Barrierefreiheit von Dienstleistungen wacht.",
    reviewed: "Diese Erklärung beruht auf unserer eigenen Bewertung. Zuletzt durchgesehen am {date}.",
  },

  company: {
    title: "Das Unternehmen",
    lead: "{legalName} betreibt diesen Laden unter dem Namen {brand}. Es verkauft an Sie, antwortet Ihnen und ist für Ihre personenbezogenen Daten verantwortlich.",
    legalName: "Firma",
    brand: "Marke",
    seat: "Sitz",
    email: "E-Mail",
    phone: "Telefon",
    site: "Website",
    responsible: "Dasselbe Unternehmen ist für den Inhalt dieser Seiten verantwortlich.",
    privacy: "Was aus personenbezogenen Daten wird: <link>Datenschutzerklärung</link>.",
  },
};
