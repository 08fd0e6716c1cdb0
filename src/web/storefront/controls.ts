import { defineControl } from "#platform/controls";

export const controls = [
  defineControl({
    id: "storefront.company-on-every-page",
    duties: ["0.1"],
    does: "Names the company that is responsible for personal data at the foot of every page, from the one configured value.",
    sabotage: [
      {
        file: new URL("./frame/footer.tsx", import.meta.url),
        find: "{words.legal({ legalName: company.legalName, place })}",
        replace: "{words.legal({ legalName: company.brand, place })}",
      },
    ],
  }),
  defineControl({
    id: "storefront.contacts-on-every-page",
    duties: ["8.2"],
    does: "Shows the designated email address and telephone number at the foot of every page.",
    sabotage: [
      {
        file: new URL("./frame/footer.tsx", import.meta.url),
        find: "<a href={`mailto:${contact.email}`}>{contact.email}</a>",
        replace: "<a href={`mailto:${contact.email}`}>Write to us</a>",
      },
    ],
  }),
  defineControl({
    id: "storefront.policy-above-the-button",
    duties: ["0.4"],
    does: "Links the privacy policy above the button that sends personal data.",
    sabotage: [
      {
        file: new URL("./checkout/summary.tsx", import.meta.url),
        find: `link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a>,`,
        replace: "link: (text) => text,",
      },
    ],
  }),
  defineControl({
    id: "storefront.form-names-the-policy",
    duties: ["0.7"],
    does: "Sends along with the form which version of the privacy policy the page linked to.",
    sabotage: [
      {
        file: new URL("./checkout/summary.tsx", import.meta.url),
        find: `<input type="hidden" name="policyVersion" value={policy.versionId} />`,
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "storefront.form-allow-list",
    duties: ["1.1.1"],
    does: "Reads from a posted form only the fields of an order, and nothing else that came with it.",
    sabotage: [
      {
        file: new URL("./checkout/form-values.ts", import.meta.url),
        find: "for (const name of names) {",
        replace: "for (const name of [...names, ...form.keys()] as typeof names) {",
      },
    ],
  }),
  defineControl({
    id: "storefront.measures-of-a-body-are-not-kept",
    duties: ["1.1.1"],
    does: "Takes measures of a body for size advice in the body of a form and answers once: they stand in no address and are stored nowhere.",
    sabotage: [
      {
        file: new URL("./catalogue/size-advice-form.tsx", import.meta.url),
        find: `<form class="stack" method="post"`,
        replace: `<form class="stack" method="get"`,
      },
    ],
  }),
  defineControl({
    id: "storefront.problem-beside-its-field",
    duties: ["1.1.4"],
    does: "Says which necessary field is missing, at the top of the page with a link and beside the field.",
    sabotage: [
      {
        file: new URL("./checkout/checkout-routes.tsx", import.meta.url),
        find: "return showForm(context, session, { values, problems: outcome.problems }, 422);",
        replace: "return showForm(context, session, { values }, 422);",
      },
    ],
  }),
  defineControl({
    id: "storefront.session-cookie-is-locked",
    duties: ["1.3.5"],
    does: "Gives the session's cookie to this host only, over TLS only, and to no script.",
    sabotage: [
      {
        file: new URL("./session-cookie.ts", import.meta.url),
        find: "HttpOnly; SameSite=Lax",
        replace: "SameSite=None",
      },
    ],
  }),
  defineControl({
    id: "storefront.session-begins-with-the-bag",
    duties: ["1.3.5"],
    does: "Sets the only cookie when a piece is in the bag or an order is to be proven, never on a page that is looked at.",
    sabotage: [
      {
        file: new URL("./cart/cart-routes.tsx", import.meta.url),
        find: "await moveHere(session.id, visit);",
        replace: "session.keep(context);\n    await moveHere(session.id, visit);",
      },
    ],
  }),
  defineControl({
    id: "storefront.order-page-needs-proof",
    duties: ["2.1.7"],
    does: "Opens an order to a session that has proven it, and gives everyone else one and the same answer.",
    sabotage: [
      {
        file: new URL("./orders/track-routes.tsx", import.meta.url),
        find: "if (!proven.ok) {",
        replace: `if (!proven.ok && session.id === "") {`,
      },
    ],
  }),
  defineControl({
    id: "storefront.https-only",
    duties: ["3.1.2"],
    does: "Answers plain http with the way to https and nothing else, where the shop is reached by https.",
    sabotage: [
      {
        file: new URL("./create-storefront.tsx", import.meta.url),
        find: "if (isInsecure(request.headers, network)) return sendToHttps(network.publicUrl, headers, request, response);",
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "storefront.no-age-chosen-beforehand",
    duties: ["5.1"],
    does: "Asks for the age group with three neutral answers, none of them chosen beforehand.",
    sabotage: [
      {
        file: new URL("./checkout/form-values.ts", import.meta.url),
        find: "return AGE_BANDS.find((band) => band === values.ageBand);",
        replace: `return AGE_BANDS.find((band) => band === values.ageBand) ?? "18-or-over";`,
      },
    ],
  }),
  defineControl({
    id: "storefront.address-is-reviewed",
    duties: ["7.1.3"],
    does: "Shows what may be a slip in an address or an email, with the label as it will be printed, before an order is begun.",
    sabotage: [
      {
        file: new URL("./checkout/checkout-routes.tsx", import.meta.url),
        find: "if (review !== undefined) return showForm(context, session, { values, review });",
        replace: "",
      },
    ],
  }),
  defineControl({
    id: "storefront.exit-is-marked",
    duties: ["7.2.1"],
    does: "Marks every link to a partner's own site as one, names its host, and tells it neither page nor order.",
    sabotage: [
      {
        file: new URL("./exit/exit-notice.tsx", import.meta.url),
        find: "leaves={words.leaves({ host })}",
        replace: `leaves=""`,
      },
    ],
  }),
  defineControl({
    id: "storefront.exit-recommends-the-policy",
    duties: ["7.2.2"],
    does: "Recommends the partner's own privacy policy beside every link to its site, with a link to it.",
    sabotage: [
      {
        file: new URL("./exit/exit-notice.tsx", import.meta.url),
        find: "policyHref={privacyPolicy.href}",
        replace: "policyHref={link.href}",
      },
    ],
  }),
  defineControl({
    id: "storefront.question-keeps-what-was-typed",
    duties: ["1.3.4"],
    does: "Shows a refused question again with everything that was typed and what is wrong beside its field.",
    sabotage: [
      {
        file: new URL("./contact/contact-routes.tsx", import.meta.url),
        find: "return showForm(context, { values, problems: outcome.problems }, 422);",
        replace: "return showForm(context, { values: {} }, 422);",
      },
    ],
  }),
  defineControl({
    id: "storefront.policy-above-the-question",
    duties: ["0.4"],
    does: "Links the privacy policy above the button that sends a question.",
    sabotage: [
      {
        file: new URL("./contact/contact-page.tsx", import.meta.url),
        find: `link: (text) => <a href={pathOf(visit, "/privacy")}>{text}</a>,`,
        replace: "link: (text) => text,",
      },
    ],
  }),
  defineControl({
    id: "storefront.contacts-beside-the-question",
    duties: ["8.2"],
    does: "Shows both designated contacts, exactly as they are, beside the form for questions.",
    sabotage: [
      {
        file: new URL("./contact/contact-page.tsx", import.meta.url),
        find: "<a href={`mailto:${contact.email}`}>{contact.email}</a>",
        replace: "<a href={`mailto:${contact.email}`}>Write to us</a>",
      },
    ],
  }),
  defineControl({
    id: "storefront.cookies-are-published",
    duties: ["1.3.5"],
    does: "Publishes every cookie by the name and for the time under which it is set.",
    sabotage: [
      {
        file: new URL("./privacy/cookies.ts", import.meta.url),
        find: "createSessionCookie(publicUrl).name",
        replace: `"session"`,
      },
    ],
  }),
  defineControl({
    id: "storefront.says-what-needs-cookies",
    duties: ["1.3.6"],
    does: "Tells a browser that keeps no cookie what does not work for it, how to allow it, and what works without.",
    sabotage: [
      {
        file: new URL("./cart/cart-page.tsx", import.meta.url),
        find: "{cookieMissing === true && <NoCookie visit={visit} />}",
        replace: "",
      },
    ],
  }),
];
