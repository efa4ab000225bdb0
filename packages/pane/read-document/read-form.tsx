import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { type IsoDay, parseIsoDay } from "@scopefit/core/reading/dates/iso-day";
import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import { readingFields } from "../session/acts/record-reading.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { useAnswerCells } from "./use-answer-cells.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { width: "100%", minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReadFormProps {
  readonly row: number;
  readonly onEnd: () => void;
}

/** Asks who has read the document and when, and records it in the tracker's own columns. */
export function ReadForm({ row, onEnd }: ReadFormProps): ReactNode {
  const styles = useStyles();
  const { reading } = useMessages();
  const { settings, activity } = useOpenTracker();
  const { recordReading, addColumns } = useActs();
  const cells = useAnswerCells(row);
  const first = useLostFocus(true);
  const [reader, setReader] = useState("");
  const [day, setDay] = useState<string>(settings.asOf);
  const [isTried, setTried] = useState(false);
  if (cells === null) return null;

  const missing = readingFields.filter((field) => !cells.some((cell) => cell.field === field));
  const labels = missing.map((field) => fieldDefinition(field).label);
  const isBusy = activity.kind !== "idle";
  const dayProblem = problemWithDay(day, settings.asOf);
  const canRecord = cells.some(({ field }) => field === "evidenceSeen");

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    const read = parseIsoDay(day);
    if (reader.trim() === "" || read === null || dayProblem !== null || isBusy) return;
    onEnd();
    void recordReading({ row, reader: reader.trim(), day: read });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    // The key is used up here: the pane must not step back as well.
    event.preventDefault();
    onEnd();
  }

  const addMissing = (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void addColumns(missing)}>
      {reading.addColumns(missing.length)}
    </Button>
  );

  if (!canRecord) {
    return (
      <div className={styles.form}>
        <p className={styles.text}>{reading.noColumns(labels)}</p>
        <div className={styles.ways}>
          {addMissing}
          <Button size="small" onClick={onEnd}>
            {reading.giveUp}
          </Button>
        </div>
      </div>
    );
  }

  return (
    // Esc pressed in any of its fields ends the form; the form itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      aria-label={reading.form}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <p className={styles.text}>{reading.intro(cells.map(({ heading }) => heading))}</p>
      {cells
        .filter(({ text }) => text !== "")
        .map(({ column, text }) => (
          <p key={column} className={styles.text}>
            {reading.replaces(cellAddress(row, column), text)}
          </p>
        ))}
      <Field
        label={reading.reader}
        size="small"
        required
        {...(isTried && reader.trim() === ""
          ? { validationState: "error", validationMessage: reading.missing }
          : {})}
      >
        <Input
          ref={first}
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          value={reader}
          onChange={(_, { value }) => setReader(value)}
        />
      </Field>
      {missing.length > 0 ? (
        <div className={styles.ways}>
          <p className={styles.text}>{reading.missingColumn(labels.join(", "))}</p>
          {addMissing}
        </div>
      ) : (
        <Field
          label={reading.day}
          size="small"
          required
          {...(isTried && dayProblem !== null
            ? { validationState: "error", validationMessage: reading[dayProblem] }
            : {})}
        >
          <Input
            size="small"
            type="date"
            className={styles.input}
            input={{ className: styles.input }}
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
      )}
      <div className={styles.ways}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
          {reading.record}
        </Button>
        <Button size="small" onClick={onEnd}>
          {reading.giveUp}
        </Button>
      </div>
    </form>
  );
}

/** A reading after the as-of day would not count on it. */
function problemWithDay(text: string, asOf: IsoDay): "noDay" | "future" | null {
  const day = parseIsoDay(text);
  if (day === null) return "noDay";
  return day > asOf ? "future" : null;
}
