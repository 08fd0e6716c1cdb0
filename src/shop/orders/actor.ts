/** Who made a transition happen. Ids only: a member of staff, a job by name, a partner, or the shopper as such. */
export interface Actor {
  readonly kind: "shopper" | "staff" | "job" | "partner" | "system";
  readonly id: string;
}

export const shopper: Actor = { kind: "shopper", id: "shopper" };

export function staffMember(id: string): Actor {
  return { kind: "staff", id };
}

export function jobActor(name: string): Actor {
  return { kind: "job", id: name };
}

export function partnerActor(id: string): Actor {
  return { kind: "partner", id };
}
