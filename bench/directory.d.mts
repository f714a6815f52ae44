interface Spread {
  least: number;
  middle: number;
  most: number;
  count: number;
}

export interface Measured {
  counts: { regencies: number; villages: number; channels: number };
  build: { realMs: number; fewMs: number; allMs: number };
  shard: Spread;
  more: Spread;
  villages: Spread;
  compared: number;
  differ: string[];
  lookups: { code: string; name: string; channels: number; fetched: string[]; ms: number }[];
  /** Middle lookup of the first ten regencies, in a country of ten and in the whole. */
  fewMs: number;
  allMs: number;
}

export function measure(): Measured;
export function told(measured: Measured): string[];
