/** A cell of the generated tracker: a text of a small pool, a text of its own, a date number. */
export type GeneratedCell =
  | { readonly kind: "pooled"; readonly text: string }
  | { readonly kind: "own"; readonly text: string }
  | { readonly kind: "date"; readonly serial: number }
  | null;

/** A column of the generated tracker. `pick` gives numbers that depend on row and column alone. */
export interface GeneratedColumn {
  readonly heading: string;
  readonly cell: (row: number, pick: (below: number) => number) => GeneratedCell;
}

const firsts = ["Alder", "Birch", "Cedar", "Dunmore", "Elbrus", "Fenwick", "Garnet", "Harlow"];
const middles = ["Point", "Bridge", "Field", "Stone", "Gate", "Wharf", "Crest", "Vale"];
const lasts = ["Business Services", "Cloud", "Analytics", "Payroll", "Support", "Data", "Systems"];
const forms = ["Ltd", "Inc.", "GmbH", "Pvt Ltd", "LLC", "B.V.", "S.A.", "Pte Ltd"];
const services = ["Payroll processing", "Customer support", "Claims handling", "Cloud hosting"];
const moreServices = ["Invoice scanning", "Email security", "Data annotation", "IT service desk"];
const cities = ["Manila", "Pune", "Kraków", "Dublin", "Nairobi", "Bogotá", "Cebu", "Hyderabad"];
const dataTypes = ["Employee data", "Customer PII", "Payment card data", "Health data", "None"];
const bodies = ["Northmark Certification", "Assurex Registrars", "Quality Seal International"];
const auditors = ["Marlow & Pike LLP", "Tessary Assurance", "Kestrel CPA", "Oduya Audit Partners"];
const people = ["A. Novak", "B. Okafor", "C. Lindqvist", "D. Ramos", "E. Tanaka", "F. Moreau"];
const months = ["Jan", "Mar", "May", "Jul", "Sep", "Nov"];

type Pick = (below: number) => number;

function one(texts: readonly string[], pick: Pick): string {
  return texts[pick(texts.length)] ?? "";
}

function pooled(...texts: readonly string[]): GeneratedColumn["cell"] {
  return (_, pick) => {
    const text = one(texts, pick);
    return text === "" ? null : { kind: "pooled", text };
  };
}

function own(write: (row: number, pick: Pick) => string): GeneratedColumn["cell"] {
  return (row, pick) => ({ kind: "own", text: write(row, pick) });
}

/** Dates as trackers hold them: mostly real ones, some as text, some missing. */
function date(first: number, days: number): GeneratedColumn["cell"] {
  return (_, pick) => {
    const kind = pick(10);
    if (kind < 7) return { kind: "date", serial: first + pick(days) };
    if (kind === 7) return null;
    const year = 2025 + pick(3);
    if (kind === 8) return { kind: "pooled", text: `Q${1 + pick(4)} ${year}` };
    return { kind: "pooled", text: `${1 + pick(28)} ${one(months, pick)} ${year}` };
  };
}

function vendorName(row: number, pick: Pick): string {
  return `${one(firsts, pick)} ${one(middles, pick)} ${one(lasts, pick)} ${row}`;
}

/** The columns of a vendor tracker, in the order in which they are left out from the right. */
export const trackerColumns: readonly GeneratedColumn[] = [
  { heading: "Vendor", cell: own(vendorName) },
  {
    heading: "Legal entity",
    cell: own((row, pick) => `${vendorName(row, pick)} ${one(forms, pick)}`),
  },
  { heading: "Service line", cell: pooled(...services, ...moreServices) },
  {
    heading: "Delivery locations",
    cell: own((row, pick) => `${one(cities, pick)}; ${one(cities, pick)} (site ${row % 90})`),
  },
  {
    heading: "ISO 27001 certified?",
    cell: pooled("Yes", "Yes", "No", "In progress", "yes - see cert", "N/A", ""),
  },
  { heading: "ISO expiry date", cell: date(46_000, 900) },
  {
    heading: "ISO scope",
    cell: own(
      (row, pick) =>
        `The ISMS for ${one(services, pick).toLowerCase()} & ${one(moreServices, pick).toLowerCase()} delivered from ${one(cities, pick)}, statement of applicability v${1 + (row % 9)}.${pick(9)}`,
    ),
  },
  {
    heading: "SOC 2 report?",
    cell: pooled("Yes", "No", "Type 2 report", "Planned", "Under NDA", ""),
  },
  { heading: "SOC 2 period end", cell: date(45_600, 700) },
  { heading: "SOC 2 type", cell: pooled("Type 1", "Type 2", "II", "", "Type II") },
  { heading: "Data types", cell: pooled(...dataTypes) },
  {
    heading: "Systems",
    cell: own((row, pick) => `${one(firsts, pick)}Desk, ${one(lasts, pick)} portal ${row % 400}`),
  },
  {
    heading: "Subprocessors",
    cell: pooled("None", "AWS", "Azure, Twilio", "GCP", "See website", ""),
  },
  { heading: "ISO edition", cell: pooled("2013", "2022", "ISO/IEC 27001:2022", "") },
  { heading: "Certificate number", cell: own((row, pick) => `IS ${600_000 + row}-${pick(90)}`) },
  { heading: "Certification body", cell: pooled(...bodies, "") },
  { heading: "Accreditation", cell: pooled("UKAS", "ANAB", "DAkkS", "unknown", "") },
  {
    heading: "ISO sites",
    cell: own((row, pick) => `${one(cities, pick)} HQ, building ${row % 60}; ${one(cities, pick)}`),
  },
  { heading: "ISO exclusions", cell: pooled("None", "A.8.28", "Development", "", "") },
  { heading: "ISO issue date", cell: date(44_900, 900) },
  { heading: "Last surveillance audit", cell: date(45_500, 500) },
  {
    heading: "SOC 2 categories",
    cell: pooled("Security", "Security, Availability", "Security; Confidentiality", "All five"),
  },
  { heading: "SOC 2 period start", cell: date(45_200, 700) },
  { heading: "SOC 2 auditor", cell: pooled(...auditors, "") },
  { heading: "SOC 2 opinion", cell: pooled("Unqualified", "Qualified", "unqualified", "", "n/a") },
  {
    heading: "SOC 2 exceptions",
    cell: own(
      (row, pick) =>
        `${pick(4)} exceptions: access reviews of ${one(cities, pick)} late (ticket ${row})`,
    ),
  },
  {
    heading: "User entity controls",
    cell: pooled("Reviewed", "Not reviewed", "Mapped to our controls", ""),
  },
  { heading: "Subservice method", cell: pooled("Carve-out", "Inclusive", "", "unknown") },
  {
    heading: "System description",
    cell: own(
      (row, pick) =>
        `${one(lasts, pick)} platform hosted in ${one(cities, pick)}, release ${row % 300}, incl. "${one(services, pick)}"`,
    ),
  },
  { heading: "Bridge letter", cell: pooled("Yes", "No", "Requested", "") },
  {
    heading: "Access control",
    cell: pooled("MFA everywhere", "MFA for admins", "SSO", "Passwords only", ""),
  },
  {
    heading: "Data handling",
    cell: own(
      (row, pick) =>
        `Encrypted at rest and in transit; kept ${1 + pick(9)} years, deleted under DP-${row}`,
    ),
  },
  {
    heading: "Incident response",
    cell: pooled("24 h", "72 hours", "per contract", "", "without undue delay"),
  },
  { heading: "Site resilience", cell: pooled("Second site", "DR tested yearly", "none", "") },
  { heading: "Remote work", cell: pooled("Not allowed", "Allowed with VPN", "Hybrid", "") },
  { heading: "Subprocessor management", cell: pooled("Annual review", "On change", "None", "") },
  { heading: "Owner", cell: pooled(...people) },
  { heading: "Contract date", cell: date(43_800, 2000) },
  { heading: "Criticality", cell: pooled("High", "Medium", "Low", "Tier 1") },
  {
    heading: "Comments",
    cell: own(
      (row, pick) =>
        `Reviewed by ${one(people, pick)}; open question ${row} on ${one(services, pick).toLowerCase()} in ${one(cities, pick)}`,
    ),
  },
];
