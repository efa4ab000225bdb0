import type { AskedAbout } from "./asked-about.ts";
import { certificateNumberIn } from "../../artefacts/certificate/certificate-number.ts";
import { otherHolder } from "../holders/other-holder.ts";
import { type PieceClaim, pieceClaim } from "../pieces/piece-claim.ts";
import { HELD, NOT_HELD, UNDER_WAY } from "./signed-answer.ts";
import { withoutNewEdition } from "../standing/new-edition.ts";
import { sentences } from "../../text/sentences.ts";
import {
  OPENS_WITH_ALIGNMENT,
  OPENS_WITH_VENDOR,
  PUT_OFF,
  SPEAKS_OF_DOCUMENT,
  SPEAKS_OF_NOTHING,
  WAITS_FOR_ANSWER,
} from "../wordings/documents.ts";
import { isAskedFor } from "../wordings/document-asked-for.ts";
import { DOCUMENT_ON_ITS_WAY } from "../wordings/in-progress.ts";
import { OPENS_WITH_NO_DOCUMENT } from "../wordings/no-document.ts";
import { PEOPLE_CERTIFIED } from "../wordings/people.ts";

/** How many characters of an answer are searched for a state of things ("planned", "expired"). */
const STATE_REACH = 60;

/** Whoever holds it stands first in an answer: "Group certificate", "Hosting partner only". */
const HOLDER_REACH = 40;

/** "Yes, HQ only" says where, not who. */
const HEAD_OFFICE = /^(?:hq|head ?quarters)$/iu;

/** "HQ only": it is there, for one site. */
const HEAD_OFFICE_ONLY =
  /^\W*(?:only (?:the )?(?:hq|head ?quarters?|head office|main site)|(?:hq|head ?quarters?|head office|main site|zentrale|hauptsitz|siège|sede|hoofdkantoor|huvudkontoret)(?: (?:site|office))? (?:only|nur|seulement|alleen|endast))\W*$/iu;

/** "Yes - group". */
const GROUP_ALONE =
  /^\W*(?:the |our |at |via )*(?:group|parent|holding|affiliate)(?: level)?\W*$/iu;

/** "cert exp. Q3": it may expire then or be expected. */
const ENDS_WHEN =
  /(?<!\p{L})exp(?:\.|ires|iring|iry)?\s(?:in\s)?(?:q[1-4]|h[12]|next|soon)(?!\p{L})/iu;

/** "Certified, certificate requested": one part asks for the document, and another says how it stands. */
function saysMoreOfDocument(words: string): boolean {
  const parts = words.split(/,\s/u);
  return parts.some(
    (part) => SPEAKS_OF_DOCUMENT.test(part) && !DOCUMENT_ALONE.test(part) && !isAskedFor(part),
  );
}

const DOCUMENT_ALONE =
  /^\W*(?:copy of )?(?:the |latest |current )*(?:certificates?|certs?|reports?|zertifikat|bericht|certificat|rapport|certificado|informe|relat[óo]rio|certificato|certificaat|certyfikat|[cs]ertifikat|сертификат|sertifika)\W*$/iu;

/** What the words of an answer claim that leaves the name of the standard to the question. */
export function claimOfWords(
  asked: AskedAbout,
  words: string,
  thisYear: number | null,
): PieceClaim | null {
  if (WAITS_FOR_ANSWER.test(words)) return null;
  const said = withoutNewEdition(words.replace(OPENS_WITH_VENDOR, ""));
  const parts = sentences(said);
  for (const [at, part] of parts.entries()) {
    const claim = claimOfOpening(asked, at === 0 ? said : parts.slice(at).join(" "), thisYear);
    if (claim !== null || SPEAKS_OF_DOCUMENT.test(part)) return claim;
  }
  return null;
}

/** What the first sentence of an answer claims, those behind it kept in view. */
function claimOfOpening(
  { mention }: AskedAbout,
  said: string,
  thisYear: number | null,
): PieceClaim | null {
  const [sentence = ""] = sentences(said);
  const [first = ""] = sentence.split(/(?<=;)\s/u);
  const nameless = { ...mention, text: "", types: [] };
  const other = otherHolder(first.slice(0, HOLDER_REACH), "");
  if (other !== null && !HEAD_OFFICE.test(other.holder)) {
    const { sign, holder } = other;
    return { mention: nameless, answer: "borrowed", signs: [sign], holder };
  }
  if (GROUP_ALONE.test(first))
    return { mention: nameless, answer: "borrowed", signs: ["borrowed-group"], holder: first };
  if (HEAD_OFFICE_ONLY.test(sentence)) return { mention: nameless, ...HELD, holder: null };
  if (ENDS_WHEN.test(said) || PEOPLE_CERTIFIED.test(first)) return null;
  if (OPENS_WITH_NO_DOCUMENT.test(first)) return { mention: nameless, ...NOT_HELD, holder: null };
  const piece = { mention: nameless, before: "", own: first, clause: said };
  const state = pieceClaim({ ...piece, after: ` ${first.slice(0, STATE_REACH)}` }, thisYear);
  const isState = state !== null && state.answer !== "yes" && state.answer !== "unknown";
  if (isState && (state.answer !== "aligned" || OPENS_WITH_ALIGNMENT.test(first))) return state;
  if (DOCUMENT_ON_ITS_WAY.test(said)) return { mention: nameless, ...UNDER_WAY, holder: null };
  const isNumbered = mention.standard === "iso" && certificateNumberIn(said) !== null;
  if (isAskedFor(first) && !isNumbered && !saysMoreOfDocument(first)) return null;
  const isThere = !SPEAKS_OF_NOTHING.test(said) && !PUT_OFF.test(said);
  return (isNumbered || SPEAKS_OF_DOCUMENT.test(sentence)) && isThere
    ? { mention: nameless, ...HELD, holder: null }
    : null;
}
