/** Words beside links to other companies' sites. */
export const en = {
  goTo: {
    payment: "About {name}, where you pay",
    tracking: "Follow the parcel at {name}",
  },
  leaves: "leads to another company’s site, {host}",
  notice:
    "This leads to {host}, the site of {name}. Its own privacy policy applies there, not ours; we recommend reading it:",
  policy: "privacy policy of {name}",
  policyIn: "{label} ({language})",
} as const;
