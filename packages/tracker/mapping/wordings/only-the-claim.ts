import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

/** What a heading that asks for a certificate or report, and for nothing else of it, is made of. */
const OF_THE_CLAIM = oneOf({
  "the standard, its parts and years": wordings`
    iso | iec | isms | soc | ssae | isae | tsc | at | c | type | types | t\d | i{1,3} | \d+
  `,
  "a standard beside it": wordings`
    nist | csf | cis | pci | dss | hipaa | gdpr | hitrust | csa | star | tisax | c5 | cmmc | fedramp | cyber | essentials
  `,
  "what proves it": wordings`
    certificates? | certifications? | certified | attest(?:ed|ations?) | accredit(?:ed|ations?) | reports? | audit(?:s|ed)? | testat | examin(?:ed|ations?) | regist(?:ered|ration) | proof
  `,
  "that it is held": wordings`
    has | have | holds? | held | own | available | availability | vorhanden | exists? | present | in | place
    obtained | achieved | awarded | received | collected | provided | completed? | maintained | undergone | targeted | claim(?:ed)?
  `,
  "how it stands": wordings`status | flag | valid | current(?:ly)? | active | latest | recent | most | last | annual | dates?`,
  "meeting it": wordings`compliance | compliant | conformity | aligned | adherence | assessment | security | information`,
  "whose it is": wordings`
    vendors? | suppliers? | providers? | third | part(?:y|ies) | company | organisation | service | your | the | its | their
  `,
  "what joins them": wordings`
    an? | and | or | of | for | to | with | against | under | y | n | yes | no | e | g | etc | eg | if | any | equivalent
    other | standards? | frameworks? | independent | external | full | copy
  `,
});

const OPENS_QUESTION = oneOf({
  English: wordings`
    is | are | was | were | do | does | did | has | have | had | can | could | will | would | which | what | if
    please | provide
  `,
  German: wordings`liegt | liegen | gibt | ist | sind | hat | haben | besitzt | besitzen | verfugt | verfugen`,
  Romance: wordings`
    pouvez | avez | etes | disposez | existe | tiene | tienen | cuenta | cuentan | dispone | disponen | possui | possuem
    tem | ha | avete | siete | esta | sois
  `,
  "of the north and east": wordings`heeft | hebben | beschikt | bent | har | er | finns | czy | var`,
});

/** "The vendor maintains ISO 27001 certification": of whom it is said, or demanded, that they hold it. */
const SAID_OF_HOLDING = oneOf({
  English: wordings`
    holds? | has | have | maintains? | possess(?:es)? | certified | compl(?:y|ies) | conforms?
    (?:must|shall|should) (?:provide|hold|maintain)
  `,
  Romance: wordings`
    detient | detenez | detiennent | possede | posee | poseen | ostenta | possui | possuem | detem | possiede | detiene
  `,
  "of the north and east": wordings`
    besitzt | besitzen | verfugt | verfugen | bezit | beschikt | innehar | posiada | posiadacie
  `,
});

/**
 * A heading that names a standard asks for the claim where it is made of nothing but words for it, is a question or
 * says that somebody holds it. Whatever else stands in one ("ISO 27001 risk register") is not the claim, and a
 * yes below it would be a wrong one.
 */
export const ONLY_THE_CLAIM = new RegExp(
  String.raw`^(?:(?:${OF_THE_CLAIM})(?: |$))+$|^(?:${OPENS_QUESTION})\b|\b(?:${SAID_OF_HOLDING})\b`,
  "u",
);
