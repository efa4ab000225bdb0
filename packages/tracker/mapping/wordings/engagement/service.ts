import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

import { headingOpening, inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** "Service to GBS", "Services to Northbase": whom the register calls its own, which may be any name. */
const TO_OURS = "(?!.*\\b(?:customers|clients|data subjects|third parties)\\b)\\w+(?: \\w+){0,2}";

const SYSTEM = oneOf({
  one: wordings`systems? | applications? | apps? | platforms? | tools? | software | tech stack`,
  "what joins several": wordings`and | or | s`,
});

const NAMED_OR_USED = String.raw`(?:used|in use|supported|names?|accessed(?: by (?:the )?(?:vendor|supplier))?)`;

/** "Short description", "business purpose". */
const DESCRIPTION =
  "(?:(?:short|brief|long|full|detailed|service|organisation|engagement|business|vendor|supplier|solution|product) )*(?:description|purpose|details)";
const OF_WHAT_IT_DOES = String.raw`(?:(?:the|your|our|their|ict|it|outsourced|contracted) )*(?:services?|engagement|work|products?|solution|function|activit|process(?!ing)|scope|supplier|vendor|relationship|use)\w*`;

const PROVIDES = String.raw`(?:provid\w*|deliver\w*|perform\w*|render\w*|supplie\w*|supply)`;
const US =
  "(?:us|our|the (?:company|bank|client|group|customer|university|college|institution|agency|council|authority|state|trust))";

/** Wordings about what the vendor does for us and with which systems. */
export const serviceWordings: readonly HeadingWording[] = [
  {
    field: "systemsUsed",
    pattern: wholeHeading({
      "“our key applications and tools”": String.raw`(?!(?:and|or|s)$|platforms? supported$)(?:(?:our |key |it )?(?:${SYSTEM}) ?)+${NAMED_OR_USED}?s?`,
      "whose they are": wordings`
        (?:(?:backend|core|internal|client|customer|company|business|production) )+(?:systems?|applications?|platforms?|tools?) (?:accessed|used|in use)
      `,
      "what is done with them comes first": wordings`
        (?:used|accessed) (?:systems|applications|platforms|tools) | supported (?:systems|applications|tools)
      `,
      "what they are made of": wordings`(?:infrastructure|system|software) components?`,
      "a solution": wordings`solution(?: name)?`,
    }),
  },
  // A question to which the answer is yes or no names the service only by the way.
  {
    field: null,
    pattern: headingOpening({
      "“is the service provided …”": wordings`
        (?:is|are|was|were|does|do|did|has|have|can|will)\b.*\bservices? (?:provided|rendered|delivered|supplied|offered|purchased|bought|outsourced)
      `,
    }),
  },
  {
    field: "serviceDescription",
    pattern: headingOpening({
      "what it is a description of": String.raw`${DESCRIPTION} (?:of|on|for) ${OF_WHAT_IT_DOES}`,
      "“describe the services”": wordings`
        (?:please )?describe (?:the |your )?(?:services?|scope of (?:work|services))\b(?! level)
      `,
    }),
  },
  {
    field: "serviceDescription",
    pattern: wholeHeading({
      "a description, or its translation": `${DESCRIPTION}(?: (?:optional|free text|[a-z]{2}))?`,
    }),
  },
  {
    field: "serviceDescription",
    pattern: inHeading({
      "description of it": wordings`description (?:of|on) (?:the )?(?:service|what)\w*`,
      "what was agreed": wordings`statement of work | business scope`,
    }),
  },
  {
    field: "serviceLine",
    pattern: wholeHeading({
      "a service": wordings`
        service | services | service line | capabilities | sow | engagement | category
        (?:proposed|requested|contracted|purchased|current|main|primary|provided|used|consumed) services?
        services? (?:used|consumed|in use)
      `,
      "a function": wordings`
        tower | process | workstream | function | function outsourced
        process(?: (?:lob|line of business|name))
        (?:process|procedure|verfahren|function|activity|account|acct)(?: or| and)? (?:service|account|acct|product|leistung)s?
      `,
      "a product or a service": wordings`
        (?:products? (?:and |or )?services?|services? (?:and |or )?products?)(?: (?:provided|supplied|delivered)(?: (?:to|for|by|a) .*)?)?
        (?:(?:products?|services?|and|or) )+(?:(?:being )?(?:reviewed|assessed|evaluated)|in question)
        (?:(?:products?|services?|and|or) )+under (?:review|assessment|evaluation)
        evaluated (?:products?|services?)
      `,
    }),
  },
  {
    field: "serviceLine",
    pattern: wholeHeading({
      "“what we use it for”": wordings`
        what (?:do )?we (?:use|have) (?:it|them|this) for | (?:what )?(?:do )?we (?:rely|depend) on (?:it|them) for
        what (?:it|this) (?:is|does) | what (?:is it|are they) used for | what they are used for
      `,
      "“service to us”": `services? (?:provided )?(?:to|for) ${TO_OURS}(?: where (?:it is )?(?:performed|delivered))?`,
      "“queues handled”": wordings`(?:lines|lines of business|lobs|queues|processes|functions|campaigns|work ?types) handled`,
      "the name of the contract": wordings`contract (?:title|name|subject) | (?:title|name|subject) of (?:the )?contract`,
    }),
  },
  {
    field: "serviceLine",
    pattern: inHeading({
      "the service and what is done with it": wordings`
        services? (?:provided|rendered|delivered|supplied|offered|purchased|bought|outsourced)
        services? (?:category|type|line|name|scope|description)
      `,
      "its kind": wordings`
        (?:type|nature|category|kind) (?:of )?(?:the )?(?:ict |it |outsourced )?services?
        summary of services | scope of (?:the )?(?:services?|work|engagement)
      `,
      "the process it takes over": wordings`
        (?:business )?(?:process(?:es)?|functions?) (?:supported|outsourced|covered)
        outsourced (?:process|function|activity|service)(?:es|s)?
      `,
      "“what services do you provide to us”": String.raw`(?:what|which) services? (?:do|does|will|would|is|are|was|were)\b(?: \w+){0,4} ${PROVIDES}(?:$| (?:to|for) ${US})`,
      "“products or services you will provide to us”": String.raw`(?:(?:products?|services?|and|or) )+(?:(?:that |which )?(?:you|your company|the vendor|the supplier) (?:will |would |are to |plan to |propose to )?|to be )${PROVIDES}(?:$| (?:to|for) ${US})`,
      "what they do": wordings`
        what (?:do they|they|does the (?:vendor|supplier)) do
        what (?:the |this )?(?:vendor|supplier|provider) does
      `,
    }),
  },
];
