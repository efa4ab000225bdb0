import type { Membership, ScopeMatch } from "../matching/scope-match.ts";
import type { Artefact } from "../reading/claims/claim.ts";

export type { Artefact };

/** The artefacts whose scope is tested. */
export const artefacts = ["iso", "soc2"] as const satisfies readonly Artefact[];

/** One thing we rely on: this service, done at this site, by this company. */
export interface Combination {
  readonly service: string;
  /** The site in the tracker's words; "Home (Philippines)" for home working. */
  readonly site: string;
  readonly remote: boolean;
  readonly entity: string;
}

/** How one artefact stands to one needed combination. */
export interface CombinationCover {
  readonly combination: Combination;
  readonly entity: ScopeMatch;
  readonly service: ScopeMatch;
  readonly site: ScopeMatch;
  /** OUT if any dimension is OUT, IN if all are IN, else UNKNOWN. */
  readonly cover: Membership;
}

/**
 * How each artefact stands to everything that is needed, whatever the artefact's own weaknesses.
 * The list of an artefact is parallel to `needed`, and empty where nothing says what is needed.
 */
export interface Coverage {
  readonly needed: readonly Combination[];
  readonly iso: readonly CombinationCover[];
  readonly soc2: readonly CombinationCover[];
}
