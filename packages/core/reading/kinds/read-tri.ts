import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { isInPart } from "../cell/in-part.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";
import type { TriAnswer, TriWords } from "./tri-words.ts";

/** "Yes", "Y", a tick, and yes in a few other languages, at the start of an answer. */
const YES =
  /^[\s"'(*]*(?:(?:yes|yep|yeah|y|true|s[i\u00ed]|oui|ja|sim|tak|da|hai|affirmative|definitely|absolutely)(?![\p{L}\p{N}'\u2019])|[\u2705\u2611\u2713\u2714\u221a\u{1f44d}]|\u662f|\u306f\u3044)/iu;
const NO =
  /^[\s"'(*]*(?:(?:no|nope|n|false|none|nil|never|not?\s+yet|non|nein|n[a\u00e3]o|nee|nej|nie|not)(?![\p{L}\p{N}'\u2019])|[\u2715-\u2718\u274c\u274e\u{1f44e}]|\u5426|\u3044\u3044\u3048)/iu;
/** "SOX-Y", "MFA: N": the answer closes a label. */
const CLOSING_ANSWER =
  /^[\p{L}\p{N} ]{1,20}\s*[-:=\u2013]\s*(?:(y|yes|true)|(?:n|no|false))\s*\.?$/iu;

/** "No exceptions", "not only": a no that denies something else than the question. */
const OTHER_NO =
  /^[\s"'(*]*(?:no|not|non)[\s-]+(?:only|just|less|fewer|issues?|exceptions?|problems?|exclusions?|doubt|limits?|restrictions?|need\s+to)\b/iu;

const DOUBT =
  /\b(?:maybe|perhaps|possibly|probably|not\s+sure|unsure|unknown|tb[cda]|i\s+think|we\s+believe|should\s+be|depends?|unclear)\b|\?\s*$/iu;

/** Words that say yes without the word: "Enforced for all users". */
const IN_PLACE =
  /^[\s\p{P}]*(?:(?:fully|always|strictly|already|it\s+is|is|are|has\s+been)\s+)*(?:enforced|enabled|implemented|in\s+place|mandatory|required|deployed|active|established|documented|received|obtained|provided|completed?|done|available|on\s+all|for\s+all|all\s+(?:users|staff|agents|employees|accounts|sites)|100\s*%|everyone|everywhere)(?![\p{L}\p{N}])/iu;

/**
 * Yes, no or in part. `words` are what stands for yes and no in this column alone ("via Citrix" is
 * a yes to system access). A policy, a product name or a plan is none of the three.
 */
export function readTri(cell: SourceCell, words?: TriWords): Fact<TriAnswer> {
  const { content } = cell;
  if (content.kind === "boolean") return statedIn(cell, content.boolean ? "yes" : "no");
  const text = content.text.trim();
  const state = cellState(cell);
  if (state?.state === "placeholder" && words?.no?.test(text) === true) return statedIn(cell, "no");
  if (state !== null) return state;
  if (text === "1") return statedIn(cell, "yes");
  if (text === "0") return statedIn(cell, "no");
  return answerIn(text, cell, words);
}

function answerIn(text: string, cell: SourceCell, words: TriWords | undefined): Fact<TriAnswer> {
  const closing = CLOSING_ANSWER.exec(text);
  if (closing !== null) return statedIn(cell, closing[1] === undefined ? "no" : "yes");
  if (DOUBT.test(text)) return unclearIn(cell, "it leaves the answer open");
  const isYes = YES.test(text);
  if (!isYes && NO.test(text)) return readNo(text, cell);
  if (isStillToCome(text)) return readFuture(isYes, text, cell);
  if (words?.no?.test(text) === true && !isYes) return statedIn(cell, "no");
  if (isInPart(text)) return statedIn(cell, "partial");
  if (isYes || IN_PLACE.test(text)) return statedIn(cell, "yes");
  if (words?.yes.test(text) === true) return statedIn(cell, "yes");
  return unclearIn(cell, "it is neither yes nor no");
}

/** After "no" and a stop, words that say yes: "No – MFA is enforced everywhere". */
const AFTER_STOP = /^\s*[,;:.\u2013\u2014-]\s*/u;

/** A no to the whole that is a yes to some of it. */
const NOT_ALL = /^[\s"'(*]*not\s+(?:all|every\p{L}*|always|fully|entirely|completely)(?!\p{L})/iu;

function readNo(text: string, cell: SourceCell): Fact<TriAnswer> {
  if (NOT_ALL.test(text)) return statedIn(cell, "partial");
  if (OTHER_NO.test(text)) return unclearIn(cell, "it is neither yes nor no");
  const rest = text.replace(NO, "");
  const more = rest.replace(AFTER_STOP, "");
  const contradicts = more !== rest && (IN_PLACE.test(more) || YES.test(more));
  return contradicts ? unclearIn(cell, "it says both yes and no") : statedIn(cell, "no");
}

function readFuture(isYes: boolean, text: string, cell: SourceCell): Fact<TriAnswer> {
  if (isYes) return unclearIn(cell, "it says yes and that it is still to come");
  const isPlanned = /\b(?:planned|plan\s+to|scheduled|not\s+yet|will\s+be|roadmap)\b/iu.test(text);
  return isPlanned ? statedIn(cell, "no") : unclearIn(cell, "it is under way");
}
