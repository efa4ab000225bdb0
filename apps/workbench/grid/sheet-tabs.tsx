import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef } from "react";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

interface SheetTabsProps {
  readonly sheets: readonly string[];
  readonly chosen: string;
  /** The id of the panel that shows the chosen sheet. */
  readonly panel: string;
  readonly onChoose: (sheet: string) => void;
}

/** The sheets of the workbook; arrow keys go from one to the next. */
export function SheetTabs({ sheets, chosen, panel, onChoose }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const next = neighbourOf(sheets.indexOf(chosen), event.key, sheets.length);
    const sheet = next === null ? undefined : sheets[next];
    if (next === null || sheet === undefined) return;
    event.preventDefault();
    onChoose(sheet);
    list.current?.querySelectorAll<HTMLButtonElement>("[role=tab]")[next]?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label="Sheets" className={styles.tabs}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          type="button"
          role="tab"
          aria-selected={sheet === chosen}
          aria-controls={panel}
          tabIndex={sheet === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, sheet === chosen && styles.chosen)}
          onClick={() => onChoose(sheet)}
          onKeyDown={onKeyDown}
        >
          {sheet}
        </button>
      ))}
    </div>
  );
}

function neighbourOf(place: number, key: string, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (place + 1) % count;
    case "ArrowLeft":
      return (place + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
