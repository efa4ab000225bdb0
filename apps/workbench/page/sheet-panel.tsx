import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "@scopefit/pane/strings/use-messages";
import {
  type ClipboardEvent,
  type KeyboardEvent,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useState,
} from "react";

import { CellBar } from "../grid/cell-bar.tsx";
import {
  type GridSelection,
  isOneCell,
  oneCell,
  rangeOf,
  selectionOf,
} from "../grid/grid-selection.ts";
import type { WantedRange } from "../grid/sheet-grid.tsx";
import { SheetTabs } from "../grid/sheet-tabs.tsx";
import { useGridSelection } from "../grid/use-grid-selection.ts";
import { useTypedCells } from "../grid/use-typed-cells.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import { SheetNotice, type SheetProblem } from "./sheet-notice.tsx";
import { useSelectedCell } from "./use-selected-cell.ts";
import { useSheetActs } from "./use-sheet-acts.ts";
import { useSheetList } from "./use-sheet-list.ts";
import { useShownHead } from "./use-shown-head.ts";

const SheetGrid = lazy(() =>
  import("../grid/sheet-grid.tsx").then((it) => ({ default: it.SheetGrid })),
);

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grid: { flexGrow: 1, minHeight: 0 },
  words: { margin: 0, padding: tokens.spacingHorizontalL },
});

interface SheetPanelProps {
  readonly workbook: RemoteWorkbook;
  /** The colour of a cell without a fill, RGB without the number sign. */
  readonly background: string;
  /** Whether the pane is out of view, so that the focus goes with the pane's wishes. */
  readonly isAlone: boolean;
  readonly onUndo: () => void;
}

/** The sheets of the workbook, one of them in a grid. */
export function SheetPanel(props: SheetPanelProps): ReactNode {
  const { workbook, background, isAlone, onUndo } = props;
  const styles = useStyles();
  const { notices } = useMessages();
  const panel = useId();
  const sheets = useSheetList(workbook);
  const [chosen, setChosen] = useState(workbook.active);
  // A sheet that is gone, ours after Remove, leaves the first one in view.
  const sheet = sheets.length === 0 || sheets.includes(chosen) ? chosen : (sheets[0] ?? chosen);
  const shown = useShownHead(workbook, sheet);
  const head = shown.kind === "shown" ? shown.head : null;
  const [wanted, setWanted] = useState<WantedRange | null>(null);
  const [problem, setProblem] = useState<SheetProblem | null>(null);
  const typed = useTypedCells();

  const tellSelection = useCallback(
    (selected: GridSelection) => workbook.select({ sheet, ranges: [rangeOf(selected)] }),
    [workbook, sheet],
  );
  const selection = useGridSelection(tellSelection);
  const cell = useSelectedCell(workbook, sheet, head, selection.selection?.anchor ?? null);
  const acts = useSheetActs(workbook, sheet, typed, setProblem);

  const { show } = selection;
  useEffect(
    () =>
      workbook.onGoTo((onSheet, range) => {
        setChosen(onSheet);
        show(selectionOf(range));
        setWanted({ range, takesFocus: isAlone && isOneCell(range) });
      }),
    [workbook, show, isAlone],
  );

  function chooseSheet(name: string): void {
    const corner = oneCell({ row: 1, column: 0 });
    setChosen(name);
    setWanted(null);
    show(corner);
    workbook.select({ sheet: name, ranges: [rangeOf(corner)] });
  }

  function onKey(event: KeyboardEvent): boolean {
    const selected = selection.now();
    const range = selected === null ? null : rangeOf(selected);
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (isCommand && key === "z") onUndo();
    else if (isCommand && key === "a" && head !== null) selection.set(everything(head));
    else if (isCommand && key === "c" && range !== null) acts.copy(range);
    else if ((key === "delete" || key === "backspace") && range !== null) acts.clear(range);
    else return false;
    event.preventDefault();
    return true;
  }

  function onPaste(event: ClipboardEvent): void {
    const isTyping =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    const text = event.clipboardData.getData("text/plain");
    const selected = selection.now();
    if (isTyping || selected === null || text === "") return;
    event.preventDefault();
    acts.paste(rangeOf(selected), text);
  }

  return (
    <div className={styles.panel}>
      <CellBar
        selection={selection.selection}
        text={cell?.text ?? ""}
        mark={cell?.mark ?? null}
        isFormula={cell?.isFormula ?? false}
      />
      <div id={panel} role="tabpanel" aria-label={sheet} className={styles.grid} onPaste={onPaste}>
        {shown.kind === "reading" && <p className={styles.words}>Reading {sheet}…</p>}
        {shown.kind === "unreadable" && (
          <p className={styles.words}>{notices.problem(shown.problem).advice}</p>
        )}
        {shown.kind === "shown" && (
          <Suspense fallback={<p className={styles.words}>Reading {sheet}…</p>}>
            <SheetGrid
              key={sheet}
              workbook={workbook}
              sheet={sheet}
              head={shown.head}
              background={background}
              selection={selection}
              typed={typed}
              wanted={wanted}
              onTyped={acts.type}
              onKey={onKey}
            />
          </Suspense>
        )}
      </div>
      <SheetNotice problem={problem} />
      <SheetTabs sheets={sheets} chosen={sheet} panel={panel} onChoose={chooseSheet} />
    </div>
  );
}

function everything({
  lastRow,
  lastColumn,
}: {
  readonly lastRow: number;
  readonly lastColumn: number;
}): GridSelection {
  return {
    anchor: { row: 1, column: 0 },
    end: { row: Math.max(1, lastRow), column: Math.max(0, lastColumn) },
  };
}
