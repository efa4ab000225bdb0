import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  notices: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, margin: 0 },
});

/** What had to be guessed when the file was opened, until the user has taken note of it. */
export function FileNotices({ notices }: { readonly notices: readonly string[] }): ReactNode {
  const styles = useStyles();
  const [isRead, setRead] = useState(false);
  if (isRead || notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label="About this file">
      <p className={styles.text}>{notices.join(" ")}</p>
      <Button size="small" onClick={() => setRead(true)}>
        Understood
      </Button>
    </section>
  );
}
