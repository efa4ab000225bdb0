import { lazy, type ReactNode, Suspense } from "react";

import { HomeView } from "../check-rows/home-view.tsx";
import { Waiting } from "../appearance/waiting.tsx";
import type { View } from "./view.ts";
import { useNavigation } from "./use-navigation.ts";

const VendorView = lazy(async () => ({
  default: (await import("../vendor/vendor-view.tsx")).VendorView,
}));
const MappingView = lazy(async () => ({
  default: (await import("../mapping/mapping-view.tsx")).MappingView,
}));
const PolicyView = lazy(async () => ({
  default: (await import("../policy/policy-view.tsx")).PolicyView,
}));
const WaiversView = lazy(async () => ({
  default: (await import("../waivers/waivers-view.tsx")).WaiversView,
}));
const FollowUpsView = lazy(async () => ({
  default: (await import("../follow-ups/follow-ups-view.tsx")).FollowUpsView,
}));
const ReportsView = lazy(async () => ({
  default: (await import("../reports/reports-view.tsx")).ReportsView,
}));
const RulesView = lazy(async () => ({
  default: (await import("../rules/rules-view.tsx")).RulesView,
}));
const RemoveView = lazy(async () => ({
  default: (await import("../remove/remove-view.tsx")).RemoveView,
}));
const KeysView = lazy(async () => ({ default: (await import("../keys/keys-view.tsx")).KeysView }));
const AboutView = lazy(async () => ({
  default: (await import("../about/about-view.tsx")).AboutView,
}));

/** The view that the navigation points at. All but the first are loaded when they are asked for. */
export function ShownView(): ReactNode {
  const { view } = useNavigation();
  return <Suspense fallback={<Waiting />}>{contentOf(view)}</Suspense>;
}

function contentOf(view: View): ReactNode {
  switch (view.name) {
    case "home":
      return <HomeView />;
    case "vendor":
      return <VendorView row={view.row} />;
    case "mapping":
      return <MappingView />;
    case "policy":
      return <PolicyView />;
    case "waivers":
      return <WaiversView />;
    case "follow-ups":
      return <FollowUpsView />;
    case "reports":
      return <ReportsView />;
    case "rules":
      return <RulesView rule={view.rule} />;
    case "remove":
      return <RemoveView />;
    case "keys":
      return <KeysView />;
    case "about":
      return <AboutView />;
  }
}
