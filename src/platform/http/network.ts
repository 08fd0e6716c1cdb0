/** What a guard needs to know of a request's way to us. */
export interface Network {
  /** The origin shoppers use. */
  readonly publicUrl: string;
  /** How many proxies in front of us append to the X-Forwarded headers; with 0 the headers are ignored. */
  readonly trustedProxies: number;
}
