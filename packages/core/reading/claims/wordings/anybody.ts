import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, type WordTable, wordings } from "../../text/wordings.ts";

/** Whose it is said to be is nobody in particular. */
export const ANYBODYS: WordTable = {
  "whoever it may be": wordings`
    customers?['’] | clients?['’] | customers?['’]s | client['’]s
    (?:an?|your|the client) organi[sz]ation['’]s | organi[sz]ations['’] | someone | anyone
    others
    (?:where|when|whenever) (?:(?:an?|the|your|any) )?(?:vendors?|suppliers?|organi[sz]ations?|company|providers?|third party|processors?|customers?|controllers?|contractors?)
  `,
  "whoever certifies others": wordings`
    accredited to (?:issue|certify|audit|provide) | (?<!our )certification body (?:for|accredited)
  `,
  "at the reader's own place": wordings`
    deploy in your | in your own
  `,
  "rights to look into it": wordings`
    right to (?:inspect|audit|review|request|receive|verify)
  `,
};

/** "organisations with ISO 27001", "companies that have a SOC 2": nobody in particular. */
export const ANYBODY_BEFORE = wordPattern(
  String.raw`(?:(?<!our |sub-?service )organi[sz]ations|companies|businesses|enterprises|customers|clients|firms|users|start-?ups|competitors|(?:most|many|any|every|some|several|other)(?! (?:recent|current|up-to-date)| (?:of )?(?:our |the |its )?(?:[\p{L}-]+ )?sub-?processors (?:hold|have|are|maintain)(?!\p{L}))|(?<!our (?:[\p{L}-]+ ){0,3})(?:vendors|suppliers)(?!,? each)|candidates|auditors)(?![\p{L}\p{N}])(?:\s+[\p{L}-]+){0,7}\s*$`,
);

/** "your SOC 2 report", "you need to have": said to whoever reads it. */
export const YOURS_BEFORE = wordPattern(
  String.raw`(?:your|yours|you (?:have|hold|get|need|become|are))(?:\s+[\p{L}-]+){0,4}\s*$|you (?:cannot|can['’]t|can not|must|need to|should)(?:\s+[\p{L}\d-]+){0,12}\s*$`,
);

/** "… reviews vendor SOC 2 reports": those of whoever supplies it. */
export const REPORTS_OF_MANY =
  /(?<!(?:our|its|their)\s)(?<!\p{L})(?:vendors?|suppliers?|third[- ]part(?:y|ies)|sub-?processors?|providers?)['’]?\s(?:annual\s|current\s)?$/iu;

/** Documents, and more than one: "… vendor SOC 2 reports". */
export const MANY_AFTER =
  /^\s*(?:type\s\S+\s)?(?:\p{L}+\s)?(?:reports|certificates|certifications|attestations)(?!\p{L})/iu;

/** "Joins a select group of companies that have earned": one of them now. */
export const JOINS_OTHERS = wordPattern(
  String.raw`(?:joins?|joined|joining|among|one of)\s(?:[\p{L}-]+\s){0,5}(?:of|the)\s(?:[\p{L}-]+\s)?(?:companies|organi[sz]ations|firms|vendors|businesses|providers)(?!\p{L})`,
);

/** "Critical vendors: …", "Tier 1 suppliers – …": of all of them. */
export const VENDORS_LABEL =
  /^\W*(?:[\p{L}\d-]+\s){0,3}(?:vendors|suppliers|third parties|providers|partners|contractors|processors)\s?[:–-]\W*(?:.{0,30}\s(?:or|and)\s)?$/iu;

/** "… report reviewed", "certificate checked": what is done with them. */
export const HANDLED_AFTER =
  /^\s*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certifications?|attestations?)\s)?(?:or\s.{0,30}\s)?(?:(?:is|are|to be)\s)?(?:(?:obtained|collected|requested|received) and\s)?(?:reviewed|checked|collected|obtained|assessed|verified|requested|refreshed|renewed|required|re-?validated)(?!\p{L})/iu;

/** "… reviewed at onboarding", "reviewed annually … for every critical vendor": a rule for those of others. */
export const HANDLED_BY_RULE = new RegExp(
  String.raw`${HANDLED_AFTER.source}\s(?:${oneOf({
    "when one is taken on": wordings`
      (?:at|on|during|before|prior to|upon) (?:vendor |supplier )?(?:onboarding|signing|renewal|procurement|intake|purchase|contract\p{L}*)
    `,
    "for all of them": wordings`
      [^.;]{0,60}?(?:for|from|of) (?:each|every|all|any) (?:[\p{L}-]+ )?(?:vendors?|suppliers?|third[- ]part\p{L}+|providers?|sub-?processors?)
    `,
    "so soon after it is out": wordings`
      [^.;]{0,30}?within \S+ days of (?:report |its )?(?:issuance|receipt|issue|publication|release)
    `,
  })})(?!\p{L})`,
  "iu",
);
