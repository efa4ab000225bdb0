import { wordings } from "../../text/wordings.ts";

/**
 * Words that a company's name follows as the one that certified or audited. They are written in any
 * case and the name begins with a capital, so that both cases are spelled out.
 */

/** "Certified … by": what a certification body does. */
export const CERTIFYING = {
  "of the certificate": wordings`
    [Cc]ertified | [Cc]ertificated | [Rr]ecertified | [Cc]ertification | [Cc]ertificate
    [Rr]egistered | [Aa]ccredited | [Ii]ssued | [Aa]warded | [Gg]ranted
  `,
  "of the audit": wordings`
    [Aa]udited | [Aa]udits? | [Aa]ssessed | [Vv]erified | [Cc]onducted | [Pp]erformed
    [Aa]uditados?
  `,
};

/** What a certification body is called, and "issued by" in so many words. */
export const CERTIFIER = {
  "what it is called": wordings`
    [Cc]ertification [Bb]ody(?: is| was)?[:\s–-]*
    [Cc]ertif(?:ying|ication) (?:[Bb]ody|[Aa]uthority)[:\s–-]*
    [Rr]egistrar[:\s–-]+ | [Ii]ssuer[:\s–-]+ | CB[:\s–-]+ | [Cc]ertifier(?: is|:)?
    (?<!lead |internal |Lead |Internal )[Aa]uditors?(?: is| are| was|:)
  `,
  "what it did": wordings`
    [Ii]ssued [Bb]y[:\s–-]* | 27001(?::20\d\d)? (?:by|par|durch|von|por|pela|door|da)
  `,
  German: wordings`
    [Zz]ertifizierungs(?:stelle|gesellschaft)[:\s–-]* | [Aa]usgestellt (?:von|durch)(?: de[rmn])?
    [Zz]ertifiziert (?:durch|von)(?: de[rmn]| die)?
  `,
  French: wordings`
    [Oo]rganisme (?:de certification|certificateur)[:\s–-]* | [Dd]élivrée? par
    [Cc]ertifiée?s? par
  `,
  "Spanish and Portuguese": wordings`
    [Ee]ntidade? certificadora[:\s–-]* | [Oo]rganismo (?:de certifica\p{L}+|certificador)[:\s–-]*
    [Ee]mitid[oa] (?:por|pela) | [Cc]ertificad[oa]s? (?:por|pela|pelo)(?: la| el)?
  `,
  Italian: wordings`
    [Ee]nte (?:di certificazione|certificatore)[:\s–-]* | [Rr]ilasciat[oa] da
    [Cc]ertificat[oa] da
  `,
  Dutch: wordings`
    [Cc]ertificerende instelling[:\s–-]* | [Aa]fgegeven door
  `,
  "Danish, Norwegian, Swedish": wordings`
    (?:[Cc]ertifiera\p{Ll}+|[Cc]ertificeret|[Ss]ertifisert)(?: (?:enligt|mot|efter|etter|i henhold til)(?: (?:SS-EN|SS|EN|ISO)[\w/:.-]*(?: 27001[\w:.-]*)?))? a[vf]
  `,
};

/** The same in languages that bend their words. */
export const CERTIFIER_ABROAD = {
  "Polish, Czech, Slovak": wordings`
    [Ww]ydan\p{Ll}+ (?:[\d.]+ )?przez(?: firmę)? | [Ww]yda(?:ł|ła|ło)
    [Vv]ydan\p{Ll}+ (?:společností|spoločnosťou|firmou) | [Vv]ydal[ao]?(?: společnost| spoločnosť| firma)?
  `,
  "Croatian, Slovene": wordings`
    [Ii]zda(?:o|la|l)(?: ga)?(?: je)?
  `,
  "Russian, Ukrainian, Bulgarian": wordings`
    [Вв]ыдан\p{Ll}*(?: компанией| органом)? | [Вв]идан\p{Ll}*(?: компанією)? | [Ии]здаден\p{Ll}* от
  `,
  "Indonesian, Greek, Arabic": wordings`
    [Dd]iterbitkan oleh | [Dd]ikeluarkan oleh | [Εε]κδόθηκε από(?: την| τον| τη)? | (?:ال)?صادرة? (?:عن|من)
  `,
};

/** "Audited … by": what an audit firm does. */
export const AUDITING = {
  "of the audit": wordings`
    [Aa]udited | [Aa]udits? | [Ee]xamined | [Ee]xamination | [Aa]ssessed | [Aa]ssessment
    [Aa]ttested | [Aa]ttestation | [Cc]ertified | [Vv]erified | [Ee]ngaged
    [Pp]erformed | [Cc]onducted | [Cc]ompleted | [Uu]ndertaken
  `,
  "of the report": wordings`
    [Rr]eport | [Rr]eports | [Ii]ssued | [Pp]repared | [Ss]igned | [Oo]pinion
  `,
  German: wordings`
    [Ee]rstellt | [Gg]eprüft
  `,
  French: wordings`
    [Éé]tablie? | [Rr]éalisée?
  `,
  "Spanish and Portuguese": wordings`
    [Aa]uditados? | [Ee]mitid[oa] | [Rr]ealizad[oa] | [Ee]laborad[oa]
  `,
  "Italian, Dutch": wordings`
    [Ee]mess[oa] | [Rr]edatt[oa] | [Oo]pgesteld
  `,
};

/** What an audit firm is called, and "issued by" or "audit with" in so many words. */
export const AUDITOR = {
  "what it is called": wordings`
    (?:[Ss]ervice |[Ii]ndependent |[Ee]xternal )?[Aa]uditors?(?: is| was| are|,)?[:\s–-]*
    [Aa]udit(?:ing)? [Ff]irm(?: is| was|,)?[:\s–-]* | CPA [Ff]irm(?: is| was|,)?[:\s–-]*
    [Aa]ssessor[:\s–-]+
  `,
  "what it did": wordings`
    [Ii]ssued [Bb]y[:\s–-]*
  `,
  "whom the vendor works with": wordings`
    (?:[Aa]udits?|[Ee]xamination|[Aa]ssessment|[Ee]ngaged|[Ww]orked|[Ww]orking|[Pp]artnered) with
    engaged
  `,
};

/** What is written like a company's name and is none. */
export const NO_COMPANY_NAME = {
  "standards and laws": wordings`
    ISO | IEC | AICPA | SOC | SSAE | ISAE | NDA | GDPR | HIPAA | PCI | NIST | CCPA | HITRUST
    FedRAMP | Type
  `,
  dates: wordings`
    Q[1-4] | H[12] | January | February | March | April | May | June | July | August | September
    October | November | December | [JFMASOND]\p{L}{2} \d
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
  `,
  "words that open a sentence": wordings`
    The | An? | Our | This | Independent | External | Third | Yes | No | End | Certified
    Accredited | CPA | Security | Annual | Trust | TBD | TBC | N\/A
  `,
  "nobody yet, or nobody named": wordings`
    Pending | Unknown | Various | None | Not | To | Approved | Qualified | Licensed | Registered
    Anonymous | Undisclosed | Redacted | Withheld | See | Same | Selected
  `,
  "what somebody did": wordings`
    Issued | Audited | Awarded | Granted | Examined | Performed | Conducted | Prepared | Assessed
    Signed | Completed
  `,
  "what is certified": wordings`
    Information Security | ISMS | Management
  `,
  "labels of the next detail": wordings`
    Report | Date | Period | Opinion | Certificate | Status | Scope | Standard | Valid | Number
    Expiry | Expires | Trust | Services? | Criteria | Categories | Exceptions? | Conclusion | System
    Names? | Firm
  `,
  "nothing but the form of a company": wordings`
    LLC | LLP | PLLC | Inc | Ltd | Limited | GmbH
  `,
  "whoever it may be": wordings`
    US | EU | UK | Customers? | Clients? | Vendor | Supplier | Processor | Provider | CEO | CISO
  `,
};
