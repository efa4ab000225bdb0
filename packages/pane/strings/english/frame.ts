/** The frame around every view: title, menu, navigation. */
export const frame = {
  product: "Scopefit",
  menu: "Menu",
  back: "Back",
  toDark: "Switch to dark colours",
  toLight: "Switch to light colours",
  loading: "Loading…",
  views: {
    policy: "Policy",
    waivers: "Waivers",
    "follow-ups": "Follow-ups",
    reports: "Reports",
    rules: "Rules",
    remove: "Remove and restore",
    keys: "Keys",
    about: "About Scopefit",
  },
  keysHint: "Press ? for a list of keys",
  dismiss: "Dismiss",
};
