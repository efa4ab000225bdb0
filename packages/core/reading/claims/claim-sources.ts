import { askedAbout, type AskedAbout } from "./answers/asked-about.ts";
import type { Artefact } from "./claim.ts";
import type { HeadingTone } from "./headings/heading-tone.ts";
import type { LeadingAnswer } from "../cell/leading-answer.ts";
import type { SaidClaims } from "./said-claims.ts";
import { mayNameStandard } from "../artefacts/documents/standard-mentions.ts";
import type { Segment } from "../statement/statement-segments.ts";

/** What the claims of a text are read from. */
export interface ClaimSources {
  readonly plain: string;
  readonly segments: readonly Segment[];
  readonly asked: readonly AskedAbout[];
  readonly leading: LeadingAnswer | null;
  readonly said: SaidClaims;
  /** How the heading colours what stands under it. */
  readonly tone: HeadingTone;
  /** The year in which it is read; `null` where that is not known. */
  readonly thisYear: number | null;
}

/** What the question and the column's artefact ask about. */
export function askedOf(question: string | null, artefact: Artefact | null): readonly AskedAbout[] {
  const asked = question === null || !mayNameStandard(question) ? [] : askedAbout(question);
  if (artefact === null || asked.some(({ mention }) => mention.standard === artefact)) return asked;
  const mention = { standard: artefact, names: [], text: "", start: 0, end: 0, types: [] } as const;
  return [{ mention, yesMeans: "yes", yesToAllMeans: "yes", noMeans: "no" }];
}
