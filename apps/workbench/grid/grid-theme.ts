import { tokens } from "@fluentui/react-components";
import { themeQuartz } from "ag-grid-community";

/** The grid in the colours and type of everything else on the page, whichever those are. */
export const gridTheme = themeQuartz.withParams({
  backgroundColor: tokens.colorNeutralBackground1,
  foregroundColor: tokens.colorNeutralForeground1,
  textColor: tokens.colorNeutralForeground1,
  accentColor: tokens.colorBrandStroke1,
  borderColor: tokens.colorNeutralStroke2,
  chromeBackgroundColor: tokens.colorNeutralBackground3,
  headerTextColor: tokens.colorNeutralForeground2,
  headerFontWeight: 400,
  fontFamily: tokens.fontFamilyBase,
  fontSize: 13,
  headerFontSize: 12,
  headerHeight: 26,
  cellHorizontalPadding: 6,
  rowHoverColor: "transparent",
  columnBorder: true,
  rowBorder: true,
  headerColumnBorder: true,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  browserColorScheme: "inherit",
});
