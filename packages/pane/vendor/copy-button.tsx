import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { type ReactNode, useState } from "react";

import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  said: { marginLeft: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
});

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text and says whether it could. */
export function CopyButton({ label, text }: CopyButtonProps): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  const [said, setSaid] = useState("");
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(vendor.copied);
    } catch {
      setSaid(vendor.copyFailed);
    }
  }
  return (
    <>
      <Button size="small" icon={<Copy20Regular />} onClick={copy}>
        {label}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
