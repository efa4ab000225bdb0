/** Whose a row without a name is, is read from where it stands, so that it is told: in the report and in the pane. */
export const CONTINUED_ROWS =
  "Rows that name no vendor were read as going on with the vendor right above them.";
