import {
  addIn,
  type Address,
  EXCEL_API_FLOOR,
  iconAddress,
  iconSizes,
  type RibbonButton,
} from "./add-in.ts";

/** The version of Microsoft's schema that the unified manifest is written for. */
export const JSON_MANIFEST_VERSION = "1.24";

const PANE = "pane";

/**
 * The unified manifest in JSON, for Microsoft 365 alone. It goes into a package together with the two
 * icons that it names by file.
 */
export function jsonManifest(address: Address): unknown {
  const icons = iconSizes.ribbon.map((size) => ({ size, url: iconAddress(address, size) }));
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${JSON_MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: JSON_MANIFEST_VERSION,
    id: addIn.jsonId,
    version: addIn.version,
    name: { short: addIn.name, full: addIn.name },
    description: { short: shortened(addIn.description), full: addIn.description },
    developer: {
      name: addIn.provider,
      websiteUrl: `${address.base}${addIn.supportPath}`,
      privacyUrl: `${address.base}${addIn.supportPath}`,
      termsOfUseUrl: `${address.base}${addIn.supportPath}`,
    },
    icons: { color: "icons/scopefit-192.png", outline: "icons/scopefit-outline-32.png" },
    accentColor: "#0F6CBD",
    validDomains: [new URL(address.base).host],
    authorization: {
      permissions: {
        resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }],
      },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: [{ name: "ExcelApi", minVersion: EXCEL_API_FLOOR }],
        },
        runtimes: [
          {
            id: PANE,
            type: "general",
            code: { page: `${address.base}${addIn.panePath}` },
            lifetime: "long",
            actions: addIn.buttons.map(action),
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "Scopefit.Group",
                    label: addIn.groupLabel,
                    icons,
                    controls: addIn.buttons.map((button) => ({
                      id: `Scopefit.${button.id}`,
                      type: "button",
                      label: button.label,
                      icons,
                      supertip: { title: button.label, description: button.tip },
                      actionId: actionId(button),
                    })),
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  };
}

function action(button: RibbonButton) {
  const id = actionId(button);
  return button.does.kind === "open"
    ? { id, type: "openPage", view: PANE }
    : { id, type: "executeFunction" };
}

function actionId({ id, does }: RibbonButton): string {
  return does.kind === "run" ? does.action : id;
}

/** The longest short description that the schema allows. */
const LONGEST_SHORT = 80;

/** The first words of a text that fit, cut between two of them. */
function shortened(text: string): string {
  if (text.length <= LONGEST_SHORT) return text;
  const cut = text.slice(0, LONGEST_SHORT - 1);
  return `${cut.slice(0, cut.lastIndexOf(" "))}…`;
}
