import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { companyAbroad } from "../company-abroad.ts";
import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

const PLACE = "(?:sites?|locations?|offices|facilities|premises)";
const BESIDE_PLACE = `(?:which|what|the|and|or|business units|legal entities|physical|data centres?|${PLACE})`;

/** "Which business units and sites are in scope?": the heading begins with a place; a contract has another scope. */
const PLACES_IN_SCOPE = new RegExp(
  String.raw`^(?!.*\b(?:contract|agreement|engagement)\b)(?:${BESIDE_PLACE} )*${PLACE}\b.*\b(?:in|within|inside) (?:\w+ ){0,3}?scope\b`,
  "u",
);

const HOLDER = "(?:certified )?(?:entity|holder|company|organisation)";
const AND = "(?:and|or|y|e|i|et|en|od|oder|plus)";

/** A document of any kind, by its names. */
const DOCUMENT = "(?:document|certificate|report|letter|attestation|doc)";

const NAMED = oneOf({
  "it is named": wordings`named | shown | stated | listed | printed | given | as`,
});

/** Wordings about which sites and company a certificate is for. */
export const certificateCoverageWordings: readonly HeadingWording[] = [
  { field: "isoExclusions", pattern: /\bcertificat(?:e|ion) (?:scope )?excl(?:usions?)?\b/u },
  {
    field: "isoExclusions",
    pattern: /\bexclu\w*\b.*\b(?:certificat(?:e|ion)|isms)\b/u,
  },
  { field: "isoExclusions", pattern: /\b(?:exclu|excl\b|out of scope|limitation)/u, topic: "iso" },
  // "What is the defined scope of the ISMS (systems, locations)?": the places are only an example of what it says.
  {
    field: "isoScopeStatement",
    pattern: headingOpening({
      "a scope and what it is of": wordings`
        (?:(?:what|is|please|define|describe|state|provide|outline|the|your|exact|full|defined|current) )*scope (?:of|statement)
      `,
    }),
    topic: "iso",
  },
  // In a cell with both, the company is found in the scope as well.
  {
    field: "isoScopeStatement",
    pattern: new RegExp(
      String.raw`^(?:${HOLDER}(?: ${AND})* (?:certification |certificate )?scope|scope(?: ${AND})* ${HOLDER})\b`,
      "u",
    ),
    topic: "iso",
  },
  // Places that are in a scope, whatever else is.
  { field: "isoSites", pattern: PLACES_IN_SCOPE },
  {
    field: "isoSites",
    pattern: /\b(?:sites?|locations?|facilities|offices|addresses)\b/u,
    topic: "iso",
  },
  {
    field: "isoSites",
    pattern:
      /\b(?:certified|registered|annex) (?:sites?|locations?|addresses)\b|\b(?:sites?|locations?|offices|addresses)\b.*\bcertificat(?:es?|ion)\b|\bcertificates?\b.*\b(?:sites|locations|addresses)\b/u,
  },
  {
    field: "isoEntity",
    pattern:
      /\b(?:entity|legal name|company name|organisation name|holder|certified company)\b|^(?:iso )?(?:iec )?(?:27001 )?(?:company|organisation)$|\bcompany (?:on|named|covered)\b|^issued (?:to|in the name of)\b/u,
    topic: "iso",
  },
  { field: "isoEntity", pattern: wholeHeading(companyAbroad), topic: "iso" },
  {
    field: "isoSites",
    pattern: /^(?:sites|unidades|locais|filiais) (?:abrangid|cobert|inclu[ií]d|certificad)[ao]s$/u,
  },
  {
    field: "isoEntity",
    pattern: inHeading({
      "who has it": wordings`(?:held|registered|owned) by`,
      "who is in its register": wordings`registered (?:organisation|company|client|party|name)`,
      "who stands on it": String.raw`(?:party|company|organisation|client|name)(?: (?:${NAMED}))? (?:in|on|per) (?:the )?${DOCUMENT}`,
      "of the document": wordings`document (?:holder|company|party|organisation) | named (?:party|company|organisation)`,
    }),
    topic: "iso",
  },
  {
    field: "isoEntity",
    pattern: inHeading({
      "by name": wordings`certificate holder | certified (?:legal )?(?:entity|company|organisation|business)`,
      "who stands on it": wordings`
        (?:company|entity|who|name)\b.*\b(?:named|shown|stands?|listed)? ?on (?:the )?certificate
        (?:company|name) on (?:the )?certificate
        (?:company|entity) holds? (?:the|this|your) (?:iso 27001 )?certificate
      `,
    }),
  },
];
