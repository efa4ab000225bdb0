/** One place of a list of sites, as written, and how the list means it. */
export interface StatedPlace {
  readonly text: string;
  /**
   * `excluded`: "except Cebu"; `not-yet`: "Cebu (pending)"; `open`: "Cebu?", "Cebu (sales office)"; `moved`: "Kyiv"
   * in "Kyiv (now Lviv)", left open unless the place behind it is the same by another name.
   */
  readonly standing: "listed" | "excluded" | "not-yet" | "open" | "moved";
  /** Home working: "WFH", "remote agents". */
  readonly remote: boolean;
}

/** A cell that names places. */
export interface StatedPlaces {
  readonly places: readonly StatedPlace[];
  /** "All sites", "global", "company-wide": a claim about a list nobody has seen. */
  readonly claimsAll: boolean;
  /** "12 sites": a count is not a list. */
  readonly count: number | null;
  /** "HQ only", "registered office only". */
  readonly headOfficeOnly: boolean;
  /** "Etc.", "and others", "such as": the list goes on beyond what it names. */
  readonly goesOn: boolean;
}

/** Whether a place has to be reckoned with: it is listed, or it is left open whether it is. */
export function mayBeThere({ standing }: StatedPlace): boolean {
  return standing === "listed" || standing === "open" || standing === "moved";
}
