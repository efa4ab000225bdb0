import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { RuleView } from "../checker/views/rule-view.ts";
import { useMessages } from "../strings/use-messages.ts";
import { SourceText } from "../vendor/source-text.tsx";

const useStyles = makeStyles({
  points: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  id: { fontFamily: tokens.fontFamilyMonospace },
});

/** Everything there is to say about a rule. */
export function RuleText({ rule }: { readonly rule: RuleView }): ReactNode {
  const styles = useStyles();
  const { rules, status, vendor } = useMessages();
  const { id, group, severity, subject, when, why, evidence, source } = rule;
  const points = [
    [vendor.why, why],
    [vendor.when, when],
    ...(evidence === "" ? [] : [[vendor.shownBy, evidence]]),
  ];
  return (
    <>
      <p className={styles.text}>
        {rules.group[group]}, {rules.subject[subject]}. {rules.weight(status.severity[severity])}.{" "}
        <code className={styles.id}>{id}</code>
      </p>
      <dl className={styles.points}>
        {points.map(([name, text]) => [
          <dt key={name} className={styles.name}>
            {name}
          </dt>,
          <dd key={`${name} text`} className={styles.text}>
            {text}
          </dd>,
        ])}
        <dt className={styles.name}>{vendor.source}</dt>
        {source.map((it) => (
          <dd key={it.says} className={styles.text}>
            <SourceText source={it} />
          </dd>
        ))}
      </dl>
    </>
  );
}
