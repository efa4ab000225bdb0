import {
  addIn,
  type Address,
  EXCEL_API_FLOOR,
  iconAddress,
  iconSizes,
  type RibbonButton,
} from "./add-in.ts";

/**
 * The manifest in XML, which every Excel since 2016 and every administrator takes. The order of the
 * elements is part of the format.
 */
export function xmlManifest(address: Address): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:ov="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="TaskPaneApp">
  <Id>${addIn.xmlId}</Id>
  <Version>${addIn.version}.0</Version>
  <ProviderName>${escaped(addIn.provider)}</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="${escaped(addIn.name)}"/>
  <Description DefaultValue="${escaped(addIn.description)}"/>
  <IconUrl DefaultValue="${iconAddress(address, iconSizes.list)}"/>
  <HighResolutionIconUrl DefaultValue="${iconAddress(address, iconSizes.listOnSharpScreens)}"/>
  <SupportUrl DefaultValue="${address.base}${addIn.supportPath}"/>
  <Hosts>
    <Host Name="Workbook"/>
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="1.1">
      <Set Name="ExcelApi" MinVersion="${EXCEL_API_FLOOR}"/>
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${address.base}${addIn.panePath}"/>
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Workbook">
        <Runtimes>
          <Runtime resid="Pane.Url" lifetime="long"/>
        </Runtimes>
        <DesktopFormFactor>
          <FunctionFile resid="Pane.Url"/>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Scopefit.Group">
                <Label resid="Group.Label"/>
                ${iconXml("                ")}
${addIn.buttons.map(buttonXml).join("\n")}
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
${iconSizes.ribbon.map((size) => `        <bt:Image id="Icon.${size}" DefaultValue="${iconAddress(address, size)}"/>`).join("\n")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Pane.Url" DefaultValue="${address.base}${addIn.panePath}"/>
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="${escaped(addIn.groupLabel)}"/>
${addIn.buttons.map(({ id, label }) => `        <bt:String id="${id}.Label" DefaultValue="${escaped(label)}"/>`).join("\n")}
      </bt:ShortStrings>
      <bt:LongStrings>
${addIn.buttons.map(({ id, tip }) => `        <bt:String id="${id}.Tip" DefaultValue="${escaped(tip)}"/>`).join("\n")}
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

function buttonXml({ id, does }: RibbonButton): string {
  const indent = "                  ";
  return `                <Control xsi:type="Button" id="Scopefit.${id}">
${indent}<Label resid="${id}.Label"/>
${indent}<Supertip>
${indent}  <Title resid="${id}.Label"/>
${indent}  <Description resid="${id}.Tip"/>
${indent}</Supertip>
${indent}${iconXml(indent)}
${indent}${actionXml(does, indent)}
                </Control>`;
}

function iconXml(indent: string): string {
  const images = iconSizes.ribbon.map(
    (size) => `${indent}  <bt:Image size="${size}" resid="Icon.${size}"/>`,
  );
  return `<Icon>\n${images.join("\n")}\n${indent}</Icon>`;
}

function actionXml(does: RibbonButton["does"], indent: string): string {
  if (does.kind === "run") {
    return `<Action xsi:type="ExecuteFunction">\n${indent}  <FunctionName>${does.action}</FunctionName>\n${indent}</Action>`;
  }
  // Under this name Office shows the pane by itself, where an administrator has set it up so.
  return `<Action xsi:type="ShowTaskpane">\n${indent}  <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>\n${indent}  <SourceLocation resid="Pane.Url"/>\n${indent}</Action>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}
