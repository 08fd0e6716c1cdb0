import { sql } from "#platform/postgres";
import { listFaults, type Invariant } from "./evidence.ts";

export const parcelInvariants: readonly Invariant[] = [
  {
    holds: "The carrier has each parcel that we booked and no other, under one tracking number.",
    find: async ({ db, parcels }) => {
      const booked = await db.rows<{
        parcelId: string;
        trackingNumber: string | null;
        number: string;
        state: string;
      }>(sql`
        select parcel.id as "parcelId", tracking_number as "trackingNumber", number, state
        from shop.parcel join shop."order" on "order".id = parcel.order_id`);
      const theirs = new Map(parcels.map((parcel) => [parcel.parcelId, parcel]));
      const ours = new Map(booked.map((parcel) => [parcel.parcelId, parcel]));
      return [
        ...booked
          .filter(({ parcelId, trackingNumber, state }) =>
            state === "booked" ? theirs.get(parcelId)?.trackingNumber !== trackingNumber : theirs.has(parcelId),
          )
          .map(({ number, state }) => `${number}: its parcel is ${state} here and otherwise at the carrier`),
        ...parcels
          .filter(({ parcelId }) => !ours.has(parcelId))
          .map(({ trackingNumber }) => `only the carrier knows ${trackingNumber}`),
      ];
    },
  },
  {
    holds: "An order has one parcel if and only if it was shipped, and never two.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select number || ' is ' || fulfilment || ' with ' || count(parcel.id) || ' booked parcels' as fault
          from shop."order" left join shop.parcel on parcel.order_id = "order".id and parcel.state = 'booked'
          group by "order".id
          having count(parcel.id) <> case
            when fulfilment in ('shipped', 'delivered', 'returned_to_sender') then 1 else 0 end`,
      ),
  },
  {
    holds: "No parcel is left half booked.",
    find: ({ db }) =>
      listFaults(
        db,
        sql`
          select number as fault from shop.parcel join shop."order" on "order".id = parcel.order_id
          where parcel.state = 'booking'`,
      ),
  },
];
