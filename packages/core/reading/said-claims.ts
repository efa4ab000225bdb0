import type { Artefact } from "./claim.ts";
import type { ClaimPiece, LooseClause } from "./claim-pieces.ts";
import { headingClaim } from "./heading-claim.ts";
import { headingTone, underHeading } from "./heading-tone.ts";
import { otherHolder } from "./other-holder.ts";
import { bringsOwnSubject } from "./own-subject.ts";
import { type PieceClaim, pieceClaim } from "./piece-claim.ts";
import { listsProviders, opensProviderList } from "./provider-lists.ts";
import type { Segment } from "./statement-segments.ts";
import { providersNamedIn } from "./used-providers.ts";

/** What is known of the sentences besides their words. */
export interface SaidContext {
  /** The year in which they are read; `null` where that is not known. */
  readonly thisYear: number | null;
  /** A "yes" stood before the first of them and has been taken off. */
  readonly opensWithYes?: boolean;
}

/** What the sentences say that name a standard, and the loose ones that go on about it. */
export function saidClaims(
  segments: readonly Segment[],
  { thisYear, opensWithYes = false }: SaidContext,
): SaidClaims {
  const said: Record<Artefact, PieceClaim[]> = { iso: [], soc2: [] };
  const used: string[] = [];
  let previous = "";
  let last: ClaimPiece | null = null;
  const ofOthers = opensProviderList(segments[0]?.text ?? "");
  for (const segment of segments) {
    if (segment.isQuestion || segment.isDefinition || segment.isForNobody) continue;
    const lists = ofOthers || (segment.about !== "none" && listsProviders(segment.text));
    let holder: PieceClaim | null = null;
    for (const piece of segment.parts) {
      if (!("mention" in piece)) {
        for (const artefact of last === null ? [] : ARTEFACTS) {
          const claim =
            last && looseClaim(artefact, last, segment, piece, said[artefact], thisYear);
          if (claim !== null) said[artefact].push(claim);
        }
        used.push(...providersNamedIn(piece.clause));
        previous = piece.clause;
        continue;
      }
      const artefact = isTypeOfOther(piece, last, segment) ? null : artefactOf(piece);
      last = piece;
      if (artefact === null || isRowLabel(piece, segment)) continue;
      const claim = inItsRow(
        ownOrBorrowed(withPronoun(piece, previous, used), holder, lists, thisYear) ??
          headingClaim(segment, piece, opensWithYes && segment === segments[0], thisYear),
        segment,
      );
      if (claim === null) continue;
      holder = claim.answer === "borrowed" ? claim : null;
      said[artefact].push(claim);
    }
    if (segments.length > 1) used.push(...providersNamedIn(segment.text));
    previous = segment.text;
  }
  return said;
}

/** "| Target report | SOC 2 Type 2 … |": the first cell of a row colours the others. */
function inItsRow(claim: PieceClaim | null, { text }: Segment): PieceClaim | null {
  if (claim === null || !text.includes("|")) return claim;
  const tone = headingTone(FIRST_CELL.exec(text)?.[1] ?? "");
  return underHeading(claim, tone === "hosting" ? null : tone);
}

const FIRST_CELL = /^\W*([^|]+)\|/u;

/** "| SOC 2 report | Must have SOC 2 Type II |": the cell that says what the row is about. */
function isRowLabel({ clause, mention }: ClaimPiece, { text, parts }: Segment): boolean {
  if (!text.includes("|") || !JUST_A_NAME.test(clause.replace(mention.text, ""))) return false;
  return parts.some(
    (part) =>
      "mention" in part &&
      part.clause !== clause &&
      part.mention.standard === mention.standard &&
      part.clause.length > clause.length,
  );
}

const JUST_A_NAME =
  /^\W*(?:\p{L}{1,3}-?\d+\W+)?(?:reports?|certificates?|certifications?|attestation)?\W*$/iu;

/** "SOC 3 (summary only, not Type II)": the type is of the other report that the sentence names. */
function isTypeOfOther({ mention }: ClaimPiece, last: ClaimPiece | null, { parts }: Segment) {
  if (mention.standard !== "type" || last === null || !parts.includes(last)) return false;
  return (
    last.mention.standard === "other" && last.mention.names.some((name) => OTHER_SOC.test(name))
  );
}

const OTHER_SOC = /^(?:SOC [13]|SSAE|ISAE 3402)/u;

/** The claims of a text's sentences on either artefact. */
export type SaidClaims = Readonly<Record<Artefact, readonly PieceClaim[]>>;

const ARTEFACTS: readonly Artefact[] = ["iso", "soc2"];

function artefactOf({ mention }: ClaimPiece): Artefact | null {
  if (mention.standard === "type") return "soc2";
  return mention.standard === "other" ? null : mention.standard;
}

/** What a clause that names no standard says of the one named before it, if it speaks against it. */
function looseClaim(
  artefact: Artefact,
  last: ClaimPiece,
  segment: Segment,
  { clause }: LooseClause,
  claims: readonly PieceClaim[],
  thisYear: number | null,
): PieceClaim | null {
  const ofAll = OF_ALL.test(clause) && (segment.about === "both" || segment.about === artefact);
  if (artefactOf(last) !== artefact && !ofAll) return null;
  if (HAS_NOTHING_TO_SHOW.test(clause)) {
    return { mention: last.mention, answer: "no", signs: ["not-held"], holder: null };
  }
  const planned = LOOSE_PLAN.test(clause) && claims.at(-1)?.answer === "no";
  if (!planned && !LOOSE_STATE.test(clause)) return null;
  const claim = pieceClaim({ ...last, before: "", after: ` ${clause}`, clause }, thisYear);
  return claim?.answer === "yes" ? null : claim;
}

/** "… but has no report", "but could not show one". */
const HAS_NOTHING_TO_SHOW =
  /^\W*(?:(?:it|they|the vendor|vendor|the supplier|we)\s)?(?:(?:actually|currently|still|ourselves|itself|themselves)\s)?(?:(?:has|have|had|holds?|there (?:is|was)) no (?:\p{L}+\s)?(?:\p{L}+\s)?(?:reports?|certificates?|certs?|certifications?|evidence|proof)|no (?:such )?(?:report|certificate) (?:exists|is there|was ever issued)|(?:do|does|did) not (?:actually )?(?:have|hold) (?:one|it|a report|a certificate|any))(?!\p{L})/iu;
const OF_ALL = /^\W*(?:both|neither|all of them|they)(?!\p{L})/iu;
/** After a "no": "… but plan to start next year". */
const LOOSE_PLAN =
  /^\W*(?:we |it )?(?:are |is |have |has )?(?:currently |now )?(?:plan|intend|aim|expect|hope|work|prepar|start|begun)(?:s|ed|ing|ning)?(?: |$)/iu;

/** Once a sentence speaks of somebody else's, what it adds is theirs until it names the vendor. */
function ownOrBorrowed(
  piece: ClaimPiece,
  holder: PieceClaim | null,
  listsOthers: boolean,
  thisYear: number | null,
): PieceClaim | null {
  const claim = pieceClaim(piece, thisYear);
  if (claim === null || (claim.answer !== "yes" && claim.answer !== "aligned")) return claim;
  if (listsOthers) return { ...claim, answer: "borrowed", signs: ["borrowed-partner"] };
  if (holder === null || bringsOwnSubject(piece.own)) return claim;
  return { ...claim, answer: "borrowed", signs: holder.signs, holder: holder.holder };
}

const LOOSE_STATE =
  /^\W*(?:(?:it|this|that|which|status|target|both|they|(?:we )?(?:plan|intend|aim|expect|hope)s? to|the (?:report|certificate|certification|audit|assessment|attestation)|report|certificate|certification|audit)\b[\s:]*)?(?:(?:is|are|has|have|was|were|will|date)\s+(?:been\s+|be\s+)?)?(?:currently |now |still |since |not yet )?(?:expired|lapsed|withdrawn|suspended|in progress|in process|planned|pending|expected|targeted|target|scheduled|under\s?way|ongoing|not (?:yet |currently )?(?:certified|held|renewed|available|issued|complete|completed|started)|available (?:in|by|from|as of) (?:q\d|\p{L}+ 20|20))|^\W*(?:we |they |it )?(?:have |has |had )?(?:since )?(?:(?:let|allowed) (?:it|them|this|that|the \p{L}+) (?:to )?(?:lapse|expire)|(?:did|do|have|has|will) not renew(?:ed)?|gave (?:it|them) up|dropped (?:it|them))(?!\p{L})|^\W*we(?: are|['’]re) (?:actively |currently |still )?(?:working|pursuing|preparing|planning|aiming|in the process)/iu;

const PRONOUN =
  /^\W*(?:they|it|these|both|this (?:facility|site|provider|company|vendor|partner|service|environment|platform)|the (?:facility|provider|company|vendor|partner|service|site|building|facilities)|all of them|which|who|their|its|both of them|all three|le prestataire|der (?:dienstleister|betreiber)|el proveedor|o fornecedor|il fornitore|de leverancier|die dienstleister)(?:['’](?:s|re|ve))?\s/iu;

/** "We host with Northbase. They are …": the pronoun, or the name, brings back whoever is used. */
function withPronoun(piece: ClaimPiece, previous: string, used: readonly string[]): ClaimPiece {
  const name = used.find((one) => opensWith(piece.before, one));
  const goesOn = LISTS_WITHOUT_SUBJECT.test(piece.before) && providersNamedIn(previous).length > 0;
  if (name !== undefined || goesOn) return { ...piece, before: `provider is ${piece.before}` };
  if (!PRONOUN.test(piece.before) && !THERE.test(piece.before)) return piece;
  const other = otherHolder(previous, "")?.holder;
  if (other !== undefined) return { ...piece, before: `${other}: ${piece.before}` };
  const isPlace = SOME_PLACE.test(piece.before) && !/(?<!\p{L})ours?(?!\p{L})/iu.test(previous);
  const isUsed = isPlace || providersNamedIn(previous).length > 0;
  return isUsed ? { ...piece, before: `provider is ${piece.before}` } : piece;
}

/** "Die Aufbewahrung erfolgt dort …": in the place that was spoken of. */
const THERE = /(?<!\p{L})(?:dort|aldaar|daar|allí|là-bas|lì)(?!\p{L})/iu;

/** "We host with Northbase. Certifications: …": whose they are is left open, and theirs is likelier. */
const LISTS_WITHOUT_SUBJECT =
  /^\W*(?:(?:security|compliance|their|relevant|key)\s)?(?:certifications?|certificates|accreditations|attestations|compliance|standards)(?:\s(?:held|include))?\s*[:–-][\s(]*$/iu;

const SOME_PLACE = /^\W*(?:this|the)\s(?:facility|facilities|building|data cent\p{L}+)\s/iu;

/** Whether one of the first words is the name, or the part of it that it goes by. */
function opensWith(words: string, name: string): boolean {
  const opening = words.slice(0, OPENING_REACH);
  if (opening.trimStart().startsWith(name)) return true;
  const [first = "", ...others] = opening.split(/[\s:,(]+/u).filter((word) => word !== "");
  const parts = name.split(" ");
  return [first, ...others.slice(0, 2)].some((word) =>
    parts.includes(word.replace(/['’]s$|[.,]$/gu, "")),
  );
}

/** How far into a sentence its subject may stand. */
const OPENING_REACH = 40;
