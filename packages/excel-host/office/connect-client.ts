import type { WireEvent } from "../events/event-queue.ts";
import type { ExcelHost, ExecutorAnswer } from "../excel-host.ts";
import type { WireRequest } from "../protocol/wire.ts";
import { officeNamespace, type OfficeNamespace } from "./office-namespace.ts";

type ClientEvent = WireEvent | typeof documentSelectionChanged;

/**
 * The members of Microsoft's client that its own tests use to put another host under it. They are
 * private names: the client is pinned to one version, whose content has not changed since 2022.
 */
interface ClientSeam {
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly GenericEventRegistration: {
    readonly getGenericEventRegistration: (id: string) => unknown;
  };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { entries: readonly ClientEvent[] }) => void;
}

/** The globals that the client leaves behind, and that we take the place of. */
export interface ClientGlobals {
  readonly OfficeExtension: object;
  Office: object;
}

/** The event behind `workbook.onSelectionChanged`, which the client takes from the document. */
const documentSelectionChanged = {
  messageCategory: 65536,
  messageType: 2,
  targetId: "",
  message: "{}",
} as const;

/** Puts the host under the client: every `Excel.run` from now on goes to it. */
export function connectClient(globals: ClientGlobals, host: ExcelHost): OfficeNamespace {
  const seam = globals.OfficeExtension as ClientSeam;
  const namespace = officeNamespace(globals.Office, host);
  globals.Office = namespace.office;
  class HostSession extends seam.SessionBase {
    _resolveRequestUrlAndHeaderInfo() {
      return Promise.resolve({ url: "excel-host", headers: {} });
    }
    getEventRegistration(id: string) {
      return seam.GenericEventRegistration.getGenericEventRegistration(id);
    }
    _createRequestExecutorOrNull() {
      return { executeAsync: execute };
    }
  }
  const execute = (
    _data: unknown,
    flags: number,
    { Body }: { readonly Body: WireRequest },
  ): Promise<ExecutorAnswer> => host.execute(flags, Body);
  seam.SessionBase._overrideSession = new HostSession();
  seam._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  seam.CommonUtility._doApiNotSupportedCheck = true;
  host.connect({
    deliver: (entries) => seam._testTriggerRichApiMessageEvent({ entries }),
    selectionChanged: () => {
      namespace.selectionChanged();
      seam._testTriggerRichApiMessageEvent({ entries: [documentSelectionChanged] });
    },
  });
  return namespace;
}
