import type { Workbook } from "../model/workbook.ts";
import { ObjectType, required, type HostObject } from "../protocol/object-type.ts";

interface OwnedSetting {
  readonly workbook: Workbook;
  readonly key: string;
}

const settingType = new ObjectType<OwnedSetting>("Setting", {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { read: ({ key }) => key },
    value: {
      read: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      write: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { delete: ({ workbook, key }) => void workbook.settings.delete(key) },
});

/** `SettingCollection`: what the add-in keeps in the workbook. Keys are told apart by case. */
export const settingsType = new ObjectType<Workbook>("SettingCollection", {
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => settingType.of({ workbook, key })),
  item: (workbook, key) => required(found(workbook, String(key))),
  objects: {
    add: (workbook, args) => {
      const key = args.text(0);
      workbook.settings.set(key, args.at(1) ?? null);
      return settingType.of({ workbook, key });
    },
    getItemOrNullObject: (workbook, args) => found(workbook, args.text(0)),
  },
  methods: { getCount: ({ settings }) => settings.size },
});

function found(workbook: Workbook, key: string): HostObject | null {
  return workbook.settings.has(key) ? settingType.of({ workbook, key }) : null;
}
