import { useCallback, useState } from "react";

import type { Appearance } from "./theme.ts";
import { useMediaQuery } from "./use-media-query.ts";

/** The appearance in use, and the switch that turns light into dark and back. */
export interface AppearanceChoice {
  readonly appearance: Appearance;
  readonly toggle: () => void;
}

/** What the user has switched to counts before what the program around us says, and that before the system. */
export function useAppearance(hint: Appearance | undefined): AppearanceChoice {
  const systemIsDark = useMediaQuery("(prefers-color-scheme: dark)");
  const [chosen, setChosen] = useState<Appearance | null>(null);
  const appearance = chosen ?? hint ?? (systemIsDark ? "dark" : "light");
  const toggle = useCallback(
    () => setChosen(appearance === "light" ? "dark" : "light"),
    [appearance],
  );
  return { appearance, toggle };
}
