import { askedAbout, type AskedAbout } from "./asked-about.ts";
import { certificateNumberIn } from "./certificate-number.ts";
import { isCertificateText } from "./certificate-text.ts";
import type { Claim, ClaimSign } from "./claim.ts";
import { otherHolder } from "./other-holder.ts";
import { SPEAKS_OF_US } from "./wordings/speaks-of-us.ts";
import { combineClaims } from "./combine-claims.ts";
import type { LeadingAnswer } from "./leading-answer.ts";
import { type PieceClaim, pieceClaim } from "./piece-claim.ts";
import { type HeadingTone, underHeading } from "./heading-tone.ts";
import type { SaidClaims } from "./said-claims.ts";
import { sentences } from "./sentences.ts";
import { mayNameStandard } from "./standard-mentions.ts";
import type { Segment } from "./statement-segments.ts";

type Artefact = "iso" | "soc2";

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

/** What is claimed of one artefact, and the mentions that claim it. */
export interface ArtefactClaim {
  readonly claim: Claim;
  readonly pieces: readonly PieceClaim[];
}

/** What a text claims of one artefact, its own sentences and the question it answers taken together. */
export function artefactClaim(artefact: Artefact, sources: ClaimSources): ArtefactClaim {
  const said = sources.said[artefact];
  const answered = answeredClaims(artefact, sources, said);
  const pieces = [...said, ...answered];
  const shown = withUnshownDocument(
    withOfferedDocument(withCertifiedCompliance(artefact, pieces, sources), sources.segments),
    sources.segments,
  );
  const combined = combineClaims(shown, answered);
  const claim =
    artefact === "soc2" &&
    combined.answer === "yes" &&
    said.length === 0 &&
    speaksOfOperationsCentre(sources.plain)
      ? NO_CLAIM
      : combined;
  return { claim: withTellingSigns(artefact, inItsPlace(claim, sources), sources), pieces };
}

/** "SOC 2 Type II" in a column of milestones is one; whoever says "we hold" says it anywhere. */
function inItsPlace(claim: Claim, { tone, plain }: ClaimSources): Claim {
  return SPEAKS_OF_US.test(plain) ? claim : (underHeading(claim, tone) ?? NO_CLAIM);
}

/** What an answer says by the question it answers: a yes or no, or words about the thing asked for. */
function answeredClaims(
  artefact: Artefact,
  sources: ClaimSources,
  said: readonly PieceClaim[],
): readonly PieceClaim[] {
  const { segments, asked, leading, plain, thisYear } = sources;
  if (segments.length > 0 && segments.every(({ isForNobody }) => isForNobody)) return [];
  const question = asked.find(({ mention }) => mention.standard === artefact);
  if (
    question === undefined ||
    (said.some(({ answer }) => answer !== "borrowed") && leading?.answer !== "no")
  ) {
    return [];
  }
  if (said.length === 0 && leading === null && offersOnlyOthers(segments)) {
    const signs = ["not-held", ...tellingSigns(artefact, sources)] as const;
    return [{ mention: question.mention, answer: "no", signs, holder: null }];
  }
  const namesAny = segments.some(
    ({ isQuestion, parts }) =>
      !isQuestion &&
      parts.some(
        (part) => "mention" in part && part.mention.standard !== "type" && part.mention.text !== "",
      ),
  );
  const words = namesAny ? null : claimOfWords(question, leading?.rest ?? plain, thisYear);
  if (leading === null)
    return words === null || (words.answer === "yes" && question.yesMeans !== "yes") ? [] : [words];
  return [claimOfLead(question, leading, words, { namesAny, plain })].filter(
    (claim) => claim !== null,
  );
}

const ONLY_OTHERS =
  /^\W*(?:we )?(?:(?:have |hold )?only|only (?:have|hold)|(?:have|hold) only)\s(?:an? |our |the )?$|^\W*$/iu;
const ONLY_AFTER = /^\W*(?:reports?|certificates?|certification|certified)?\W*only\W*$/iu;

/** "SOC 1 Type II only", "We only have a SOC 1 report", where another standard was asked for. */
function offersOnlyOthers(segments: readonly Segment[]): boolean {
  const [segment] = segments;
  if (segment === undefined || segments.length > 1 || segment.about !== "other") return false;
  if (!/(?<!\p{L})only(?!\p{L})/iu.test(segment.text)) return false;
  const pieces = segment.parts.filter((part) => "mention" in part);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || !ONLY_OTHERS.test(first.before)) return false;
  return /only/iu.test(first.before) || ONLY_AFTER.test(last.after);
}

function claimOfLead(
  { mention, yesMeans, yesToAllMeans }: AskedAbout,
  { answer, rest }: LeadingAnswer,
  words: PieceClaim | null,
  { namesAny, plain }: { readonly namesAny: boolean; readonly plain: string },
): PieceClaim | null {
  const bare = (given: PieceClaim["answer"], ...signs: ClaimSign[]): PieceClaim => ({
    mention,
    answer: given,
    signs,
    holder: null,
  });
  if (answer === "no")
    return words?.answer === "in-progress"
      ? words
      : bare(
          "no",
          "not-held",
          ...(words?.signs ?? []).filter((sign) => sign.startsWith("borrowed")),
        );
  // "N/A" says nothing of whether it is held; that a cell holds it is a state of the cell.
  if (answer === "not-applicable") return NO_DOCUMENT.test(rest) ? bare("no", "not-held") : null;
  if (answer !== "yes")
    return bare(answer, ...(answer === "in-progress" ? (["in-progress"] as const) : []));
  if (words !== null && words.answer !== "yes") {
    const against =
      words.answer === "in-progress" || words.answer === "no" || words.answer === "lapsed";
    return against ? { ...words, signs: [...words.signs, "contradiction"] } : words;
  }
  const isToAll = TO_ALL.test(plain);
  const means = isToAll ? yesToAllMeans : yesMeans;
  if ((namesAny && !isToAll) || means === "unknown") return null;
  return bare(means, ...(SIGN_OF_YES[means] ?? []), ...(words?.signs ?? []));
}

/** "Yes, both." */
const TO_ALL =
  /^\W*(?:yes\W+)?(?:we (?:have|hold) |to )?(?:both|all (?:of them|three))\s*(?:of them\s*)?(?:$|[.,;:–-])/iu;

const NO_DOCUMENT =
  /^\W*no (?:such )?(?:reports?|certificates?|certs?|certifications?|audits?)(?!\p{L})/iu;

const SIGN_OF_YES: Readonly<Record<string, readonly ClaimSign[]>> = {
  yes: ["held"],
  aligned: ["aligned"],
  "in-progress": ["in-progress"],
  borrowed: ["borrowed-cloud"],
};

/** Words that speak of a report or certificate without naming it, the question having done so. */
const SPEAKS_OF_DOCUMENT =
  /(?<!\p{L})(?:reports?|certificates?|certs?|certified|certification|accredited|attest\p{L}*|audited|opinion|exceptions?|types?\s*(?:i|ii|1|2)|valid|current|issued|expires?|received|held|registered|renewed|rapports?|relat[óo]rio|informe|bericht|zertifikat\p{L}*|certificaten?|certificaat|certificad[oa]|certificat[oaie]?|certificazione|gültig|valable|valide|vigente|válid[oa]|geldig|délivré|emitid[oa]|ausgestellt)(?!\p{L})/iu;

/** How many characters of an answer are searched for a state of things ("planned", "expired"). */
const STATE_REACH = 60;

/** Whoever holds it stands first in an answer: "Group certificate", "Hosting partner only". */
const HOLDER_REACH = 40;
/** "Yes, HQ only" says where, not who. */
const HEAD_OFFICE = /^(?:hq|head ?quarters)$/iu;
/** "cert exp. Q3": it may expire then or be expected. */
const ENDS_WHEN = /(?<!\p{L})exp\.?\s(?:in\s)?(?:q[1-4]|h[12])(?!\p{L})/iu;

function claimOfWords(
  { mention }: AskedAbout,
  words: string,
  thisYear: number | null,
): PieceClaim | null {
  const [sentence = ""] = sentences(words);
  const [first = ""] = sentence.split(/(?<=;)\s/u);
  const nameless = { ...mention, text: "", types: [] };
  const other = otherHolder(first.slice(0, HOLDER_REACH), "");
  if (other !== null && !HEAD_OFFICE.test(other.holder)) {
    const { sign, holder } = other;
    return { mention: nameless, answer: "borrowed", signs: [sign], holder };
  }
  if (ENDS_WHEN.test(words)) return null;
  const piece = { mention: nameless, before: "", own: first, clause: words };
  const state = pieceClaim({ ...piece, after: ` ${first.slice(0, STATE_REACH)}` }, thisYear);
  const isState = state !== null && state.answer !== "yes" && state.answer !== "unknown";
  if (isState && (state.answer !== "aligned" || OPENS_WITH_ALIGNMENT.test(first))) return state;
  const isNumbered = mention.standard === "iso" && certificateNumberIn(words) !== null;
  const isThere = !SPEAKS_OF_NOTHING.test(words) && !PUT_OFF.test(words);
  return (isNumbered || SPEAKS_OF_DOCUMENT.test(words)) && isThere
    ? { mention: nameless, answer: "yes", signs: ["held"], holder: null }
    : null;
}

/** "The gold standard, deferred until …": wherever it stands, the thing is not there. */
const PUT_OFF =
  /(?<!\p{L})(?:deferred|postponed|put off|on hold|not (?:yet )?(?:started|begun)|out of reach|(?:under|in)[- ](?:evaluation|review|progress|discussion)|coming soon|on (?:the|our) roadmap)(?!\p{L})|(?<!\p{L})(?:client|customer|supplier|vendor|contractor|organi[sz]ation|company|provider)s? (?:shall|must|should)(?!\p{L})/iu;

const OPENS_WITH_ALIGNMENT =
  /^\W*(?:we (?:are )?)?(?:fully |largely |self-)?(?:align|complian|based on|in line|follow|conform|equivalent|ready|konform|alinead|declared|assess)/iu;

const SPEAKS_OF_NOTHING =
  /^\W*(?:no(?! (?:exceptions?|deviations?|qualif\p{L}+))|if|please|what|which|does|do|is|are)(?!\p{L})|\?\s*$|[:=–—-]\s*(?:no|none|nil|n\/a)\W*$|(?<!\p{L})(?:the |a |la |die |una? |uma )?(?:certification|zertifizierung|certificación|certificação|certificazione|certificering)\s(?:requires|needs|takes|means|nécessite|exige|demande|erfordert|verlangt|requiere|requer|richiede|vereist)(?!\p{L})/iu;

const OFFERS_DOCUMENT =
  /(?<!\p{L})(?:request|access|copy|download|obtain|receive|available|shared?|provided?|view)(?!\p{L}).*(?<!\p{L})(?:report|attestation|certificate)(?!\p{L})|(?<!\p{L})(?:report|attestation|certificate)s?(?!\p{L}).*(?<!\p{L})(?:available|request|nda|download\p{L}*|obtain\p{L}*)(?!\p{L})/iu;
const NOT_THERE_YET =
  /(?<!\p{L})(?:(?:once|when|after) (?:it |the (?:report|audit) )?(?:is |has been )?(?:issued|issuance|complete\p{L}*|available|final\p{L}*|ready)|will be (?:available|issued|published|shared)|soon|not (?:yet )?available|planned|expected)(?!\p{L})/iu;

/** "We are SOC 2 compliant. The report is available on request.": there is a report after all. */
function withOfferedDocument(
  pieces: readonly PieceClaim[],
  segments: readonly Segment[],
): readonly PieceClaim[] {
  if (!pieces.some(({ answer }) => answer === "aligned")) return pieces;
  const offered = segments.some(
    ({ text, about }) =>
      about !== "other" && OFFERS_DOCUMENT.test(text) && !NOT_THERE_YET.test(text),
  );
  if (!offered) return pieces;
  return pieces.map((piece) =>
    piece.signs.includes("compliant") && piece.answer === "aligned"
      ? { ...piece, answer: "yes" }
      : piece,
  );
}

/** What a certificate says of its holder, "complies with the requirements of", is that it is held. */
function withCertifiedCompliance(
  artefact: Artefact,
  pieces: readonly PieceClaim[],
  { plain }: ClaimSources,
): readonly PieceClaim[] {
  if (artefact !== "iso" || !pieces.some(({ answer }) => answer === "aligned")) return pieces;
  if (!isCertificateText(plain)) return pieces;
  return pieces.map((piece) =>
    piece.answer === "aligned" ? { ...piece, answer: "yes", signs: ["held"] } : piece,
  );
}

const NOT_SHOWN =
  /(?<!\p{L})(?:could|can|did|does|do|has|have|was|were|is|are)(?: not|n['’]t|not) (?:be(?:en)? )?(?:able to )?(?:provide|provided|supply|supplied|produce|produced|share|shared|evidence|evidenced|verif\p{L}+|confirm\p{L}*|substantiate\p{L}*)(?![^.;]{0,60}(?<!\p{L})(?:without|unless|until|before|prior to|publicly|externally|outside)(?!\p{L}))|(?:not|never)(?: yet)? (?:been )?(?:provided|received|shared|supplied|seen|attached|submitted|verified|confirmed)|unable to (?:provide|verify|confirm|produce)|no (?:evidence|proof|certificate) (?:was |has been )?(?:provided|supplied|found|available|seen|shared|attached)/iu;

/** "… claims certification but could not provide a certificate": words that nothing stands behind. */
function withUnshownDocument(
  pieces: readonly PieceClaim[],
  segments: readonly Segment[],
): readonly PieceClaim[] {
  if (!pieces.some(({ answer }) => answer === "yes")) return pieces;
  if (!segments.some(({ text }) => NOT_SHOWN.test(text))) return pieces;
  return pieces.map((piece) => (piece.answer === "yes" ? { ...piece, answer: "aligned" } : piece));
}

/** What a yes is worth that goes on about something else. */
const NO_CLAIM: Claim = { answer: "unknown", signs: [], holder: null };

/** "Yes, 24x7 SOC with SIEM monitoring" answers about a security operations centre. */
function speaksOfOperationsCentre(plain: string): boolean {
  return OPERATIONS_CENTRE.test(plain) && OPERATIONS_WORDS.test(plain);
}

const OPERATIONS_CENTRE = /(?<!\p{L})SOC(?![\p{L}\d])(?!\s?[-–]?\s?[123](?!\d|x|\/7))/u;
const OPERATIONS_WORDS =
  /24\s?[x×/*]\s?7|monitor|analyst|SIEM|security operations|managed SOC|SOC team|round the clock/iu;

/** The claim with signs of what was offered instead, where the artefact itself is not claimed. */
export function withTellingSigns(artefact: Artefact, claim: Claim, sources: ClaimSources): Claim {
  if (claim.answer !== "unknown") return claim;
  const telling = tellingSigns(artefact, sources);
  if (telling.length === 0) return claim;
  return { ...claim, signs: [...new Set([...claim.signs, ...telling])] };
}

function tellingSigns(
  artefact: Artefact,
  { segments, plain }: Pick<ClaimSources, "segments" | "plain">,
): readonly ClaimSign[] {
  const names = new Set(segments.flatMap(namesIn));
  return [
    ...(artefact === "iso" ? isoSigns(names) : soc2Signs(names, plain)),
    ...([...names].some((name) => OTHER_ASSURANCE.test(name)) ? (["other-report"] as const) : []),
  ];
}

function namesIn({ parts }: Segment): readonly string[] {
  return parts.flatMap((part) => ("mention" in part ? part.mention.names : []));
}

function isoSigns(names: ReadonlySet<string>): readonly ClaimSign[] {
  return [...names].some((name) => name.startsWith("ISO ")) ? ["wrong-standard"] : [];
}

function soc2Signs(names: ReadonlySet<string>, plain: string): readonly ClaimSign[] {
  const signs: ClaimSign[] = [];
  if (names.has("SOC 3")) signs.push("soc-3-only");
  if ([...names].some((name) => SOC_1_NAME.test(name))) signs.push("soc-1-only");
  if (speaksOfOperationsCentre(plain)) signs.push("operations-centre");
  return signs;
}

const SOC_1_NAME = /^(?:SOC 1|SSAE|ISAE 3402|CSAE|SAS)/u;
const OTHER_ASSURANCE = /^(?:HITRUST|PCI|TISAX|BSI C5|C5|CSA|Cyber|IRAP|ISAE 3000)/iu;

/** What the question and the column's artefact ask about. */
export function askedOf(question: string | null, artefact: Artefact | null): readonly AskedAbout[] {
  const asked = question === null || !mayNameStandard(question) ? [] : askedAbout(question);
  if (artefact === null || asked.some(({ mention }) => mention.standard === artefact)) return asked;
  const mention = { standard: artefact, names: [], text: "", start: 0, end: 0, types: [] } as const;
  return [{ mention, yesMeans: "yes", yesToAllMeans: "yes" }];
}
