import { type ReactNode, useMemo, useState } from "react";

import { NavigationContext } from "./use-navigation.ts";
import { HOME, shownView, withoutLast, withView } from "./view-stack.ts";

/** Keeps track of the views that are open. */
export function NavigationProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [stack, setStack] = useState(HOME);
  const navigation = useMemo(
    () => ({
      view: shownView(stack),
      show: (view: Parameters<typeof withView>[1]) => setStack((now) => withView(now, view)),
      back: () => setStack(withoutLast),
    }),
    [stack],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
