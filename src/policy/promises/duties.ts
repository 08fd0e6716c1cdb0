/** Who has to act for the duty to be kept. */
export type Actor = "shopper" | "guardian" | "system" | "staff" | "partner";

export interface Duty {
  /** Section, item and number within the item, as `4.2.5`; sections without items have two parts, as `5.1`. */
  readonly id: string;
  readonly actors: readonly Actor[];
  readonly statement: string;
}

export interface DutySection {
  /** What the ids of its duties begin with. */
  readonly number: string;
  readonly title: string;
  readonly duties: readonly Duty[];
}

/**
 * What the privacy policy obliges to, cut into pieces that can be tested. The ids are cited by the policy's clauses, by
 * controls and by test titles, and never change their meaning. Promised times are commitments of the policy version in
 * force and are not repeated here.
 */
export const dutySections: readonly DutySection[] = [
  section("0", "Preamble", [
    duty("0.1", ["system"], "Wherever personal data is collected or mail is sent, name the company behind the brand."),
    duty("0.2", ["shopper", "system"], "Sell pullovers, sweaters, jumpsuits and coats and ship them across borders."),
    duty("0.3", ["system", "staff"], "Know every personal field: its purpose, basis, source, recipients and end."),
    duty("0.4", ["system"], "Collect only while someone browses, orders, asks or uses a right, after giving notice."),
    duty("0.5", ["system"], "Publish a policy that anyone can read and save, in full, without signing in."),
    duty("0.6", ["staff", "system"], "Follow the data protection law of every country served, each rule with a test."),
    duty("0.7", ["system"], "Record which version and language of the policy a person was shown before submitting."),
  ]),
  section("1.1", "Information an order needs", [
    duty("1.1.1", ["system"], "For an order collect name, phone, delivery address and email, and nothing else."),
    duty(
      "1.1.2",
      ["shopper"],
      "Accept these four in every form the world writes them, and refuse what cannot be right.",
    ),
    duty(
      "1.1.3",
      ["system", "staff"],
      "Use them only for identity, contact about the order, delivery and after-sales.",
    ),
    duty("1.1.4", ["shopper"], "If one of them is missing, make no order, keep nothing and say which one it is."),
    duty("1.1.5", ["shopper"], "Make nothing beyond them a condition of ordering."),
  ]),
  section("1.2", "Information about the use of the website", [
    duty("1.2.1", ["system"], "Observe visits only through the listed facts about device, time, pages and purchases."),
    duty("1.2.2", ["system"], "Make these facts anonymous and aggregate them before anything is stored."),
    duty("1.2.3", ["system"], "Use the aggregates only for better functions, usage analysis, speed and display."),
    duty("1.2.4", ["system"], "Leave no way to connect these statistics with a person."),
    duty("1.2.5", ["system"], "Keep security logs with addresses apart, for security alone, and purge them on time."),
  ]),
  section("1.3", "How information is collected", [
    duty("1.3.1", ["system"], "Obtain personal data in three ways only: given, recorded, or added with authorisation."),
    duty("1.3.2", ["shopper"], "Register an account with a proven email address and a well kept password."),
    duty("1.3.3", ["shopper"], "Take orders from guests and from account holders alike."),
    duty("1.3.4", ["shopper"], "Turn a submitted inquiry into a ticket that only customer service can read."),
    duty("1.3.5", ["system"], "Let cookies recognise the session and remember preferences, and do nothing more."),
    duty("1.3.6", ["shopper"], "Keep working without cookies as far as possible, and say what does not."),
    duty("1.3.7", ["shopper", "system"], "Add further data only during a verification that the person authorised."),
  ]),
  section("2.1", "What information is used for", [
    duty("2.1.1", ["system"], "Open personal data only for an order, for service or for a legal obligation."),
    duty("2.1.2", ["system", "staff"], "Verify each order before it is prepared."),
    duty("2.1.3", ["staff"], "Prepare the goods of verified orders and never sell more than there is."),
    duty("2.1.4", ["partner"], "Hand the parcel's details to the international carrier."),
    duty("2.1.5", ["system"], "Issue label, invoice and packing list for each shipment."),
    duty("2.1.6", ["system"], "Tell the shopper of every step the order takes, once."),
    duty("2.1.7", ["system"], "Remind the shopper where the parcel is, also when it stands still."),
    duty("2.1.8", ["staff"], "Settle after-sales matters: verify damage, refund what is due, once."),
    duty("2.1.9", ["staff"], "Answer questions through the email address or phone number the person gave."),
    duty("2.1.10", ["staff"], "Give authorities only what law or a rightful request demands, on record."),
  ]),
  section("2.2", "What information is not used for", [
    duty("2.2.1", ["system"], "Refuse every purpose the policy does not name."),
    duty("2.2.2", ["system"], "Announce a wider use to each person concerned before it begins."),
    duty("2.2.3", ["shopper"], "Begin a wider use of someone's data only with that person's explicit consent."),
    duty("2.2.4", ["system"], "Sell and rent out no personal data."),
    duty("2.2.5", ["shopper"], "Disclose anything further only as far as the person authorised in writing."),
    duty("2.2.6", ["partner"], "Send carriers and payment providers no field that the order does not require."),
    duty("2.2.7", ["partner"], "Send to a partner only while it is bound to protect privacy."),
  ]),
  section("2.3", "Anonymous information", [
    duty("2.3.1", ["staff"], "Treat data as free to use only after showing that it can identify no one."),
    duty("2.3.2", ["system"], "Report preferences and traffic from anonymous data, without asking for consent."),
  ]),
  section("3.1", "Technical protection", [
    duty("3.1.1", ["system"], "Encrypt stored personal values, phone numbers and addresses above all."),
    duty("3.1.2", ["system"], "Encrypt every connection that carries personal data."),
    duty("3.1.3", ["staff"], "Let a member of staff see only what the role is authorised for."),
    duty("3.1.4", ["staff"], "Verify the identity of staff at sign-in and again before data is uncovered."),
    duty("3.1.5", ["staff"], "Record each access by staff so that a changed record is noticed."),
    duty("3.1.6", ["system"], "Guard the servers with a firewall and detect intrusions."),
    duty("3.1.7", ["staff"], "Inspect and maintain the systems on a schedule."),
    duty("3.1.8", ["staff"], "Repair a found weakness within the time its severity allows."),
  ]),
  section("3.2", "Rules for the people who handle it", [
    duty(
      "3.2.1",
      ["staff"],
      "Give each step of handling, from collection to deletion, a rule and someone who answers.",
    ),
    duty("3.2.2", ["staff"], "Have a second person review what is newly collected before it goes live."),
    duty("3.2.3", ["system"], "Back up on a schedule and prove that the backups can be restored."),
    duty("3.2.4", ["system"], "Erase so that nothing can be recovered, not even from a restored backup."),
    duty("3.2.5", ["system"], "Delete or anonymise personal data in the promised time after a cancellation."),
    duty("3.2.6", ["staff"], "Train staff in privacy before they may open personal data."),
    duty("3.2.7", ["staff"], "Bind staff to confidentiality before they are given access."),
    duty("3.2.8", ["staff"], "After a leak, establish the cause and who answers for it."),
    duty("3.2.9", ["staff", "system"], "After a leak, contain and repair it promptly."),
  ]),
  section("3.3", "Companies we work with", [
    duty("3.3.1", ["staff", "partner"], "Sign a privacy agreement that fixes fields and duties before any data flows."),
    duty("3.3.2", ["system"], "Send data to a partner only for one order or case that needs it."),
    duty("3.3.3", ["partner"], "Bind the partner to use the data for nothing outside the cooperation."),
    duty("3.3.4", ["staff"], "Verify on a schedule that each partner protects the data as agreed."),
    duty("3.3.5", ["partner"], "Pass corrections and deletions on to partners and record their answer."),
  ]),
  section("4.1", "Seeing and correcting", [
    duty("4.1.1", ["shopper"], "Show a person everything that is held about them, and no one else's data."),
    duty(
      "4.1.2",
      ["shopper"],
      "Take a correction request by mail to the designated address; its receipt starts the clock.",
    ),
    duty("4.1.3", ["system"], "Read the subject line for corrections; open the case even if it cannot be read."),
    duty(
      "4.1.4",
      ["shopper"],
      "Take the new data and supporting material, and delete the material when it has served.",
    ),
    duty("4.1.5", ["staff"], "Decide on a correction in the promised time."),
    duty("4.1.6", ["staff"], "Tell the decision by email within that same time."),
    duty("4.1.7", ["system"], "Use the corrected value everywhere from the decision on."),
  ]),
  section("4.2", "Deleting and cancelling", [
    duty("4.2.1", ["shopper"], "Let a person have information deleted that is not essential."),
    duty("4.2.2", ["shopper"], "Let a person cancel the account as easily as it was opened."),
    duty("4.2.3", ["system"], "Read the subject line for deletions, by order number or by account name."),
    duty("4.2.4", ["shopper"], "Read the subject line for cancellations and ask for proof of identity."),
    duty("4.2.5", ["staff", "system"], "Finish verifying in the promised time that no order or case is open."),
    duty("4.2.6", ["system"], "Then delete the account and its data, except exactly what law requires to keep."),
    duty("4.2.7", ["system"], "Tell the result by email: what is gone, what stays, why and until when."),
    duty("4.2.8", ["system"], "After the cancellation let nothing open the account again."),
  ]),
  section("4.3", "Objecting and complaining", [
    duty("4.3.1", ["shopper"], "Take complaints by phone and by mail on one board; receipt starts the clock."),
    duty("4.3.2", ["staff"], "Treat the report of a possible leak as a security matter at once."),
    duty("4.3.3", ["staff"], "Have a person contact the complainant in the promised time."),
    duty("4.3.4", ["staff"], "Verify the matter and offer a solution in the promised time, counted from receipt."),
    duty("4.3.5", ["staff"], "Close a complaint only with an outcome, its reason and a way to go further."),
  ]),
  section("5", "Minors", [
    duty("5.1", ["shopper"], "Learn before collecting whether someone is a minor, without asking for a birth date."),
    duty("5.2", ["guardian"], "Let a minor's order wait until the guardian confirms address and contact."),
    duty("5.3", ["system"], "Collect from minors only what is necessary and permitted or consented to."),
    duty("5.4", ["system"], "Use a minor's data for nothing but the service."),
    duty("5.5", ["system"], "Disclose a minor's data only to the partners the guardian agreed to."),
    duty("5.6", ["guardian"], "Delete a minor's data promptly when the guardian asks and is verified."),
  ]),
  section("6.1", "Revision of the policy", [
    duty("6.1.1", ["staff"], "Revise the policy only by new versions, and keep every old one readable."),
    duty("6.1.2", ["system"], "Publish the revised policy on its page with the date of the update."),
    duty("6.1.3", ["shopper"], "Count continued use as acceptance, of changes outside the core clauses only."),
    duty("6.1.4", ["shopper"], "Let whoever disagrees stop and cancel the account without having accepted."),
  ]),
  section("6.2", "Changes of core clauses", [
    duty("6.2.1", ["system"], "Give notice the promised number of full working days before a core change."),
    duty("6.2.2", ["system"], "Give that notice by a pop-up or by mail to the registered address."),
    duty("6.2.3", ["shopper"], "Leave time to understand and choose, each choice as easy as the other."),
  ]),
  section("7.1", "Due care", [
    duty("7.1.1", ["staff"], "Be able to prove that reasonable care was taken."),
    duty("7.1.2", ["system"], "Survive failures of networks and partners without loss, repetition or leak."),
    duty("7.1.3", ["system"], "Help people to avoid mistakes with passwords and addresses."),
  ]),
  section("7.2", "Platforms of others", [
    duty("7.2.1", ["system"], "Mark links that lead to platforms with a policy of their own."),
    duty("7.2.2", ["system"], "Recommend reading that policy, and link to it."),
    duty("7.2.3", ["system"], "Apply the duties towards partners to all data sent to them, links or not."),
  ]),
  section("8", "Closing words", [
    duty("8.1", ["staff"], "Prove each protective measure, technical or organisational, by a recent record."),
    duty("8.2", ["shopper"], "Take questions at the designated email address and phone number."),
    duty("8.3", ["staff"], "Answer questions competently and patiently."),
  ]),
];

/** All duties in the order of the policy. */
export const duties: readonly Duty[] = dutySections.flatMap((dutySection) => dutySection.duties);

function section(number: string, title: string, sectionDuties: readonly Duty[]): DutySection {
  return { number, title, duties: sectionDuties };
}

function duty(id: string, actors: readonly Actor[], statement: string): Duty {
  return { id, actors, statement };
}
