/**
 * What words in the column of user controls say of our part in them. `done`, `in-part` and `undone`:
 * all, some or none are mapped to somebody here; `seen` and `unread`: somebody or nobody looked at them.
 */
export type CuecStanding = "done" | "in-part" | "undone" | "seen" | "unread";

/** What can be said of the controls of a report, and how our own part in them stands. */
export interface CuecRemarks {
  /** Whether the words name a control, or leave that to a number or a mere "yes". */
  readonly namesControls: boolean;
  /** Whether the words say that there are some, if only by counting them. */
  readonly saysThereAreSome: boolean;
  readonly standing: CuecStanding | null;
}

const PIECE = /[^,;:()\n–—]+/gu;
const SPLIT_WITHIN = /\s-\s|(?<!\p{L})(?:but|and|und|y|e|et|aber|pero|mais|mas)(?!\p{L})/iu;

const NUMBERED = /^\D{0,10}[1-9]\d{0,2}(?:\s+of\s+\d{1,3})?(?:\s+(?:cuecs?|controls?|uers?))?$/iu;
const THERE_ARE_SOME =
  /^(?:yes|y|true|cuecs?|controls?|(?:yes\s+)?(?:there\s+are\s+)?(?:some|several|many|various)(?:\s+(?:cuecs?|controls?))?|(?:cuecs?|controls?)\s+(?:exist|listed|identified|noted|apply))$/iu;

const MAPPED = String.raw`(?:mapp(?:ed|ing)|implement(?:ed|ation)|assign(?:ed|ment)|owned|owners?|in place|done|completed?|addressed|fulfilled|zugeordnet|umgesetzt|(?:mapead|asignad|implementad|atribuíd)[oa]s?|mappée?s?|attribuée?s?|mises? en place)`;
const LOOKED_AT = String.raw`(?:review(?:ed)?|assess(?:ed|ment)|analy[sz]ed|evaluat(?:ed|ion)|checked|looked(?: at)?|considered|read|geprüft|bewertet|revisad[oa]s?|evaluad[oa]s?|avaliad[oa]s?|examinée?s?|revue?s?)`;
const NOT = String.raw`(?:not|none|no|nothing|nobody|never|nicht|keine?r?|non|não|sin|sem|pas|aucune?)`;
/** Words that may stand beside those above and add nothing. */
const BESIDE = String.raw`(?:of|yet|still|to be|be|being|are|is|been|have|has|were|was|out|the|these|them|they|it|all|any|fully|on|our|your|side|end|by|us|here|at|this|time|noch|wurden?|sind|todavía|aún|ainda|encore|cuecs?|controls?|in|under|for|\d{1,3})`;

const ONLY_MAPPING = wholly(MAPPED);
const ONLY_LOOK = wholly(LOOKED_AT);

const DENIES = new RegExp(
  String.raw`(?<!\p{L})(?:${NOT}|to be|being|(?:in|under) review)(?!\p{L})`,
  "iu",
);
const UNDONE =
  /^(?:un(?:mapped|owned|assigned|implemented)|(?:mapping|owners?|assignment|implementation)\s+(?:is\s+)?(?:missing|pending|outstanding|tb[cd]|to follow))$/iu;
const IN_PART = new RegExp(
  String.raw`^(?:(?:only\s+)?(?:partially|partly|in part|some|most(?:ly)?|teilweise|parcialmente|em parte|partiellement)(?:\s+${MAPPED})?|(?:${MAPPED}\s+)?(?:in progress|ongoing|under\s?way|incomplete|started|partially|in part)|${MAPPED}\s+(?:is\s+)?(?:in progress|ongoing|under\s?way|incomplete|started))$`,
  "iu",
);
const OF_SO_MANY = /(\d{1,3}) (?:out )?of (?:the )?(\d{1,3})/iu;

function wholly(words: string): RegExp {
  const others = `(?:${NOT}|${BESIDE})`;
  return new RegExp(String.raw`^(?:${others}\s+)*${words}(?:\s+${others})*$`, "iu");
}

/** "5/12" is five of them. */
const SO_MANY_OF = /(\d)\s*\/\s*(\d)/gu;

/** The gravest first: one undone control is what matters. */
const GRAVEST = ["undone", "unread", "in-part", "done", "seen"] as const;

/** Nobody maps what is not there. */
const MAPPINGS = ["undone", "in-part", "done"] as const;

/** Reads words of the column of user controls piece by piece; pieces that are no remark name controls. */
export function cuecRemarks(words: string): CuecRemarks {
  let namesControls = false;
  let saysThereAreSome = false;
  const standings = new Set<CuecStanding>();
  for (const [part] of words.matchAll(PIECE)) {
    for (const piece of part.split(SPLIT_WITHIN)) {
      const text = piece
        .replace(SO_MANY_OF, "$1 of $2")
        .replace(/[.!]+\s*$/u, "")
        .trim();
      if (text === "") continue;
      const standing = standingOf(text);
      if (standing !== null) standings.add(standing);
      else if (NUMBERED.test(text) || THERE_ARE_SOME.test(text)) saysThereAreSome = true;
      else namesControls = true;
    }
  }
  return {
    namesControls,
    saysThereAreSome:
      saysThereAreSome || namesControls || MAPPINGS.some((one) => standings.has(one)),
    standing: GRAVEST.find((standing) => standings.has(standing)) ?? null,
  };
}

function standingOf(piece: string): CuecStanding | null {
  if (UNDONE.test(piece)) return "undone";
  if (IN_PART.test(piece)) return "in-part";
  if (ONLY_LOOK.test(piece)) return DENIES.test(piece) ? "unread" : "seen";
  if (!ONLY_MAPPING.test(piece)) return null;
  const [, done, all] = OF_SO_MANY.exec(piece) ?? [];
  if (done !== undefined && Number(done) !== Number(all)) {
    return Number(done) === 0 ? "undone" : "in-part";
  }
  return DENIES.test(piece) ? "undone" : "done";
}
