import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Appearance } from "./appearance/theme.ts";
import { schemeFor, themeFor } from "./appearance/theme.ts";
import { useAppearance } from "./appearance/use-appearance.ts";
import type { Checker } from "./checker/checker.ts";
import { NavigationProvider } from "./navigation/navigation-provider.tsx";
import { PaneFrame } from "./pane-frame.tsx";
import { ResultsProvider } from "./results/results-provider.tsx";
import type { RibbonOrders } from "./session/ribbon-orders.ts";
import { SessionProvider } from "./session/session-provider.tsx";
import type { Workbook } from "./workbook/workbook.ts";

/** What the pane needs of the program around it. */
export interface PaneProps {
  /** The workbook it works on; it must stay the same object while the pane is shown. */
  readonly workbook: Workbook;
  /** How the program around us is coloured, where it says so; the system decides otherwise. */
  readonly appearance?: Appearance;
  /** Today where the user is. */
  readonly today: IsoDay;
  /** Starts the work behind the pane; `startChecker` of `checker/start-checker.ts` in a real page. */
  readonly createChecker: () => Promise<Checker>;
  /** Buttons outside the pane that order something; it must stay the same object. */
  readonly orders?: RibbonOrders;
}

/** The task pane. It fills its parent, which must have a height. */
export function Pane({ workbook, appearance, today, createChecker, orders }: PaneProps): ReactNode {
  const choice = useAppearance(appearance);
  return (
    <FluentProvider
      theme={themeFor(choice.appearance)}
      style={{ height: "100%", colorScheme: schemeFor(choice.appearance) }}
    >
      <SessionProvider workbook={workbook} today={today} createChecker={createChecker}>
        <NavigationProvider>
          <ResultsProvider>
            <PaneFrame appearance={choice} orders={orders} />
          </ResultsProvider>
        </NavigationProvider>
      </SessionProvider>
    </FluentProvider>
  );
}
