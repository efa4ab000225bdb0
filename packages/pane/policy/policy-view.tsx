import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { defaultPolicy, type Policy } from "@scopefit/core/policy/policy";
import {
  policyChanges,
  type PolicyKey,
  policyKeys,
  policyValue,
} from "@scopefit/core/policy/policy-key";
import { policyTerms } from "@scopefit/core/policy/policy-terms";
import { type ReactNode, useState } from "react";

import { NoticeBar } from "../check-rows/notice-bar.tsx";
import { ViewPage } from "../navigation/view-page.tsx";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { draftOf, type PolicyDraft, readDraft, withTyped } from "./policy-draft.ts";
import { PolicyFile } from "./policy-file.tsx";
import { PolicyItem } from "./policy-item.tsx";
import { typedText, valueInWords } from "./value-text.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  changes: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "1.2em" },
});

const groups = ["general", "iso", "soc2", "diligence", "reliance"] as const;

type Group = (typeof groups)[number];

/** What the buyer demands, in plain words, with what differs from the defaults on top. */
export function PolicyView(): ReactNode {
  const styles = useStyles();
  const { policy: words } = useMessages();
  const { policy: inForce, activity } = useOpenTracker();
  const { setPolicy } = useActs();
  const [draft, setDraft] = useState<PolicyDraft>(new Map());
  const { policy, problems } = readDraft(inForce, draft);
  const isBusy = activity.kind !== "idle";
  const canKeep = draft.size > 0 && problems.size === 0 && !isBusy;

  async function keep(): Promise<void> {
    await setPolicy(policy);
    setDraft(new Map());
  }

  return (
    <ViewPage title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <Differences policy={policy} />
      <div className={styles.ways}>
        <Button
          appearance="primary"
          disabledFocusable={!canKeep}
          onClick={canKeep ? keep : undefined}
        >
          {words.keep}
        </Button>
        {draft.size > 0 && <Button onClick={() => setDraft(new Map())}>{words.giveUp}</Button>}
        {policyChanges(policy).length > 0 && (
          <Button onClick={() => setDraft(draftOf(inForce, defaultPolicy))}>
            {words.allDefaults}
          </Button>
        )}
      </div>
      <p role="status" className={styles.text}>
        {standing(draft, problems.size, words)}
      </p>
      <NoticeBar news={["policy-kept"]} />
      {groups.map((group) => (
        <section key={group} aria-labelledby={`policy-${group}`}>
          <h3 id={`policy-${group}`} className={styles.title}>
            {words.group[group]}
          </h3>
          <ul className={styles.list}>
            {policyKeys
              .filter((key) => groupOf(key) === group)
              .map((key) => (
                <PolicyItem
                  key={key}
                  place={key}
                  text={draft.get(key) ?? typedText(policyValue(inForce, key))}
                  problem={problems.get(key) ?? null}
                  onType={(text) => setDraft(withTyped(draft, inForce, key, text))}
                />
              ))}
          </ul>
        </section>
      ))}
      <PolicyFile policy={policy} onRead={(read) => setDraft(draftOf(inForce, read))} />
    </ViewPage>
  );
}

function standing(
  draft: PolicyDraft,
  problems: number,
  words: ReturnType<typeof useMessages>["policy"],
): string {
  if (problems > 0) return words.wrong;
  return draft.size > 0 ? words.unkept : "";
}

/** What differs from the defaults, a line each. */
function Differences({ policy }: { readonly policy: Policy }): ReactNode {
  const styles = useStyles();
  const { policy: words } = useMessages();
  const changes = policyChanges(policy);
  const inWords = (of: Policy, key: PolicyKey) =>
    valueInWords(policyValue(of, key), policyTerms[key], words);
  return (
    <>
      <p className={styles.text}>{words.changes(changes.length)}</p>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((key) => (
            <li key={key}>
              {words.change(
                policyTerms[key].label,
                inWords(defaultPolicy, key),
                inWords(policy, key),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function groupOf(key: PolicyKey): Group {
  return groups.find((group) => key.startsWith(`${group}.`)) ?? "general";
}
