/** The name of our summary sheet. */
export const SCOPEFIT_SHEET = "Scopefit";

/** The hidden name by which a later run finds the summary sheet, whatever people call it. */
export const SHEET_MARKER = "_scopefit_sheet";
