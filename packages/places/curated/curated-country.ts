/** A name with its other names, parted by `|`: "BGC|Bonifacio Global City|The Fort". */
export type Names = string;

/**
 * What delivery centres of a country call their places, where the generated data does not know it.
 * Places are told by name; the most populous of that name in the country is meant.
 */
export interface CuratedCountry {
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string;
  /** Other names of divisions that the data has under the first name. */
  readonly subdivisions?: readonly Names[];
  /** Cities by the name of the division they lie in; those that the data has get the other names. */
  readonly cities?: Readonly<Record<string, readonly Names[]>>;
  /** Districts, business parks and suburbs by the city, or larger district, they lie in. */
  readonly districts?: Readonly<Record<string, readonly Names[]>>;
  /** Districts that reach from their city into others: Ortigas is mostly in Pasig, and partly in two more. */
  readonly reaching?: Readonly<Record<string, readonly string[]>>;
  /** Metropolitan areas with their cities; one that bears the name of a division is that division. */
  readonly metros?: Readonly<Record<Names, readonly string[]>>;
  /** Names that commonly stand for more than the city of that name: "Manila" for Metro Manila. */
  readonly wider?: Readonly<Record<string, string>>;
}
