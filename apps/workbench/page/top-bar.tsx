import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: 1,
    minWidth: "80px",
    margin: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  unsaved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TopBarProps {
  readonly name: string;
  /** Whether the name is the heading of the whole page. */
  readonly isHeading: boolean;
  readonly isUnsaved: boolean;
  readonly canUndo: boolean;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
  readonly onDownload: () => void;
}

/** The name of the workbook, and what can be done with it as a whole. */
export function TopBar(props: TopBarProps): ReactNode {
  const { name, isHeading, isUnsaved, canUndo, onOpen, onUndo, onDownload } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      {isHeading ? (
        <h1 className={styles.name} title={name}>
          {name}
        </h1>
      ) : (
        <p className={styles.name} title={name}>
          {name}
        </p>
      )}
      <span role="status" className={styles.unsaved}>
        {isUnsaved ? "not downloaded yet" : ""}
      </span>
      <Button size="small" icon={<FolderOpen20Regular />} onClick={onOpen}>
        Open…
      </Button>
      <Button
        size="small"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!canUndo}
        title="Take back the last change (Ctrl+Z)"
        onClick={onUndo}
      >
        Undo
      </Button>
      <Button size="small" icon={<ArrowDownload20Regular />} onClick={onDownload}>
        Download
      </Button>
    </div>
  );
}
