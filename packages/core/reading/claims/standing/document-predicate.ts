import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** The document right behind the name of its standard, and what is said of it. */
const DOCUMENT_THEN =
  /^[\s)®™]*(?:type\s\S+\s)?(?:reports?|certificates?|certs?|certifications?|attestations?|accreditations?|audits?)(?!\p{L})(.*)$/isu;

const SMALL_WORD = /^\s+(\p{Ll}[\p{L}'’-]*)/u;

/** Words that go on about the document and say nothing yet of whether it stands. */
const GOES_ON: ReadonlySet<string> = new Set(
  (
    "and or plus as well but for of by from to under with within without in on at since until till through " +
    "via per against according including includes included include covering covers cover covered dated issued " +
    "valid held available attached enclosed no number nr ref expiring expires expiry runs run applies apply " +
    "extends extend spans span scope scoped scoping that which whose this confirms confirm confirming shows " +
    "show showing demonstrates demonstrate demonstrating proves prove proving states state stating contains " +
    "contain lists list names name bears bear relates relate validates validate validating verifies verify " +
    "verifying attests attest attesting evidences certifies certifying remains remain carries carry ensures " +
    "ensure gives give provides provide providing allows helps means after before about here below above now " +
    "today every each all both annually yearly regularly upon last most our we you following based then only " +
    "also which's version revision edition renewed maintained obtained achieved received awarded granted " +
    "performed conducted completed carried published released reissued posted shared audited passed done " +
    "signed reviewed complete current active ready along together when where sits bearing arrived arrives " +
    "goes came comes stems dates belongs stands serves appears reads requires required report reports audit " +
    "certificate certification body review reviews details copy letter summary prepared ended describes " +
    "excludes exclude maps once instead too already ourselves ourself itself themselves status programme " +
    "program scheme process cycle mark logo badge seal link page"
  ).split(" "),
);

/** Verbs that only link the document to what is said of it. */
const LINKS =
  /^(?:is|are|was|were|has|have|had|can|cannot|could|may|must|will|shall|does|do|it['’]s)$/u;

const LINKED: WordTable = {
  "it stands": wordings`
    up for renewal | due for renewal | qualified | adverse | no | zero | attestation | (?:not )?(?:cover|include|extend|apply|mention|list|expire)
    valid | current | active | in (?:full )?(?:force|place|effect|date) | up[- ]to[- ]date | held | maintained | good | ongoing | running
    recognised | recognized | accredited | unqualified | clean | annual | public | confidential | free | full | complete | renewed | confirmed | kept
  `,
  "it was got": wordings`
    issued | reissued | obtained | achieved | awarded | granted | received | renewed | completed | conducted | performed | carried out | signed | dated | audited | verified | updated | extended | published | released | finali[sz]ed
    certified | prepared | undertaken | assessed | validated | based
  `,
  "it is to be had": wordings`
    available | attached | enclosed | provided | shared | published | posted | uploaded | downloaded | accessed | viewed | found | requested | obtained | on file | online | here | below | included | listed | linked | stored | sent | supplied | made available | delivered | given
    downloadable | accessible | seen | displayed | (?:not )?disclosed | reviewed | furnished | inspected
  `,
  "what it is of": wordings`
    for | by | from | with | on | at | of | in | under | the | an? | our | your | all | both | required | limited | subject | specific | separate | site-specific | company-wide | global | scoped | restricted
  `,
};
const POSITIVE = new RegExp(
  String.raw`^(?:\s(?:been|be|being|also|currently|still|now|always|fully|publicly|independently|regularly|annually|recently|last|first|typically|only|officially|successfully|just|all|both|not(?= (?:public|limited|expired|restricted|disclosed|shared|published))))*\s(?:\d|(?:${oneOf(LINKED)})(?!\p{L}))`,
  "iu",
);

/** "The scope of our certificate is": it is said of the scope. */
const PART_OF = /(?<!\p{L})of (?:(?:our|the|its|this) )?(?:\p{L}+ )?$/iu;

/**
 * Whether something is said of the document that is not known to leave it in force: "our ISO 27001 certificate bit the
 * dust". Names and numbers behind it are its details.
 */
export function hasUnknownPredicate(lead: string, rest: string): boolean {
  if (PART_OF.test(lead)) return false;
  const said = DOCUMENT_THEN.exec(rest)?.[1];
  if (said === undefined) return false;
  const word = SMALL_WORD.exec(said)?.[1];
  if (word === undefined) return false;
  if (LINKS.test(word)) return !POSITIVE.test(said.slice(said.indexOf(word) + word.length));
  return !GOES_ON.has(word) && !/ly$/u.test(word);
}
