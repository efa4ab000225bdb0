import type { Facts } from "@scopefit/core/facts/facts";
import { annexAControlsIn } from "@scopefit/core/reading/artefacts/certificate/annex-a-controls";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { statedExceptions } from "../soc-2/stated-exceptions.ts";
import { ourChoice, practice } from "../sources.ts";
import { type ControlTheme, themeAnswers, themeOf } from "./control-themes.ts";

const question = {
  vendor:
    "Which control of your SOC 2 report or of Annex A covers {controls} for {service}, and what was the result of its test?",
} as const;

/**
 * Nothing is asked of a row that lists no controls: a default list would put the same question to
 * every vendor, and the checks of the controls themselves ask it better. How good an answer on a
 * control is, is for those checks too; here it is enough that there is one and it is no denial.
 */
export const covControls = defineRule({
  id: "cov-controls",
  group: "coverage",
  subject: "row",
  title: "The controls we rely on are shown to have been looked at",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "The scope may match while the very controls we rely on are missing from it.",
  when: "For each control we list: the Statement of Applicability includes it, or a Type 2 report tested its category without an exception in it, or the vendor has answered on it. A gap where what speaks of it speaks against it; a review where nothing speaks of it.",
  evidence: "The excerpt of the report or Statement of Applicability on the control.",
  source: [
    practice("Buyers trace each control they rely on to a test or to an answer."),
    ourChoice("Which controls of Annex A, categories and answers belong together."),
  ],
  reads: [
    "relianceControls",
    "isoClaim",
    "isoSoaExcludedControls",
    "soc2Claim",
    "soc2Type",
    "soc2Tsc",
    "soc2Exceptions",
    "soc2ExceptionsCount",
    ...themeAnswers,
  ],
  answers: {
    noneListed: { outcome: "not-applicable", finding: "The row lists no controls we rely on." },
    noArtefact: { outcome: "not-applicable", finding: "No certificate or report is claimed." },
    shown: { outcome: "pass", finding: "Each control we list is shown somewhere." },
    denied: {
      outcome: "gap",
      finding: "On {controls} the row holds only denials, exclusions or exceptions.",
      ask: question,
      mootAfter: ["iso-soa-excludes-relied-controls", "soc2-exceptions-relevant"],
    },
    notShown: {
      outcome: "review",
      finding: "Nothing shows that anyone looked at {controls} for {service}.",
      ask: question,
    },
  },
  decide(facts, _context, answer) {
    const themes = themesOf(facts.relianceControls);
    if (themes.length === 0) return answer.noneListed();
    if (!isHeld(facts.isoClaim) && !isHeld(facts.soc2Claim)) return answer.noArtefact();
    const stands = themes.map((theme) => ({ theme, stand: standOf(theme, facts) }));
    const denied = stands.filter(({ stand }) => stand === "denied");
    if (denied.length > 0) return answer.denied({ controls: namesOf(denied) });
    const silent = stands.filter(({ stand }) => stand === "silent");
    return silent.length > 0 ? answer.notShown({ controls: namesOf(silent) }) : answer.shown();
  },
});

type Read = Pick<
  Facts,
  | "isoClaim"
  | "isoSoaExcludedControls"
  | "soc2Claim"
  | "soc2Type"
  | "soc2Tsc"
  | "soc2Exceptions"
  | "soc2ExceptionsCount"
  | (typeof themeAnswers)[number]
>;

/** What one source, or all together, say of a control. */
type Stand = "shown" | "denied" | "silent";

function themesOf(controls: Fact<readonly string[]>): readonly ControlTheme[] {
  const byName = new Map((valueOf(controls) ?? []).map(themeOf).map((it) => [it.name, it]));
  return [...byName.values()];
}

function isHeld(claim: Facts["isoClaim"]): boolean {
  return valueOf(claim)?.answer === "yes";
}

function standOf(theme: ControlTheme, facts: Read): Stand {
  const said = [
    inStatementOfApplicability(theme, facts),
    inReport(theme, facts),
    ...theme.answers.map((field) => inAnswer(facts[field])),
  ];
  if (said.includes("shown")) return "shown";
  return said.includes("denied") ? "denied" : "silent";
}

/** A list of excluded controls, be it empty, says of every other control that it is included. */
function inStatementOfApplicability(
  { isNamedIn, annexA }: ControlTheme,
  { isoClaim, isoSoaExcludedControls }: Read,
): Stand {
  const excluded = valueOf(isoSoaExcludedControls);
  if (!isHeld(isoClaim) || excluded === null) return "silent";
  const ids = excluded.flatMap((control) => annexAControlsIn(control).map(({ id }) => id));
  if (ids.some((id) => annexA.includes(id)) || excluded.some(isNamedIn)) return "denied";
  return annexA.length > 0 ? "shown" : "silent";
}

function inReport({ isNamedIn, category }: ControlTheme, facts: Read): Stand {
  if (!isHeld(facts.soc2Claim) || valueOf(facts.soc2Type) !== "2") return "silent";
  const exceptions = statedExceptions(facts);
  if (exceptions.kind === "some" && isNamedIn(exceptions.words)) return "denied";
  const isTested = category !== null && valueOf(facts.soc2Tsc)?.includes(category) === true;
  if (!isTested || exceptions.kind === "unknown") return "silent";
  // Exceptions that are counted and not described may be in this very control.
  return exceptions.kind === "some" && exceptions.words === "" ? "silent" : "shown";
}

/** Answers by which the vendor says that it does not do the thing asked about. */
const DENIALS: ReadonlySet<unknown> = new Set(["no", "none", "planned", "allowed"]);

function inAnswer(fact: Fact<unknown>): Stand {
  if (fact.state !== "stated") return "silent";
  const values: readonly unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value];
  return values.length === 0 || values.some((value) => DENIALS.has(value)) ? "denied" : "shown";
}

function namesOf(stands: readonly { readonly theme: ControlTheme }[]): string {
  return quoted(joinWords(stands.map(({ theme }) => theme.name)));
}
