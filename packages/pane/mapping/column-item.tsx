import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { capitalised } from "@scopefit/core/rule/words";
import { type KeyboardEvent, type ReactNode, useState } from "react";

import type { ColumnView } from "../checker/sheet/tracker-view.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useMessages } from "../strings/use-messages.ts";
import { typedField } from "./field-choice.ts";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  text: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  input: { width: "100%", minWidth: 0 },
});

interface ColumnItemProps {
  readonly column: ColumnView;
  readonly samples: readonly string[];
  /** The headings of other columns that are taken for the same field. */
  readonly sharedWith: readonly string[];
  /** The id of the list of fields. */
  readonly choices: string;
  readonly isBusy: boolean;
  readonly onDecide: (field: FieldId | null) => void;
  readonly onTakeBack: () => void;
}

/** One column: its heading, a few of its answers, what it is taken for, and why. */
export function ColumnItem(props: ColumnItemProps): ReactNode {
  const { column, samples, sharedWith, choices, isBusy, onDecide, onTakeBack } = props;
  const styles = useStyles();
  const { mapping } = useMessages();
  const words = useArranged();
  const label = column.label === null ? "" : capitalised(column.label);
  const [typed, setTyped] = useState(label);
  const [isRefused, setRefused] = useState(false);
  const heading = column.heading === "" ? mapping.noHeading : column.heading;

  function decide(text: string): void {
    const choice = typedField(text);
    setRefused(choice.kind === "unknown");
    if (choice.kind === "unknown" || isBusy) return;
    const field = choice.kind === "field" ? choice.field : null;
    if (field !== column.field) onDecide(field);
  }

  /** A choice from the list counts at once; typing counts when it is finished. */
  function onType(text: string): void {
    setTyped(text);
    setRefused(false);
    if (typedField(text).kind === "field") decide(text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") decide(typed);
    if (event.key !== "Escape" || typed === label) return;
    // The key is used up here: the pane must not step back as well.
    event.preventDefault();
    setTyped(label);
    setRefused(false);
  }

  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        {heading} <span className={styles.aside}>{words.fieldPlace(column.column)}</span>
      </h3>
      <p className={styles.text}>
        {samples.length === 0 ? mapping.noSamples : mapping.samples(samples)}
      </p>
      {column.isDecidable && (
        <Field
          size="small"
          {...(isRefused
            ? { validationState: "error", validationMessage: mapping.noSuchField(typed.trim()) }
            : {})}
        >
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.input }}
            list={choices}
            value={typed}
            placeholder={mapping.fieldHint}
            aria-label={mapping.field(heading)}
            onChange={(_, { value }) => onType(value)}
            onBlur={() => decide(typed)}
            onKeyDown={onKeyDown}
          />
        </Field>
      )}
      <p className={styles.text}>{reasonFor(column, mapping)}</p>
      {sharedWith.length > 0 && <p className={styles.text}>⚠ {mapping.shared(sharedWith)}</p>}
      {column.decidedBy === "saved" && (
        <Button size="small" disabledFocusable={isBusy} onClick={onTakeBack}>
          {mapping.takeBack}
        </Button>
      )}
    </li>
  );
}

function reasonFor(
  { field, label, confidence, reason, decidedBy, isDecidable }: ColumnView,
  mapping: ReturnType<typeof useMessages>["mapping"],
): string {
  if (!isDecidable && label !== null) return mapping.given(label, reason);
  if (decidedBy === "saved") return field === null ? mapping.savedNone : mapping.saved;
  if (field === null) return mapping.none(reason);
  return mapping.automatic(Math.round(confidence * 100), reason);
}
