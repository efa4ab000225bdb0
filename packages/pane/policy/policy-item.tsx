import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PolicyKey } from "@scopefit/core/policy/policy-key";
import { policyTerms } from "@scopefit/core/policy/policy-terms";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { defaultText } from "./policy-draft.ts";
import { typedValue, valueInWords } from "./value-text.ts";

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  input: { width: "100%", minWidth: 0 },
  unit: { flexShrink: 0 },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

interface PolicyItemProps {
  readonly place: PolicyKey;
  readonly text: string;
  /** What is wrong with the text; `null` where it can be read. */
  readonly problem: string | null;
  readonly onType: (text: string) => void;
}

/** One demand: its name, its value, and what stands behind its default. */
export function PolicyItem({ place, text, problem, onType }: PolicyItemProps): ReactNode {
  const styles = useStyles();
  const { policy } = useMessages();
  const term = policyTerms[place];
  const usual = defaultText(place);
  const unit = policy.unit[term.unit];
  return (
    <li className={styles.item}>
      <Field
        size="small"
        label={unit === "" ? term.label : `${term.label} (${unit})`}
        {...(problem === null
          ? {}
          : { validationState: "error", validationMessage: policy.problem(problem) })}
      >
        {term.choices === undefined ? (
          <Input
            size="small"
            className={styles.input}
            input={{ className: styles.input }}
            type={term.unit === "day" ? "date" : "text"}
            {...(unit !== "" || term.unit === "number" ? { inputMode: "decimal" } : {})}
            value={text}
            onChange={(_, { value }) => onType(value)}
          />
        ) : (
          <Select
            size="small"
            className={styles.input}
            select={{ className: styles.input }}
            value={text}
            onChange={(_, { value }) => onType(value)}
          >
            {Object.entries(term.choices).map(([value, meaning]) => (
              <option key={value} value={value}>
                {meaning}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <p className={styles.text}>
        {policy.basis[term.basis]}. {term.explanation}{" "}
        {policy.usually(valueInWords(typedValue(usual, term), term, policy))}
      </p>
      {text !== usual && (
        <Button
          size="small"
          aria-label={policy.backToDefaultOf(term.label)}
          onClick={() => onType(usual)}
        >
          {policy.backToDefault}
        </Button>
      )}
    </li>
  );
}
