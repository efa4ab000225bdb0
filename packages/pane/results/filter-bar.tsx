import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { severities, type Severity } from "@scopefit/core/rule/severity";
import type { ReactNode, Ref } from "react";

import { useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { NO_FILTER, type ResultFilter } from "./result-filter.ts";
import { useResults } from "./results-provider.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  fields: { display: "flex", gap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chip: {
    maxWidth: "100%",
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** One part of the filter that can be taken away again. */
interface Chip {
  readonly label: string;
  readonly cleared: Partial<ResultFilter>;
}

/** Search, weight and what else the list is narrowed to; how many vendors are left. */
export function FilterBar({ search }: { readonly search: Ref<HTMLInputElement> }): ReactNode {
  const styles = useStyles();
  const { results, status } = useMessages();
  const { entries } = useOpenTracker();
  const { filter, setFilter, listed } = useResults();
  return (
    <div className={styles.bar} role="search">
      <div className={styles.fields}>
        <Input
          className={styles.search}
          size="small"
          type="search"
          input={{ ref: search }}
          contentBefore={<Search20Regular aria-hidden />}
          placeholder={results.search}
          aria-label={results.search}
          value={filter.search}
          onChange={(_, { value }) => setFilter({ search: value })}
        />
        <Select
          size="small"
          aria-label={results.severity}
          value={filter.severity ?? ""}
          onChange={(_, { value }) => setFilter({ severity: severityOf(value) })}
        >
          <option value="">{results.anySeverity}</option>
          {severities.map((severity) => (
            <option key={severity} value={severity}>
              {severity === "critical"
                ? status.severity.critical
                : results.atLeast(status.severity[severity])}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <span>{results.shown(listed.length, entries.length)}</span>
        {useChips().map(({ label, cleared }) => (
          <Button
            key={label}
            size="small"
            className={styles.chip}
            icon={<Dismiss16Regular />}
            iconPosition="after"
            aria-label={results.removeFilter(label)}
            title={label}
            onClick={() => setFilter(cleared)}
          >
            {label}
          </Button>
        ))}
        {listed.length === 0 && (
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {results.clearFilters}
          </Button>
        )}
      </div>
    </div>
  );
}

function useChips(): readonly Chip[] {
  const { results, status: words } = useMessages();
  const { ruleTitles } = useOpenTracker();
  const { status, rule, onlyWaiting } = useResults().filter;
  return [
    ...(status === null
      ? []
      : [{ label: results.onlyStatus(words.word(status)), cleared: { status: null } }]),
    ...(rule === null
      ? []
      : [{ label: results.onlyRule(ruleTitles[rule] ?? rule), cleared: { rule: null } }]),
    ...(onlyWaiting ? [{ label: results.onlyWaiting, cleared: { onlyWaiting: false } }] : []),
  ];
}

function severityOf(value: string): Severity | null {
  return severities.find((severity) => severity === value) ?? null;
}
