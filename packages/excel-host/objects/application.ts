import type { Workbook } from "../model/workbook.ts";
import { ObjectType } from "../protocol/object-type.ts";
import { asFlag, asWord } from "../protocol/plain-values.ts";

const calculationModes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** `CultureInfo`: a US English Excel, the only one that this host is. */
const cultureInfoType = new ObjectType<Workbook>("CultureInfo", {
  properties: { name: { read: () => "en-US" } },
});

/** `Application`. It calculates nothing, so there is nothing to suspend. */
export const applicationType = new ObjectType<Workbook>("Application", {
  properties: {
    calculationMode: {
      read: ({ calculationMode }) => calculationMode,
      write: (workbook, value) => {
        workbook.calculationMode = asWord(value, calculationModes);
      },
    },
    calculationState: { read: () => "Done" },
    decimalSeparator: { read: () => "." },
    thousandsSeparator: { read: () => "," },
    useSystemSeparators: { read: () => true },
  },
  children: { cultureInfo: (workbook) => cultureInfoType.of(workbook) },
  methods: {
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `Runtime`: whether the add-in hears of events at all. */
export const runtimeType = new ObjectType<Workbook>("Runtime", {
  properties: {
    enableEvents: {
      read: ({ events }) => events.isEnabled,
      write: ({ events }, value) => {
        events.isEnabled = asFlag(value);
      },
    },
  },
});
