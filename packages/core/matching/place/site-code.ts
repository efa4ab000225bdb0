import type { StatedPlace, StatedPlaces } from "../../reading/places/stated-places.ts";
import { EXCLUDED, type Membership, NOT_YET, type ScopeMatch } from "../scope-match.ts";

/** A region of a cloud ("eu-west-1", "asia-northeast1") or a data centre ("LD5", "FDC2") by its code. */
const CODE =
  /(?<![\p{L}\p{N}-])(?:[a-z]{2,12}(?:-[a-z]{2,9}){1,2}-?\d{1,2}|[A-Z]{2,3}\d{1,2})(?![\p{L}\p{N}-])/gu;

/** What may stand beside a code without saying more: "AWS region eu-west-1", "colo LD5", "N. Virginia (us-east-1)". */
const BESIDE =
  /\([^()]*\)|(?<!\p{L})(?:AWS|Amazon|Azure|GCP|Google|OVH|Equinix|Interxion|cloud|region|zone|colo(?:cation)?|data\s?cent(?:er|re)|DC|RZ|site|facility|rechenzentrum)(?!\p{L})/giu;

/**
 * Whether a needed site that is given by nothing but its code is among the stated ones; `null` where it is not so
 * given. A code that is not on the list may be that of a place which is, so that it is never out for it.
 */
export function matchSiteCode(needed: string, stated: StatedPlaces): ScopeMatch | null {
  const [code, ...more] = codesIn(needed);
  if (code === undefined || more.length > 0) return null;
  const rest = needed.replace(code, " ").replace(BESIDE, " ");
  if (/[\p{L}\p{N}]/u.test(rest) && !isGlossOf(code, needed)) return null;
  const [result, reason] = standingOf(code, stated);
  return { result, reason, needed, stated: stated.places.map(({ text }) => text).join("; ") };
}

/** "N. Virginia (us-east-1)": the cloud's name for one region; a data centre's letters may be those of many. */
function isGlossOf(code: string, needed: string): boolean {
  return code.includes("-") && needed.includes(`(${code})`);
}

function standingOf(code: string, { places }: StatedPlaces): readonly [Membership, string] {
  const named = new Set(
    places.filter(({ text }) => codesIn(text).includes(code)).map(({ standing }) => standing),
  );
  const [standing] = named;
  if (standing === undefined) return ["UNKNOWN", "no site on the list has that code"];
  return named.size > 1 ? OPEN : SAID[standing];
}

const OPEN = ["UNKNOWN", "the list leaves open whether it is in scope"] as const;

const SAID: Readonly<Record<StatedPlace["standing"], readonly [Membership, string]>> = {
  listed: ["IN", "the list names it"],
  excluded: ["OUT", EXCLUDED],
  "not-yet": ["OUT", NOT_YET],
  open: OPEN,
  moved: OPEN,
};

function codesIn(text: string): readonly string[] {
  return text.match(CODE) ?? [];
}
