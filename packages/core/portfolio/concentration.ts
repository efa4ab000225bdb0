import type { Facts } from "../facts/facts.ts";
import { valueOf } from "../reading/cell/fact.ts";
import {
  knownAuditFirm,
  knownCertificationBody,
  knownCloudProvider,
} from "../reading/artefacts/organisations/known-organisations.ts";
import type { PortfolioCollector, PortfolioFinding } from "./portfolio-finding.ts";
import { companyKey, type PortfolioPlace } from "./portfolio-row.ts";

/** So many vendors, and so great a part of those that name anybody, make a concentration; our choice. */
const FEWEST_VENDORS = 3;
const LEAST_SHARE = 1 / 3;

/** Somebody on whom several vendors may depend, and what it would mean. */
interface Dependence {
  readonly kind: PortfolioFinding["kind"];
  readonly namesIn: (facts: Facts) => readonly string[];
  /** The usual name of somebody well known, so that "AWS" and "Amazon Web Services" are one. */
  readonly usualName: (name: string) => string | null;
  readonly finding: (count: string, name: string) => string;
  readonly toDo: string;
}

const DEPENDENCES: readonly Dependence[] = [
  {
    kind: "concentration-on-provider",
    namesIn: ({ soc2Subservice, cloudHosting, subprocessors }) =>
      [soc2Subservice, cloudHosting, subprocessors].flatMap((fact) => valueOf(fact) ?? []),
    usualName: knownCloudProvider,
    finding: (count, name) => `${count} vendors that name who works for them depend on ${name}.`,
    toDo: "Decide whether an outage or a breach there is part of our own continuity plan.",
  },
  {
    kind: "concentration-on-auditor",
    namesIn: ({ soc2Auditor }) => named(valueOf(soc2Auditor)),
    usualName: knownAuditFirm,
    finding: (count, name) =>
      `${count} vendors that name the auditor of their SOC 2 report name ${name}.`,
    toDo: "Look up the firm’s licence and peer review once for all of them.",
  },
  {
    kind: "concentration-on-certification-body",
    namesIn: ({ isoCertificationBody }) => named(valueOf(isoCertificationBody)),
    usualName: knownCertificationBody,
    finding: (count, name) => `${count} vendors that name their certification body name ${name}.`,
    toDo: "Look up the body’s accreditation for ISO/IEC 27001 once for all of them.",
  },
];

function named(name: string | null): readonly string[] {
  return name === null ? [] : [name];
}

/** On whom many of the vendors depend at once: providers, auditors, certification bodies. */
export function concentration(): PortfolioCollector<readonly PortfolioFinding[]> {
  const counters = DEPENDENCES.map(dependenceCounter);
  return {
    add: (row) => {
      for (const counter of counters) counter.add(row);
    },
    result: () => counters.flatMap((counter) => counter.result()),
  };
}

interface DependedOn {
  readonly name: string;
  /** The first place of each company. */
  readonly byCompany: Map<string, PortfolioPlace>;
}

function dependenceCounter(
  dependence: Dependence,
): PortfolioCollector<readonly PortfolioFinding[]> {
  const { kind, namesIn, usualName, finding, toDo } = dependence;
  const dependedOn = new Map<string, DependedOn>();
  const naming = new Set<string>();
  return {
    add: ({ facts, vendor, row, company }) => {
      for (const written of namesIn(facts)) {
        const name = usualName(written) ?? written;
        const key = companyKey(name);
        if (key === "") continue;
        naming.add(company);
        const known = dependedOn.get(key) ?? { name, byCompany: new Map<string, PortfolioPlace>() };
        dependedOn.set(key, known);
        if (!known.byCompany.has(company))
          known.byCompany.set(company, { vendor, row, cell: null });
      }
    },
    result: () =>
      [...dependedOn.values()]
        .filter(
          ({ byCompany: { size } }) => size >= FEWEST_VENDORS && size >= LEAST_SHARE * naming.size,
        )
        .sort((a, b) => b.byCompany.size - a.byCompany.size)
        .map(({ name, byCompany }) => ({
          kind,
          severity: "low",
          finding: finding(`${byCompany.size} of ${naming.size}`, name),
          toDo,
          places: [...byCompany.values()],
        })),
  };
}
