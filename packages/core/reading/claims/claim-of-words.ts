import type { AskedAbout } from "./asked-about.ts";
import { certificateNumberIn } from "../artefacts/certificate-number.ts";
import { otherHolder } from "./holders/other-holder.ts";
import { type PieceClaim, pieceClaim } from "./piece-claim.ts";
import { sentences } from "../text/sentences.ts";
import {
  OPENS_WITH_ALIGNMENT,
  PUT_OFF,
  SPEAKS_OF_DOCUMENT,
  SPEAKS_OF_NOTHING,
} from "./wordings/documents.ts";

/** How many characters of an answer are searched for a state of things ("planned", "expired"). */
const STATE_REACH = 60;

/** Whoever holds it stands first in an answer: "Group certificate", "Hosting partner only". */
const HOLDER_REACH = 40;

/** "Yes, HQ only" says where, not who. */
const HEAD_OFFICE = /^(?:hq|head ?quarters)$/iu;

/** "cert exp. Q3": it may expire then or be expected. */
const ENDS_WHEN = /(?<!\p{L})exp\.?\s(?:in\s)?(?:q[1-4]|h[12])(?!\p{L})/iu;

/** What the words of an answer claim that leaves the name of the standard to the question. */
export function claimOfWords(
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
