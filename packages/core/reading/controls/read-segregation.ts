import { type Fact, stated } from "../cell/fact.ts";
import { isInPart } from "../cell/in-part.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Segregation = ValueOfField<"clientSegregation">;

const APART =
  /\b(?:dedicated|ring[\s-]?fenced|exclusive(?:ly)?|single[\s-]tenant|physically\s+(?:separated?|segregated)|separate\s+(?:teams?|agents?|floors?|bays?|rooms?|areas?|production|instances?|environments?|desktops?|seats?|supervisors?))\b/giu;
const LOGICAL =
  /\b(?:logical(?:ly)?|vlans?|rbac|role[\s-]based|access\s+(?:controls?|groups?|rights|lists?)|separate\s+(?:folders?|databases?|queues?|workspaces?|drives?|accounts?|log-?ins?|credentials|domains?|networks?|tenants?)|partition(?:ed|ing|s)?|segment(?:ed|ation|s)?|segregat(?:ed|ion)|separat(?:ed|ion)|isolat(?:ed|ion))\b/giu;

const words: SignWords<Segregation> = {
  yes: [],
  no: ["none"],
  signs: [
    {
      value: "own-site",
      pattern:
        /\bdedicated\s+(?:delivery\s+)?(?:cent(?:re|er)s?|sites?|buildings?|facilit(?:y|ies)|campus)\b/giu,
    },
    { value: "dedicated", pattern: APART, reach: "piece" },
    { value: "logical", pattern: LOGICAL, reach: "piece" },
    {
      value: "shared",
      pattern:
        /\b(?:shared|pooled|co-?mingled|blended|cross-?(?:trained|skilled))\b|\bmulti[\s-]?(?:tenant|client|skilled)\b|\bcommon\s+(?:floor|drives?|pool|agents?|area|storage|accounts?)\b/giu,
      reach: "piece",
    },
    { value: "none", pattern: APART, meant: "negated", reach: "piece" },
    { value: "none", pattern: LOGICAL, meant: "negated", reach: "piece" },
  ],
};

/** How one client's work is kept from another's: "Dedicated agents, shared floor, own VLAN". */
export function readSegregation(cell: SourceCell): Fact<readonly Segregation[]> {
  const fact = readSigns(cell, words);
  if (fact.state !== "stated" && fact.state !== "unclear") return fact;
  const { text } = cell.content;
  if (!isInPart(text)) return fact;
  const said = fact.state === "stated" ? fact.value : [];
  return stated([...said, "in-part"], text, cell.column);
}
