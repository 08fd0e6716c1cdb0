export const en = {
  version: (version: string, published: string, effective: string) =>
    `Version ${version}, published on ${published}, in force since ${effective} (dates of Dongguan).`,
  whoWeAre: (legalName: string, brand: string) =>
    `${legalName}, the company behind ${brand}, is responsible for your personal data.`,
  contact: (email: string, phone: string) => `Questions: ${email} or ${phone}.`,
  fingerprint: "Fingerprint of this text (SHA-256)",
  contentsHeading: "Contents",
};
