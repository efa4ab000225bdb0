import type { Fact } from "../cell/fact.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type PrivilegedAccess = ValueOfField<"privilegedAccess">;

const ALL_STAFF = String.raw`(?:everyone|everybody|all(?:\s+(?:the\s+)?(?:agents?|users?|staff|employees|operators|team\s+(?:leads?|members)))?)`;

const words: SignWords<PrivilegedAccess> = {
  yes: [],
  no: ["none"],
  signs: [
    {
      value: "named",
      pattern: /\b(?:named|individual(?:ly)?|unique|personali[sz]ed)\b/giu,
    },
    {
      value: "named",
      pattern: /\b(?:shared|generic)\b/giu,
      meant: "negated",
    },
    {
      value: "restricted",
      pattern:
        /\b(?:least\s+privileged?|restricted|limited|minimal|just[\s-]in[\s-]time|jit|pam|privileged\s+access\s+management|cyberark|beyondtrust|delinea|vault(?:ed)?|need[\s-]to[\s-](?:know|have)|role[\s-]based|rbac|approv(?:al|ed)|\d{1,2}\s+(?:admins?|administrators?|people|users?|engineers?|staff|accounts?)|(?:it|system|infrastructure|security)\s+(?:admins?|administrators?|team)\s+only)\b/giu,
    },
    {
      value: "restricted",
      pattern: /\badmin(?:istrator|istrative)?s?\s+(?:rights?|access|privileges?)\b/giu,
      meant: "negated",
    },
    {
      value: "watched",
      pattern:
        /\b(?:logg(?:ed|ing)|logs|monitor(?:ed|ing)|record(?:ed|ing)|audit(?:ed|ing|\s+trail)?|review(?:s|ed)?|siem)\b/giu,
    },
    {
      value: "not-reviewed",
      pattern:
        /\b(?:logg(?:ed|ing)|logs|monitor(?:ed|ing)|record(?:ed|ing)|audit(?:ed|ing)|review(?:s|ed)?)\b/giu,
      meant: "negated",
    },
    {
      value: "shared",
      pattern:
        /\b(?:shared|generic)\b|\b(?:common|group|team)\s+(?:admin\w*|accounts?|log-?ins?|credentials|passwords?|ids?)\b/giu,
    },
    {
      value: "everyone",
      pattern: new RegExp(
        String.raw`^[\s\p{P}]*${ALL_STAFF}[\s\p{P}]*$|\b(?:${ALL_STAFF}|(?:the\s+)?agents)\s+(?:(?:has|have|with|are|get|got|hold)\s+)(?:\p{L}+\s+){0,2}?admin|\badmin\w*\s+(?:rights?\s+|access\s+|accounts?\s+)?for\s+(?:${ALL_STAFF}|agents)\b`,
        "giu",
      ),
    },
    {
      value: "none",
      pattern:
        /\b(?:privileged|admin(?:istrator|istrative)?|elevated)\s+(?:access|accounts?|rights?|users?)(?:\s+(?:is|are))?\s+(?:needed|used|given|granted|required|held|involved)\b/giu,
      meant: "negated",
    },
  ],
};

/** How privileged access is held: "Named admins only, least privilege, sessions recorded". */
export function readPrivilegedAccess(cell: SourceCell): Fact<readonly PrivilegedAccess[]> {
  return readSigns(cell, words);
}
