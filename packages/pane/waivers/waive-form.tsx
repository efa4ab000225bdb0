import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import type { FindingDetail } from "../checker/views/row-detail.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import type { Engagement } from "./waive-point.tsx";
import { type DraftProblem, draftProblems, type WaiverDraft } from "./waiver-draft.ts";

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
  input: { width: "100%", minWidth: 0 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WaiveFormProps {
  readonly finding: FindingDetail;
  readonly engagement: Engagement;
  readonly onEnd: () => void;
}

/** Asks for what a waiver needs, and keeps it. */
export function WaiveForm({ finding, engagement, onEnd }: WaiveFormProps): ReactNode {
  const styles = useStyles();
  const { waivers } = useMessages();
  const { settings } = useOpenTracker();
  const { waive } = useActs();
  const [draft, setDraft] = useState<WaiverDraft>({ reason: "", owner: "", until: "" });
  const [isForAll, setForAll] = useState(false);
  const [isTried, setTried] = useState(false);
  const first = useLostFocus(true);
  const problems = draftProblems(draft, settings.asOf);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    onEnd();
    void waive({
      vendor: engagement.vendor,
      service: isForAll ? null : engagement.service,
      rule: finding.rule,
      subject: finding.subject,
      reason: draft.reason.trim(),
      owner: draft.owner.trim(),
      until: draft.until,
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    // The key is used up here: the pane must not step back as well.
    event.preventDefault();
    onEnd();
  }

  function field(name: keyof WaiverDraft) {
    const problem = isTried ? problems[name] : undefined;
    return {
      label: waivers[name],
      size: "small" as const,
      required: true,
      ...(problem === undefined
        ? {}
        : { validationState: "error" as const, validationMessage: inWords(problem) }),
    };
  }

  function inWords(problem: DraftProblem): string {
    switch (problem) {
      case "missing":
        return waivers.missing;
      case "too-long":
        return waivers.tooLong;
      case "no-day":
        return waivers.noDay;
      case "not-later":
        return waivers.notLater(dayInWords(settings.asOf));
    }
  }

  return (
    // Esc pressed in any of its fields ends the form; the form itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className={styles.form}
      aria-label={waivers.form(finding.title)}
      noValidate
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      <Field {...field("reason")}>
        <Textarea
          ref={first}
          size="small"
          value={draft.reason}
          onChange={(_, { value }) => setDraft({ ...draft, reason: value })}
        />
      </Field>
      <Field {...field("owner")}>
        <Input
          size="small"
          className={styles.input}
          input={{ className: styles.input }}
          value={draft.owner}
          onChange={(_, { value }) => setDraft({ ...draft, owner: value })}
        />
      </Field>
      <Field {...field("until")}>
        <Input
          size="small"
          type="date"
          className={styles.input}
          input={{ className: styles.input }}
          value={draft.until}
          onChange={(_, { value }) => setDraft({ ...draft, until: value })}
        />
      </Field>
      <Checkbox
        label={waivers.wholeVendor}
        checked={isForAll}
        onChange={(_, { checked }) => setForAll(checked === true)}
      />
      <div className={styles.ways}>
        <Button size="small" appearance="primary" type="submit">
          {waivers.keep}
        </Button>
        <Button size="small" onClick={onEnd}>
          {waivers.giveUp}
        </Button>
      </div>
    </form>
  );
}
