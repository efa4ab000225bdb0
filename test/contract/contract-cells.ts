/** The user's cells of the contract's workbooks, by address. */
export const CELLS = [
  "A1=text:Vendor",
  "B1=text:Service",
  "C1=text:Expiry",
  "A2=text:Acme",
  "B2=text:Voice",
  "C2=day:2026-06-30",
  "A3=text:Apex",
  "B3=boolean:TRUE",
  "C3=error:#N/A",
  "A4=text:Dapitan",
  "B4=number:12.5",
];

/** What a run of the contract's plan writes beside them. */
export const OUR_CELLS = [
  "D1=text:Scope status",
  "E1=text:Findings",
  "F1=text:Scopefit marks (hidden helper)",
  "D2=text:● COVERED",
  "E2=text:=1+1",
  "D3=text:○ NOT COVERED",
  "E3=text:1. [HIGH] 2027\n2. [LOW] -5",
  "F3=text:|C1|",
  "D4=text:? CAN’T TELL",
  "E4=text:30/06/2026",
];

/** Both, row by row. */
export const BY_ROW = [...CELLS, ...OUR_CELLS].sort(
  (a, b) => rowOf(a) - rowOf(b) || (a < b ? -1 : 1),
);

function rowOf(cell: string): number {
  return Number(/\d+/u.exec(cell)?.[0]);
}
