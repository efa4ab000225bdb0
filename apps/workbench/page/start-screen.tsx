import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    height: "100%",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  card: {
    maxWidth: "520px",
    margin: "auto",
    padding: tokens.spacingHorizontalXXL,
    lineHeight: tokens.lineHeightBase400,
  },
  title: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
  question: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase400 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXL} 0`,
  },
  opening: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXL} 0`,
    overflowWrap: "anywhere",
  },
  note: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  refusal: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
});

interface StartScreenProps {
  /** Why the last file could not be opened. */
  readonly refusal: string | null;
  /** The file that is being opened, and how much of it has been read, from 0 to 1. */
  readonly opening: { readonly name: string; readonly share: number } | null;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  readonly onCancel: () => void;
}

/** What stands here before a workbook is open: what this is, and how to begin. */
export function StartScreen(props: StartScreenProps): ReactNode {
  const { refusal, opening, onOpen, onSample, onCancel } = props;
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>Scopefit</h1>
        <p className={styles.question}>
          Does the ISO 27001 certificate or SOC 2 report really cover what you buy? Open your vendor
          tracker and check it row by row.
        </p>
        {opening === null ? (
          <div className={styles.buttons}>
            <Button appearance="primary" size="large" onClick={onOpen}>
              Open a workbook…
            </Button>
            <Button size="large" onClick={onSample}>
              Try the sample tracker
            </Button>
          </div>
        ) : (
          <div className={styles.opening}>
            <p className={styles.note} role="status">
              Opening {opening.name}…
            </p>
            <ProgressBar
              aria-label={`Opening ${opening.name}`}
              value={opening.share}
              max={1}
              thickness="large"
            />
            <Button onClick={onCancel}>Cancel</Button>
          </div>
        )}
        <div role="alert">{refusal !== null && <p className={styles.refusal}>{refusal}</p>}</div>
        <p className={styles.note}>
          You can also drop an .xlsx, .xlsm or .csv file anywhere on this page. A .csv becomes a
          workbook here.
        </p>
        <p className={styles.note}>
          The workbook stays on this computer: the page sends nothing, and works without a network
          once it is loaded. Your file is not changed; you download a marked copy.
        </p>
      </div>
    </main>
  );
}
