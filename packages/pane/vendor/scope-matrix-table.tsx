import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";

import type { ScopeCell, ScopeLine, ScopeMatrix } from "../checker/views/scope-matrix.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ScopeComparison } from "./scope-comparison.tsx";

const useStyles = makeStyles({
  table: {
    width: "100%",
    margin: `${tokens.spacingVerticalS} 0 0`,
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
  },
  head: { width: "44%", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  column: { paddingLeft: "5px", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    padding: `2px ${tokens.spacingHorizontalXS} 2px 0`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  dimension: { color: tokens.colorNeutralForeground2 },
  needed: {
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  cell: { padding: 0, verticalAlign: "top" },
  button: {
    width: "100%",
    padding: "2px 4px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  none: {
    display: "block",
    padding: "3px 5px",
    color: tokens.colorNeutralForeground2,
  },
});

const SIGNS = { IN: "✓", OUT: "✗", UNKNOWN: "?" } as const;

/** Which cell of the matrix is open. */
interface OpenCell {
  readonly line: number;
  readonly artefact: "iso" | "soc2";
}

/** What is needed against what each artefact says; a cell opens to the two strings that were compared. */
export function ScopeMatrixTable({ matrix }: { readonly matrix: ScopeMatrix }): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  const id = useId();
  const [open, setOpen] = useState<OpenCell | null>(null);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{vendor.matrixCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            {vendor.needed}
          </th>
          <th scope="col" className={styles.column}>
            {vendor.iso}
          </th>
          <th scope="col" className={styles.column}>
            {vendor.soc2}
          </th>
        </tr>
      </thead>
      <tbody>
        {matrix.map((line, place) => [
          <tr key={place} className={styles.line}>
            <th scope="row" className={styles.name}>
              <span className={styles.dimension}>{vendor.dimension[line.dimension]}</span>
              <span className={styles.needed} title={line.needed}>
                {line.needed}
              </span>
            </th>
            {(["iso", "soc2"] as const).map((artefact) => (
              <td key={artefact} className={styles.cell}>
                <MatrixCell
                  cell={line[artefact]}
                  label={vendor.compare(nameOf(line, vendor.dimension), vendor[artefact])}
                  panel={`${id}-${place}`}
                  isOpen={open?.line === place && open.artefact === artefact}
                  onToggle={(isOpen) => setOpen(isOpen ? { line: place, artefact } : null)}
                />
              </td>
            ))}
          </tr>,
          open?.line === place && (
            <tr key={`${place} open`} id={`${id}-${place}`}>
              <td colSpan={3}>
                <ScopeComparison cell={line[open.artefact]} />
              </td>
            </tr>
          ),
        ])}
      </tbody>
    </table>
  );
}

function nameOf({ dimension, needed }: ScopeLine, names: Readonly<Record<string, string>>): string {
  return `${names[dimension] ?? dimension} ${needed}`;
}

interface MatrixCellProps {
  readonly cell: ScopeCell;
  readonly label: string;
  readonly panel: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

function MatrixCell({ cell, label, panel, isOpen, onToggle }: MatrixCellProps): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  if (cell.kind !== "match") {
    const word = cell.kind === "not-held" ? vendor.notHeld : vendor.notItsMatter;
    return <span className={styles.none}>– {word}</span>;
  }
  const word = vendor.membership[cell.result];
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isOpen && styles.open)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panel : undefined}
      aria-label={`${label}: ${word}`}
      onClick={() => onToggle(!isOpen)}
    >
      <span aria-hidden>{SIGNS[cell.result]}</span> {word}
    </button>
  );
}
