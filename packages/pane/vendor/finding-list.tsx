import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Disclosure } from "../appearance/disclosure.tsx";
import type { FindingDetail } from "../checker/views/row-detail.ts";
import { useNavigation } from "../navigation/use-navigation.ts";
import { useMessages } from "../strings/use-messages.ts";
import { type Engagement, WaivePoint } from "../waivers/waive-point.tsx";
import { CellChip } from "./cell-chip.tsx";
import { Explained } from "./explained.tsx";
import { SeverityTag } from "./severity-tag.tsx";
import { SourceText } from "./source-text.tsx";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: `2px 0 ${tokens.spacingVerticalXS}` },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  more: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  rule: { fontFamily: tokens.fontFamilyMonospace },
});

interface FindingListProps {
  readonly findings: readonly FindingDetail[];
  /** The row they are about, as a waiver names it. */
  readonly engagement: Engagement;
}

/** What is open, worst first, and remarks; each with its cells and everything behind it. */
export function FindingList({ findings, engagement }: FindingListProps): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  if (findings.length === 0) return <p>{vendor.noFindings}</p>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={`${finding.rule}/${finding.subject}`} className={styles.item}>
          <SeverityTag severity={finding.severity} outcome={finding.outcome} />
          <p className={styles.sentence}>
            <Explained text={finding.finding} />
          </p>
          <div className={styles.chips}>
            {finding.cells.map((chip) => (
              <CellChip key={chip.address} chip={chip} />
            ))}
          </div>
          <WaivePoint finding={finding} engagement={engagement} />
          <Disclosure summary={vendor.more}>
            <Background finding={finding} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Background({ finding }: { readonly finding: FindingDetail }): ReactNode {
  const styles = useStyles();
  const { vendor, rules } = useMessages();
  const { show } = useNavigation();
  const { title, why, when, evidence, sources, rule } = finding;
  const points = [
    [vendor.why, why],
    [vendor.when, when],
    [vendor.settledWhen, `${title}.`],
    ...(evidence === "" ? [] : [[vendor.shownBy, evidence]]),
  ];
  return (
    <dl className={styles.more}>
      {points.map(([name, text]) => [
        <dt key={name} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${name} text`} className={styles.meaning}>
          {text}
        </dd>,
      ])}
      <dt className={styles.name}>{vendor.source}</dt>
      {sources.map((source) => (
        <dd key={source.says} className={styles.meaning}>
          <SourceText source={source} />
        </dd>
      ))}
      <dd className={styles.meaning}>
        <code className={styles.rule}>{rule}</code>{" "}
        <Link onClick={() => show({ name: "rules", rule })}>{rules.explain}</Link>
      </dd>
    </dl>
  );
}
