/** Why the pane cannot start. */
export type StartUpProblem =
  /** Microsoft's library did not load: no network, or a firewall that keeps it out. */
  | { readonly kind: "no-office" }
  /** The page has been opened in a browser and not in Excel. */
  | { readonly kind: "not-in-excel" }
  /** The library has loaded and Excel does not answer. */
  | { readonly kind: "no-answer" }
  | { readonly kind: "excel-too-old" }
  | { readonly kind: "workbook"; readonly detail: string };

/** What a problem means for the user: what happened and what to do. Nothing has been written. */
export function describeStartUpProblem(problem: StartUpProblem): string {
  switch (problem.kind) {
    case "no-office":
      return "Scopefit could not load Microsoft’s Office library from appsforoffice.microsoft.com. Check your network connection, or ask your administrator to allow that address, then reopen the pane.";
    case "not-in-excel":
      return "This page is Scopefit’s pane for Excel, and no Excel is around it. Open it from Excel: Home > Open Scopefit.";
    case "no-answer":
      return "Excel does not answer. Close the pane, finish what you are typing in the sheet, and open Scopefit again. If that does not help, restart Excel.";
    case "excel-too-old":
      return "This version of Excel is too old for Scopefit. It needs Excel 2021, or Excel for Microsoft 365, or Excel on the web.";
    case "workbook":
      return `Scopefit could not read the workbook: ${problem.detail} Close the pane and open it again.`;
  }
}
