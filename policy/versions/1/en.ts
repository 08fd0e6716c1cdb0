import type { Commitment, PolicyText } from "../../clause.ts";
import type { ClauseId } from "./outline.ts";

const clauses: Record<ClauseId, string> = {
  "preamble.who-we-are":
    "Under {brand}, the clothing brand of {legalName}, we sell knitted pullovers, sweaters, jumpsuits and coats to people all over the world and have them carried to their doors, whatever the country. Working within the rules and putting the privacy of our users first has guided us since the brand began.",
  "preamble.valued":
    "What you tell us about yourself belongs to your private life. We treat it as something of value that was placed in our care.",
  "preamble.when":
    "When you look around {site}, order, ask us something or do anything else there, we may collect and handle personal information about you.",
  "preamble.what-this-tells":
    "This policy tells you what we collect, how we use it, how we protect it and which rights you have. It follows the Personal Information Protection Law of the People's Republic of China and the other laws that apply to us, and it takes into account that we serve customers in many countries.",
  "preamble.understood-first":
    "You should be able to understand these rules before you use our services, and then use them with an easy mind.",

  "necessary.fields":
    "To take your order and bring it to you anywhere in the world, we collect what that takes at the moment you order: your name, a phone number to reach you, the delivery address (the country or region, the address in detail, the postal code) and your email address.",
  "necessary.use":
    "We use these details for four things only: to verify who you are, to contact you about the order, to have the goods delivered, and to look after you once they have arrived.",
  "necessary.missing":
    "If one of these details is missing, the order cannot be created and the goods cannot be delivered. No further detail is a condition for ordering.",

  "service-related.fields":
    "While you use the website we may collect information about the visit that does not identify you: the model of your device, the version of its operating system, the type of browser, the IP address, the time of access, the content of the pages you looked at, and which goods were viewed and bought.",
  "service-related.anonymous":
    "This information is made anonymous and combined with that of other visits. It serves only to make the website work better, to learn how it is used, to make pages load faster and to decide how products are displayed.",
  "service-related.unlinked": "We do not connect it with the information that identifies you.",

  methods: "Information reaches us in three ways:",
  "methods.provided": "You give it to us when you register an account, place an order or fill in an inquiry form.",
  "methods.automatic":
    "Our website records it by itself, for example with cookies, which recognise your device and remember your browsing preferences. You can turn cookies off in your browser; some functions of the website may then not work as usual.",
  "methods.supplementary":
    "We add to it with your authorisation while something is being verified with you, such as a delivery address or an after-sales matter. The delivery information that belongs to a tracking number is an example.",

  uses: "We use personal information strictly for the following:",
  "uses.order":
    "Your order: to verify what was ordered, prepare the goods, arrange the transport with international carriers, issue the shipping documents and tell you how the order is coming along.",
  "uses.service":
    "Service to you: to remind you where your parcel is, to settle after-sales matters (verifying damaged goods and paying refunds, for instance) and to answer questions about our products and services, through the email address or phone number you gave us.",
  "uses.legal":
    "Duties under the law: to hand over what a compliance review or an investigation requires, where laws and regulations demand it or an administrative or judicial authority rightfully asks for it.",

  "limits.purpose": "Your personal information serves no purpose that this policy does not name.",
  "limits.wider-use":
    "Should our business one day need a wider use, we will tell you beforehand by an announcement on the website or by email to your registered address, and we will change how we use your information only once you have explicitly consented.",
  "limits.sharing":
    "Your personal information is neither sold nor rented out, whether to companies or to individuals. Others receive it only if you authorise that in writing, or if they are the carriers and payment institutions that help us to fulfil your order: those get no more than the details your order and its payment require, and they must keep to privacy duties of their own.",

  "anonymous.use":
    "Information from which nobody can be identified any more, such as statistics on what customers prefer or reports on the website's traffic, we may use freely to analyse our business, study the market, develop products and the like, without asking you for a further consent.",

  security:
    "We protect your personal information with technical measures that are standard in the industry. Among them are:",
  "security.encryption":
    "Encryption: sensitive details such as phone numbers and addresses are encrypted before they are stored.",
  "security.access":
    "Controlled access: only people who are authorised can reach personal information, and only after their identity has been verified.",
  "security.servers": "Guarded servers: firewalls and intrusion detection stand against leaks and unauthorised access.",
  "security.inspection":
    "We also inspect and maintain our systems regularly, so that weaknesses are repaired promptly.",

  "management.steps":
    "Our rules for handling information say how each step is carried out and who answers for it. They include a compliance review when information is collected, regular backups while it is stored and secure deletion at the end.",
  "management.after-cancellation":
    "After you cancel your account, for example, we delete your personal information or make it anonymous within {cancellation.erasure}.",
  "management.staff":
    "Our employees are trained in protecting privacy and are strictly bound to keep information confidential.",
  "management.leak":
    "If information leaks, we hold the people responsible to account as our rules provide, and promptly take steps to repair the harm.",

  "partners.agreement":
    "Where a service can only be rendered with the help of another company, such as an international carrier or a payment processor, and your information is needed for it, we first sign a strict privacy agreement with that company. It fixes what the information may be used for and how it must be protected.",
  "partners.verification":
    "These companies may not use the information for anything outside our cooperation. We check regularly that they protect it as agreed, so that it stays safe in their hands too.",

  access:
    "You may ask us what personal information we hold about you: about your orders, your account, your contact details and anything else we collected.",
  "correction.request":
    "If something is wrong, say a slip in the delivery address or a phone number that has changed, write to {email} and ask for it to be corrected. Please use the subject “{subject.correction}”, and send the correct information with material that supports the request, such as proof of who you are.",
  "correction.answer":
    "We examine and settle the request within {correction.decision} of receiving the email and write back to tell you the outcome.",

  "deletion.request":
    "If you no longer use the services of {brand}, you may ask us to delete some of the information that is not essential. Write to {email} with the subject “{subject.deletion}”.",
  "cancellation.request":
    "You may also ask us, at the same address, to cancel your account. Use the subject “{subject.cancellation}” and include something that verifies your identity, such as your registered phone number or an email verification code.",
  "cancellation.verification":
    "Within {cancellation.verification} of receiving the request we complete our verification, which makes sure, among other things, that no order is unfulfilled and no after-sales matter is pending.",
  "cancellation.result":
    "Once that succeeds, we delete your account and the personal information that belongs to it, except for what laws and regulations oblige us to keep, and tell you the result by email.",

  "complaint.request":
    "If you object to the way we handle information, for instance because a use seems to go beyond what you authorised, or if you notice that personal information might leak, you can complain by phone at {phone} or by email to {email}.",
  "complaint.answer":
    "Counted from the day your objection or complaint reaches us, we contact you within {complaint.contact}, and within {complaint.solution} we have verified the matter and offer you a solution, so that every reasonable demand is met.",

  "minors.supervised":
    "If you are younger than {minors.age-limit}, you may use our services only while a legal guardian supervises you and helps you to provide personal information: the delivery address and the contact details, for example, have to be confirmed by the guardian.",
  "minors.limits":
    "From minors we collect only what is necessary, as far as laws and regulations allow or the guardian consents. We do not use it for anything unrelated to the services and do not disclose it to third parties.",
  "minors.guardian-request":
    "A legal guardian who finds that a minor gave us personal information without permission can write to {email} and have it deleted. We deal with the request promptly once it has been verified.",

  "revision.published":
    "When laws change or our business does, we may revise this policy. The revised policy appears on {site}, on the page “Privacy Policy”, and carries the date of the update.",
  "revision.accepted": "Going on using our services after an update counts as accepting the revised policy.",
  "revision.refused":
    "If you do not agree with it, you have to leave our services and request the cancellation of your account, as Section 4.2 describes.",
  "revision.core":
    "If a revision touches core clauses, for instance because more information would be collected or used in another way, we announce it {core-change.notice} before the update by a pop-up on the website or an email to your registered address. That leaves you enough time to understand the change and to choose.",

  "disclaimer.care":
    "Personal information may be leaked, lost or misused through force majeure (a natural disaster, a network outage), through the failure of somebody else's service (a carrier's faulty system, late data from a payment institution) or through a mistake of your own (a password given away, a wrong address). We are not liable for that as long as we have taken the care that can reasonably be expected of us.",
  "disclaimer.links":
    "Links on our website may take you to the platforms of others, such as a carrier's website or a payment institution's page. Their privacy policies are their own, and we are not liable for how they handle information.",
  "disclaimer.read-theirs": "We recommend that you read those policies with care.",

  "closing.measures":
    "Protecting your privacy is a central part of our work. Technology and management together guarantee the safety of your personal information.",
  "closing.questions":
    "If a question about this policy comes up while you use our services, write to {email} or call {phone}.",
  "closing.answers":
    "We will answer with expertise and patience, so that your privacy and your interests are protected.",
};

function quantity({ value, unit }: Commitment): string {
  const word = { "working-day": "working day", year: "year" }[unit];
  return `${value} ${word}${value === 1 ? "" : "s"}`;
}

/** The canonical text of version 1. */
export const en: PolicyText = {
  title: "Privacy Policy",
  headings: {
    "1": "What We Collect and How",
    "1.1": "Information an order needs",
    "1.2": "Information about the use of the website",
    "1.3": "How information reaches us",
    "2": "How We Use Information",
    "2.1": "What we use it for",
    "2.2": "What we do not do with it",
    "2.3": "Anonymous information",
    "3": "How We Protect Information",
    "3.1": "Technical protection",
    "3.2": "Rules for the people who handle it",
    "3.3": "Companies we work with",
    "4": "Your Rights and How to Use Them",
    "4.1": "Seeing and correcting your information",
    "4.2": "Deleting information and cancelling your account",
    "4.3": "Objecting and complaining",
    "5": "Minors",
    "6": "Changes to This Policy",
    "6.1": "Revision and publication",
    "6.2": "Changes to core clauses",
    "7": "Limits of Our Liability",
    "7.1": "Events beyond our care",
    "7.2": "Platforms of others",
  },
  clauses,
  quantity,
};
