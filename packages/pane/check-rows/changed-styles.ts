import { makeStyles, tokens } from "@fluentui/react-components";

/** How an entry of the preview looks: a row of the tracker, or a line of a register. */
export const useChangedStyles = makeStyles({
  row: {
    minHeight: "48px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  vendor: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cells: { margin: 0 },
  name: { marginTop: tokens.spacingVerticalXS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-line" },
});
