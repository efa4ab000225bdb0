import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Policy } from "@scopefit/core/policy/policy";
import { policyFile } from "@scopefit/core/policy/policy-key";
import { type ChangeEvent, type ReactNode, useRef, useState } from "react";

import { saveFile } from "../reports/save-file.ts";
import { useMessages } from "../strings/use-messages.ts";
import { CopyButton } from "../vendor/copy-button.tsx";
import { readPolicyFile } from "./policy-draft.ts";

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface PolicyFileProps {
  readonly policy: Policy;
  readonly onRead: (policy: Policy) => void;
}

/** A policy as a file: saved, copied, read. */
export function PolicyFile({ policy: shown, onRead }: PolicyFileProps): ReactNode {
  const styles = useStyles();
  const { policy } = useMessages();
  const chooser = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const text = `${JSON.stringify(policyFile(shown), null, 2)}\n`;

  async function take({ target }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const file = target.files?.[0];
    // The same file can be chosen again once it has been put right.
    target.value = "";
    if (file !== undefined) setSaid(taken(readPolicyFile(await file.text())));
  }

  function taken(read: ReturnType<typeof readPolicyFile>): string {
    switch (read.kind) {
      case "policy":
        onRead(read.policy);
        return policy.taken;
      case "no-json":
        return policy.noJson;
      case "refused":
        return policy.refused(read.problem);
    }
  }

  return (
    <section>
      <h3 className={styles.title}>{policy.files}</h3>
      <p className={styles.text}>{policy.filesWhy}</p>
      <div className={styles.ways}>
        <Button
          size="small"
          onClick={() => {
            saveFile({ name: policy.fileName, type: "application/json", text });
            setSaid(policy.saved);
          }}
        >
          {policy.save}
        </Button>
        <CopyButton label={policy.copy} text={text} />
        <Button size="small" onClick={() => chooser.current?.click()}>
          {policy.read}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={policy.read}
          onChange={take}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
