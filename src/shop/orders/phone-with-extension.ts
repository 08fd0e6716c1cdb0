/** A phone number as the vault keeps it: E.164, and an extension in the way of RFC 3966. */
export function phoneWithExtension(recipient: { phone: string; phoneExtension?: string }): string {
  return recipient.phoneExtension === undefined
    ? recipient.phone
    : `${recipient.phone};ext=${recipient.phoneExtension}`;
}
