import { mentionOf } from "./mention-of.ts";
import { EXCLUDED, NOT_YET, type Membership, type ScopeMatch } from "./scope-match.ts";

/**
 * Whether a scope takes in a system or tool used for the service. Only a scope that names it does, and
 * only one that leaves it out says that it does not; scopes seldom list tools, so silence tells nothing.
 * `exclusions` is what the certificate or report says it leaves out, "" where it says nothing.
 */
export function matchSystem(needed: string, scope: string, exclusions: string): ScopeMatch {
  const { result, reason } = judge(needed, scope, exclusions);
  return { result, reason, needed, stated: scope };
}

interface Judgement {
  readonly result: Membership;
  readonly reason: string;
}

function judge(needed: string, scope: string, exclusions: string): Judgement {
  if (mentionOf(needed, exclusions) === "asserted") return { result: "OUT", reason: EXCLUDED };
  switch (mentionOf(needed, scope)) {
    case "asserted":
      return { result: "IN", reason: "the scope names it" };
    case "negated":
      return { result: "OUT", reason: EXCLUDED };
    case "not-yet":
      return { result: "OUT", reason: NOT_YET };
    case "unclear":
      return { result: "UNKNOWN", reason: "the wording leaves open whether it is included" };
    case "absent":
      return { result: "UNKNOWN", reason: "the scope does not name it" };
  }
}
