import { makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { type Appearance, themeFor } from "@scopefit/pane/appearance/theme";
import { useMediaQuery } from "@scopefit/pane/appearance/use-media-query";
import { Pane } from "@scopefit/pane/pane.tsx";
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";

import { startChecker } from "../checker/start-checker.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import { download } from "./download.ts";
import { FileNotices } from "./file-notices.tsx";
import { NARROW, paneWidth } from "./pane-width.ts";
import { SheetPanel } from "./sheet-panel.tsx";
import { Splitter } from "./splitter.tsx";
import { TopBar } from "./top-bar.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useNarrowView } from "./use-narrow-view.ts";
import { usePaneSwitch } from "./use-pane-switch.ts";
import { useUnsaved } from "./use-unsaved.ts";
import { ViewSwitch } from "./view-switch.tsx";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  split: { display: "flex", flexGrow: 1, minHeight: 0 },
  workbook: { display: "flex", flexGrow: 1, minWidth: 0 },
  sheet: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, minHeight: 0 },
  panel: { flexGrow: 1, minHeight: 0 },
  away: { display: "none" },
});

interface OpenWorkbookProps {
  readonly workbook: RemoteWorkbook;
  readonly today: IsoDay;
  readonly appearance: Appearance;
  /** The user has turned the pane's switch between light and dark. */
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onUnsaved: (isUnsaved: boolean) => void;
  readonly onOpen: () => void;
}

/** A workbook that is open: the sheet on the left, the pane on the right. */
export function OpenWorkbook(props: OpenWorkbookProps): ReactNode {
  const { workbook, today, appearance, onAppearance, onUnsaved, onOpen } = props;
  const styles = useStyles();
  const paneId = useId();
  const pane = useRef<HTMLDivElement>(null);
  usePaneSwitch(pane, appearance, onAppearance);
  const unsaved = useUnsaved(workbook);
  const { isUnsaved } = unsaved;
  useEffect(() => onUnsaved(isUnsaved), [isUnsaved, onUnsaved]);
  const kept = useKeptFocus();
  const isNarrow = useMediaQuery(NARROW);
  const turns = useNarrowView(workbook, isNarrow, pane);
  const { view } = turns;
  // The pane brings the main part of the page and its heading, unless it is away.
  const isSheetAlone = isNarrow && view === "sheet";
  const [width, setWidth] = useState(paneWidth.first);

  const onUndo = useCallback(() => void workbook.undo(), [workbook]);
  async function onDownload(): Promise<void> {
    await download(workbook);
    unsaved.saved();
  }

  const background = themeFor(appearance).colorNeutralBackground1.slice(1).toUpperCase();
  return (
    <div className={styles.page}>
      {isNarrow && <ViewSwitch view={view} cameFromPane={turns.cameFromPane} onView={turns.show} />}
      <div className={styles.split}>
        {/* Esc that nothing in the sheet has use for leads back to the pane, where one came from there. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={kept.sheet}
          role={isSheetAlone ? "main" : "region"}
          aria-label="Workbook"
          className={isNarrow && view === "pane" ? styles.away : styles.workbook}
          onKeyDown={turns.onKeyInSheet}
        >
          <div className={styles.sheet}>
            <TopBar
              name={workbook.name}
              isHeading={isSheetAlone}
              isUnsaved={isUnsaved}
              canUndo={unsaved.canUndo}
              onOpen={onOpen}
              onUndo={onUndo}
              onDownload={() => void onDownload()}
            />
            <FileNotices notices={workbook.notices} />
            <div className={styles.panel}>
              <SheetPanel
                workbook={workbook}
                background={background}
                isAlone={isNarrow}
                onUndo={onUndo}
              />
            </div>
          </div>
          {!isNarrow && <Splitter width={width} pane={paneId} onWidth={setWidth} />}
        </div>
        {/* The focus only passes through here on its way to a control of the pane’s. */}
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          id={paneId}
          ref={pane}
          onFocus={kept.onFocusInPane}
          className={isNarrow && view === "sheet" ? styles.away : ""}
          style={isNarrow ? { flexGrow: 1, minWidth: 0 } : { width, flexShrink: 0 }}
        >
          <Pane
            workbook={workbook}
            appearance={appearance}
            today={today}
            createChecker={startChecker}
          />
        </div>
      </div>
    </div>
  );
}
