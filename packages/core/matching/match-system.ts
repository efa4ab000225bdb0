import { mentionOf } from "./mention-of.ts";
import { EXCLUDED, NOT_YET, type ScopeMatch } from "./scope-match.ts";

/**
 * Whether a scope takes in a system or tool used for the service. Only a scope that names it does, and
 * only one that leaves it out says that it does not; scopes seldom list tools, so silence tells nothing.
 * `exclusions` is what the certificate or report says it leaves out, "" where it says nothing.
 */
export function matchSystem(needed: string, scope: string, exclusions: string): ScopeMatch {
  const { result, reason } = judge(needed, scope, exclusions);
  return { result, reason, needed, stated: scope };
}

type Judgement = Pick<ScopeMatch, "result" | "reason">;

const leftOut: Judgement = { result: "OUT", reason: EXCLUDED };

const byMention: Readonly<Record<ReturnType<typeof mentionOf>, Judgement>> = {
  asserted: { result: "IN", reason: "the scope names it" },
  negated: leftOut,
  "not-yet": { result: "OUT", reason: NOT_YET },
  unclear: { result: "UNKNOWN", reason: "the wording leaves open whether it is included" },
  absent: { result: "UNKNOWN", reason: "the scope does not name it" },
};

function judge(needed: string, scope: string, exclusions: string): Judgement {
  if (mentionOf(needed, exclusions) === "asserted") return leftOut;
  return byMention[mentionOf(needed, scope)];
}
