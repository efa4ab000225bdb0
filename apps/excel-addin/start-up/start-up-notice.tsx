import { FluentProvider, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { themeFor } from "@scopefit/pane/appearance/theme";
import type { ReactNode } from "react";

import { describeStartUpProblem, type StartUpProblem } from "./start-up-problem.ts";

/** What stands in the place of the pane where it cannot start. */
export function StartUpNotice({ problem }: { readonly problem: StartUpProblem }): ReactNode {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  return (
    <FluentProvider theme={themeFor(isDark ? "dark" : "light")} style={{ height: "100%" }}>
      <main style={{ padding: 12 }}>
        <h1 style={{ fontSize: 16, margin: "0 0 12px" }}>Scopefit</h1>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{describeStartUpProblem(problem)}</MessageBarBody>
        </MessageBar>
      </main>
    </FluentProvider>
  );
}
