/** Words that send the reader somewhere. */
const POINTER =
  /^(?:please\s+|pls\.?\s+|kindly\s+|also\s+|\(\s*)*(?:see|refer(?:\s+to|\s+back\s+to)?|ref\.?\s?:?|reference|cf\.?|check|consult|vide|view|as\s+per|per|as\s+(?:stated|detailed|described|shown|listed|mentioned|noted)(?:\s+(?:in|on))?|(?:available|provided|included|listed|detailed|stated|documented|shared|described|uploaded|sent|found|given|published)\s+(?:in|on|via|at|by|to|separately)|attached|enclosed|uploaded|siehe|s\.(?=\s?(?:anlage|anhang|beiblatt|oben|unten|bericht|zertifikat))|zie|vedi|ver|v\u00e9ase|voir)(?![\p{L}\p{N}])\s*/iu;

/** "In the report", "on file": only together with a place where answers are kept. */
const KEPT_IN =
  /^(?:it\s+is\s+|kept\s+|held\s+)?(?:in|on|via)\s+(?:the\s+|our\s+|your\s+|company\s+|corporate\s+)?(?:file|website|web\s+site|web\s+page|homepage|portal|sharepoint|e-?mail|report|certificate|contract|agreement|attachment|appendix|annex|comments?|notes?|link|folder|drive|data\s?room|trust\s+cent(?:er|re|ral)|questionnaire|sow|msa|dpa)s?[\s.!)]*$/iu;

const ON_REQUEST =
  /^(?:(?:is|can\s+be)\s+)?(?:(?:available|provided|shared|accessible)\s+)?(?:up)?on\s+(?:written\s+)?request(?:\s+(?:under|with|subject\s+to)\s+(?:an?\s+)?(?:signed\s+)?nda)?[\s.!)]*$/iu;

const UNDER_NDA =
  /^(?:available\s+|provided\s+|shared\s+|can\s+be\s+(?:shared|provided)\s+)?(?:under|with|subject\s+to)\s+(?:an?\s+)?(?:signed\s+)?nda[\s.!)]*$/iu;

/** The first words of these wordings and of addresses, in small letters, those with accents aside. */
export const ELSEWHERE_OPENINGS: readonly string[] =
  `please pls kindly also see refer ref reference cf check consult vide view as per available provided included
  listed detailed stated documented shared described uploaded sent found given published attached enclosed siehe s zie vedi
  ver voir it kept held in on via is can accessible upon under with subject http https www`.split(
    /\s+/u,
  );

/** What a pointer may point to; any other word makes the text an answer of its own. */
const POINTED_AT: ReadonlySet<string> = new Set(
  `the our your a an this that its their and or of in on to for at with from by is as under
  attached attachment attachments attach enclosed enclosure enclosures embedded annexed
  appendix appendices annex annexes annexe exhibit schedule addendum supplement
  report reports soc soc2 soc1 soc3 type ii i iii iv iso iec ssae isae
  certificate certificates cert certs certification certifications copy copies
  below above comment comments note notes notes: remark remarks remarks: tab
  email e-mail mail emails message link links url hyperlink document documents doc docs documentation
  file files filename folder zip pdf docx xlsx image picture screenshot sharepoint onedrive dropbox
  drive portal dms intranet confluence wiki box teams sheet worksheet workbook spreadsheet page pages
  p pp pg section sections sec chapter clause para paragraph column col cell row line question item
  no number nr ref website web webpage site's homepage online trust center centre central
  scope statement soa evidence proof here other another separate separately previous prior earlier
  next following response responses answer answers questionnaire caiq sig hecvat contract msa sow dpa
  agreement sla nda policy policies procedure diagram list table full more additional further
  information info detail details describes description provided supplied shared uploaded given sent
  same latest current request requested vendor supplier master main data room
  anlage anlagen anhang anhänge beiblatt bijlage bijlagen allegato allegati zertifikat bericht beiliegend oben unten anexo adjunto annexe ci-joint anexado adjuntos`.split(
    /\s+/u,
  ),
);

const WORD = /[\p{L}\p{N}#][\p{L}\p{N}.'\u2019-]*/gu;
const NUMBERING = /^(?:#?\d[\d.\-–a-z]*|[a-z]\.?\d*(?:\.\d+)*|[ivx]+)$/u;

const WEB_ADDRESS = /^[<(]?(?:https?:\/\/|www\.)\S+$/iu;
const MAY_OPEN_ADDRESSES = /^[\s,;]*(?:$|[<(]?(?:https?:|www\.))/iu;
const ANY_EXTENSION = /\.[a-z]{3,4}$/iu;
const FILE_NAME = /^[^\n,;:?*"<>|]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|png|jpe?g|msg|eml)$/iu;

/** More words than this are an answer. */
const LONGEST_POINTER = 14;

/**
 * Whether the text only says where the answer is: "see attached", "refer to SOC report p. 34", a
 * link, a file name. "See annex: Makati, Cebu" says more, so it is not this.
 */
export function pointsElsewhere(text: string): boolean {
  if (ANY_EXTENSION.test(text) && FILE_NAME.test(text)) return true;
  if (MAY_OPEN_ADDRESSES.test(text) && holdsOnlyAddresses(text)) return true;
  if (KEPT_IN.test(text) || ON_REQUEST.test(text) || UNDER_NDA.test(text)) return true;
  const pointer = POINTER.exec(text);
  return pointer !== null && pointsOnlyToPapers(text.slice(pointer[0].length), pointer[0]);
}

function holdsOnlyAddresses(text: string): boolean {
  return text.split(/[\s,;]+/u).every((part) => part === "" || WEB_ADDRESS.test(part));
}

function pointsOnlyToPapers(rest: string, pointer: string): boolean {
  const withoutLinks = rest.replace(/(?:https?:\/\/|www\.)\S+/giu, "");
  const words = withoutLinks.toLowerCase().match(WORD) ?? [];
  if (words.length === 0)
    return rest !== withoutLinks || /attached|enclosed|separately|uploaded/iu.test(pointer);
  return words.length <= LONGEST_POINTER && words.every(isPaper);
}

function isPaper(word: string): boolean {
  const plain = word.replace(/[.'\u2019]+$/u, "");
  return POINTED_AT.has(plain) || NUMBERING.test(plain);
}
