import { seededRandomness } from "#platform/ids";
import { plantPerson, type Canary, type PlantedPerson } from "#testing/canary";

/** Who takes part, each with words that nobody else has. */
export interface Planted {
  /** Ordered by API; everything happened, up to the door. */
  readonly delivered: PlantedPerson;
  /** Ordered by API, and then corrected recipient and address to those of `correction`. */
  readonly corrected: PlantedPerson;
  readonly correction: PlantedPerson;
  readonly canceled: PlantedPerson;
  /** Never paid, closed, and disposed of. */
  readonly unpaid: PlantedPerson;
  /** Tried in every way that is refused. */
  readonly refused: PlantedPerson;
  /** Ordered on the pages; the parcel came back. */
  readonly returned: PlantedPerson;
  /** Ordered on the pages while processes died. */
  readonly survivor: PlantedPerson;
  /** Wrote themselves where nobody asked: into addresses, headers, the search box and messages of partners. */
  readonly stray: PlantedPerson;
  /** Where all of them came from, as the proxy says. */
  readonly network: Network;
  readonly canaries: readonly Canary[];
}

export interface Network {
  readonly address: string;
  readonly addressV6: string;
  readonly browser: string;
}

/** Documentation addresses of RFC 5737 and RFC 3849, in prefixes that are used nowhere else. */
const NETWORK: Network = {
  address: "203.0.113.177",
  addressV6: "2001:db8:7a3f:91c4::77",
  browser: "Zwopquilbrowser/7",
};

export function plantAll(seed: number): Planted {
  const randomness = seededRandomness(seed);
  const persons = {
    delivered: plantPerson("delivered", "US", randomness),
    corrected: plantPerson("corrected", "DE", randomness),
    correction: plantPerson("correction", "DE", randomness),
    canceled: plantPerson("canceled", "JP", randomness),
    unpaid: plantPerson("unpaid", "AE", randomness),
    refused: plantPerson("refused", "US", randomness),
    returned: plantPerson("returned", "US", randomness),
    survivor: plantPerson("survivor", "DE", randomness),
    stray: plantPerson("stray", "JP", randomness),
  };
  const ofNetwork: readonly (readonly [label: string, text: string])[] = [
    ["network: IPv4 prefix", "203.0.113."],
    ["network: IPv6 prefix", "2001:db8:7a3f:91"],
    ["network: browser", "Zwopquilbrowser"],
  ];
  return {
    ...persons,
    network: NETWORK,
    canaries: [
      ...Object.values(persons).flatMap(({ canaries }) => [...canaries]),
      ...ofNetwork.map(([label, text]) => ({ label, text, kind: "word" }) as const),
    ],
  };
}
