import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import { companyAbroad } from "../company-abroad.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** What a register calls those it lists. */
const VENDOR = oneOf({
  "who supplies": wordings`vendor | supplier | provider | service provider | contractor`,
  "who stands outside": wordings`third party | 3rd party | business partner | partner`,
  "to whom work is given": wordings`outsourcer | bpo`,
  "as laws and reports call it": wordings`(?:data )?processor | service organisation`,
  "any company": wordings`company | organisation`,
});

const BEFORE_VENDOR =
  "(?:current|chosen|selected|preferred|proposed|approved|outsourcing|outsourced|saas|software|ict|it)";
const NAME = "(?:(?:short |display |full )?names?)?s?(?: and (?:legal form|address))?";

/** What may stand between "name of" and the vendor. */
const KIND_OF_VENDOR = "(?:(?:outsourcing|bpo|service|direct|ict|third party) )*";
/** A contract by its names; a business associate agreement stands for it where health data are shared. */
const CONTRACT = "(?:contract|agreement|msa|baa|sow|order form|framework (?:agreement|contract))";

/** The side of ours in a heading that both sides have: "Contracting entity (our side)". */
const OUR_SIDE = String.raw`(?:group|groupe|gruppe|grupo|gruppo|groep|koncern|konzern|(?:our|buyer|customer|client|bank|internal) side|ours|us|buyer|internal)`;

const NOT_OF_A_PERSON = String.raw`(?!.*\b(?:contact|manager|person|representative|officer)\b)`;

/** Wordings about who the vendor is, and who deals with it. */
export const vendorWordings: readonly HeadingWording[] = [
  {
    field: "vendorAliases",
    pattern: /\b(?:dba|trading (?:as|name)|trade name|aka|formerly|brand names?)\b/u,
  },
  {
    field: "vendorParent",
    pattern:
      /\b(?:parent|holding(?! type)|ultimate owner|(?<!wholly )owned by|group company|group name|corporate group)\b|^group$/u,
  },
  // The company on our side of the contract.
  {
    field: null,
    pattern:
      /^(?:(?:our|buyer|buying|internal|customer|client|group|target|recipient|receiving|bank|owner|owning|business|requesting|responsible|sponsoring)s? )+(?:legal |contracting |contract |signing )*(?:entity|party|company)\b/u,
  },
  {
    field: null,
    pattern: new RegExp(
      String.raw`^(?:(?:legal|contracting|contract|signing|signatory) )*(?:entity|party|company)(?: (?:of|in|within|at))? ${OUR_SIDE}$`,
      "u",
    ),
  },
  {
    field: null,
    pattern: inHeading({
      "“entity making use of the service”": wordings`
        (?:entity|company) (?:(?:that|which) )?(?:making use of|using|receiving|benefiting from) (?:the )?(?:ict )?(?:services?|function)
      `,
    }),
  },
  {
    field: "vendorLegalEntity",
    pattern: inHeading({
      "who signs": wordings`
        entity (?:that )?we (?:contract|sign)\w*
        entity (?:(?:that|which) )?(?:providing|provides|delivering|delivers|performing) (?:the |our |your )?services?
        (?:signing|signatory|contracted) (?:entity|company|party)
        (?:contracting|contract) (?:entity|party)
      `,
      "“entity as per MSA”": String.raw`(?<!^(?:is|are|does|do|has)\b.*)(?:entity|company|(?<!third )party) (?:(?:as|named|shown|stated) )?(?:per|in|on|under|to) (?:the |our )?${CONTRACT}`,
      "“name on the BAA”": String.raw`name (?:as )?(?:per|in|on) (?:the |our )?${CONTRACT}`,
      "the name in the register": wordings`
        legal (?:entity|(?:company |business |corporate |registered )?name)
        registered (?:company )?(?:name|entity)
        (?:company|entity|supplier|vendor) name (?:(?:exact|as|per|in|on|the|trade|company|commercial) )*regist(?:ered|ration|er|ry)
        name (?:as )?(?:per|in|on) (?:the )?(?:trade|company|commercial|business) regist(?:er|ry)
      `,
    }),
  },
  {
    field: "vendorLegalEntity",
    pattern: wholeHeading({
      "“our contract is with”": String.raw`(?:our|the) ${CONTRACT} (?:is |concluded |signed )?with|${CONTRACT} (?:is|concluded|signed) with|(?:msa|baa|sow) with`,
      "“whom we contract with”": wordings`(?:(?:who|whom|company|entity) )?(?:do )?(?:we (?:contract|sign)(?:ed)?|contracted) with`,
      "its usual short form": wordings`le`,
    }),
  },
  {
    field: "buyerOwner",
    pattern: inHeading({
      "whose vendor it is": wordings`
        (?:business|contract|relationship|vendor|supplier|risk|internal|process) (?:owner|manager)
      `,
      "whose task it is": wordings`assignee`,
      "whose wish it was": wordings`(?:business|internal|contract) sponsor`,
    }),
  },
  {
    field: "buyerOwner",
    pattern: wholeHeading({
      "the owner, or what is said of them": wordings`
        owner(?: (?:name|(?:job )?title|role|rolle|function|position|cargo|stanowisko))?
        (?:(?:vendor|supplier|assessment|review|questionnaire) )*(?:reviewed|completed|assessed) by
        owner (?:team|department|(?:business )?unit)
      `,
    }),
  },
  // "Vendor", "Supplier or partner name", "Company name & address".
  {
    field: "vendorName",
    pattern: wholeHeading({
      "the vendor": `(?:${BEFORE_VENDOR} )*(?:(?:${VENDOR})s?(?: |$)(?:(?:or|and) )?)+${NAME}`,
      "a company": wordings`firm`,
      "a name alone": "name",
      ...companyAbroad,
    }),
  },
  {
    field: "vendorName",
    pattern: headingOpening({
      "name of the outsourcing provider": String.raw`name (?:of )?(?:the )?${KIND_OF_VENDOR}${NOT_OF_A_PERSON}(?:vendor|supplier|provider|partner|outsourcer|third party|company)\w*`,
    }),
  },
];
