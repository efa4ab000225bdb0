import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { dayInWords, parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import { type ReactNode, useState } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import { rowsToCheck } from "../session/sheet/rows-to-check.ts";
import { rowChoices } from "../session/state/session-state.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  field: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  go: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  choice: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  box: {
    width: "16px",
    height: "16px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface RunFormProps {
  /** Whether it takes the place of a run that is over, whose focus it then takes as well. */
  readonly followsRun: boolean;
}

/** Which rows, for which day, and the one primary button. */
export function RunForm({ followsRun }: RunFormProps): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const tracker = useOpenTracker();
  const { check, setSettings } = useActs();
  const { settings } = tracker;
  const button = useLostFocus(followsRun);
  const count = rowsToCheck(tracker, settings.rows).length;
  return (
    <div className={styles.form}>
      <div className={styles.fields}>
        {tracker.tracker.arrangement === "vendor-a-row" && <RowsField />}
        <AsOfField />
      </div>
      <div className={styles.go}>
        <Button
          ref={button}
          appearance="primary"
          disabledFocusable={count === 0}
          onClick={count === 0 ? undefined : check}
        >
          {checking.check(count)}
        </Button>
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={settings.showFirst}
            onChange={({ target }) => setSettings({ showFirst: target.checked })}
          />
          {checking.showFirst}
        </label>
      </div>
      {count === 0 && <p className={styles.hint}>{checking.noRows[settings.rows]}</p>}
    </div>
  );
}

/** Which rows are checked. All vendors of a questionnaire are, so that there it is not asked. */
function RowsField(): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const tracker = useOpenTracker();
  const { setSettings } = useActs();
  return (
    <Field className={styles.field} label={checking.rows} size="small">
      <Select
        size="small"
        className={styles.input}
        select={{ className: styles.input }}
        value={tracker.settings.rows}
        onChange={(_, { value }) => {
          const rows = rowChoices.find((choice) => choice === value);
          if (rows !== undefined) setSettings({ rows });
        }}
      >
        {rowChoices.map((choice) => (
          <option key={choice} value={choice}>
            {checking.rowChoiceCount(
              checking.rowChoice[choice],
              rowsToCheck(tracker, choice).length,
            )}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The as-of day. A day that is half typed is kept here until it is one. */
function AsOfField(): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const { settings } = useOpenTracker();
  const { setSettings } = useActs();
  const [typed, setTyped] = useState<string>(settings.asOf);
  const isDay = parseIsoDay(typed) !== null;
  return (
    <Field
      className={styles.field}
      label={checking.asOf(dayInWords(settings.asOf))}
      size="small"
      {...(isDay ? {} : { validationState: "error", validationMessage: checking.asOfInvalid })}
    >
      <Input
        size="small"
        type="date"
        className={styles.input}
        input={{ className: styles.input }}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          const asOf = parseIsoDay(value);
          if (asOf !== null) setSettings({ asOf });
        }}
      />
    </Field>
  );
}
