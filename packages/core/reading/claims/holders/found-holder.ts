import type { ClaimSign } from "../claim.ts";

/** Whose artefact a claim speaks of, where it is not the vendor's own. */
export interface OtherHolder {
  readonly sign: Extract<ClaimSign, "borrowed-cloud" | "borrowed-group" | "borrowed-partner">;
  readonly holder: string;
}

/** The holder that a pattern finds, as it is called. */
export function foundHolder(
  pattern: Pick<RegExp, "exec">,
  text: string,
  sign: OtherHolder["sign"],
): OtherHolder | null {
  const match = pattern.exec(text);
  return match === null ? null : { sign, holder: match[0] };
}
