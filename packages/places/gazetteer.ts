/** From the finest to the coarsest. A `region` is several countries: EMEA, Latin America. */
export type PlaceKind = "district" | "city" | "metro" | "subdivision" | "country" | "region";

/** A place as the gazetteer knows it. */
export interface Place {
  readonly id: string;
  /** The name in plain English use, for example "Makati". */
  readonly name: string;
  readonly kind: PlaceKind;
  /** ISO 3166-1 alpha-2 code of the country; `null` for a region. */
  readonly country: string | null;
  /** The ids of everything it lies in, nearest first: city, metro, subdivision, country, regions. */
  readonly within: readonly string[];
  /** The ids of other cities that a district reaches into. */
  readonly reachesInto: readonly string[];
  /** People who live there, in thousands and roughly: enough to tell London from London, Ontario. */
  readonly population: number;
}

/** Finds places by name. Names are compared without case, accents and punctuation. */
export interface Gazetteer {
  /**
   * Every place of that name, the likeliest first: the one that the bare name is commonly used for,
   * else the most populous; a city stands before the province of its name. An alias finds what it
   * stands for.
   */
  readonly find: (name: string) => readonly Place[];
  readonly place: (id: string) => Place | undefined;
}
