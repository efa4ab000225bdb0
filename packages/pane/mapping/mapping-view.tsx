import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { type ReactNode, useId, useState } from "react";

import { NoticeBar } from "../check-rows/notice-bar.tsx";
import type { PartView } from "../checker/checker.ts";
import type { ColumnView } from "../checker/sheet/tracker-view.ts";
import { ViewPage } from "../navigation/view-page.tsx";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ColumnItem } from "./column-item.tsx";
import { withDecision, withoutDecision } from "./decisions.ts";
import { fieldChoices } from "./field-choice.ts";
import { useColumnSamples } from "./use-column-samples.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
  },
  count: { flexGrow: 1, margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** A change that can be taken back: the decisions before it. */
interface Step {
  readonly heading: string;
  readonly before: PartView["decisions"];
}

/** What every column is taken for and why, each to be changed by typing. */
export function MappingView(): ReactNode {
  const styles = useStyles();
  const { mapping } = useMessages();
  const words = useArranged();
  const { tracker, decisions, activity } = useOpenTracker();
  const { decideColumns } = useActs();
  const samples = useColumnSamples();
  const choices = useId();
  const [onlyDoubtful, setOnlyDoubtful] = useState(false);
  // Most of the hundreds of questions in a questionnaire are about other things.
  const isQuestionnaire = tracker.arrangement !== "vendor-a-row";
  const [showsAll, setShowsAll] = useState(!isQuestionnaire);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [said, setSaid] = useState("");
  const { columns } = tracker;
  const asked = columns.filter(({ isDecidable }) => isDecidable);
  const understood = asked.filter(({ standing }) => standing === "understood");
  const doubtful = columns.filter((column) => isToLookAt(column, columns));
  const ours = columns.filter((it) => it.standing === "understood" || doubtful.includes(it));
  const shown = onlyDoubtful ? doubtful : showsAll ? columns : ours;
  const isBusy = activity.kind !== "idle";

  function change(heading: string, after: PartView["decisions"]): void {
    setSaid("");
    setSteps([...steps, { heading, before: decisions }]);
    void decideColumns(after);
  }

  function undo(): void {
    const step = steps.at(-1);
    if (step === undefined) return;
    setSteps(steps.slice(0, -1));
    setSaid(mapping.undone(step.heading));
    void decideColumns(step.before);
  }

  return (
    <ViewPage title={words.mappingTitle}>
      <p className={styles.text}>{words.mappingIntro}</p>
      <div className={styles.bar}>
        <p className={styles.count}>{words.understood(understood.length, asked.length)}</p>
        <Button size="small" disabledFocusable={steps.length === 0 || isBusy} onClick={undo}>
          {mapping.undo}
        </Button>
      </div>
      <Checkbox
        label={words.onlyDoubtful(doubtful.length)}
        checked={onlyDoubtful}
        onChange={(_, { checked }) => setOnlyDoubtful(checked === true)}
      />
      {isQuestionnaire && !onlyDoubtful && (
        <Checkbox
          label={mapping.notOurs(columns.length - ours.length)}
          checked={showsAll}
          onChange={(_, { checked }) => setShowsAll(checked === true)}
        />
      )}
      <span role="status">{said}</span>
      <NoticeBar news={[]} />
      <datalist id={choices}>
        {fieldChoices.map(({ field, label }) => (
          <option key={field} value={label} />
        ))}
      </datalist>
      {shown.length === 0 && <p>{words.nothingDoubtful}</p>}
      <ul className={styles.list} aria-label={words.mappingList}>
        {shown.map((column) => (
          <ColumnItem
            // What was typed gives way when the column is understood anew.
            key={`${column.column}/${column.field ?? ""}/${column.decidedBy}`}
            column={column}
            samples={samples.get(column.column) ?? []}
            sharedWith={sharingWith(column, columns)}
            choices={choices}
            isBusy={isBusy}
            onDecide={(field: FieldId | null) =>
              change(column.heading, withDecision(decisions, column.heading, field))
            }
            onTakeBack={() => change(column.heading, withoutDecision(decisions, column.heading))}
          />
        ))}
      </ul>
    </ViewPage>
  );
}

/** The headings of the other columns that are taken for the same field. */
function sharingWith(column: ColumnView, columns: readonly ColumnView[]): readonly string[] {
  if (column.field === null) return [];
  return columns
    .filter((other) => other !== column && other.field === column.field)
    .map(({ heading }) => heading);
}

function isToLookAt(column: ColumnView, columns: readonly ColumnView[]): boolean {
  return column.standing === "unsure" || sharingWith(column, columns).length > 0;
}
