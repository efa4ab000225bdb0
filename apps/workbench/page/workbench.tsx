import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { type Appearance, schemeFor, themeFor } from "@scopefit/pane/appearance/theme";
import { useAppearance } from "@scopefit/pane/appearance/use-appearance";
import {
  lazy,
  type ReactNode,
  startTransition,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";

import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import { pickFile } from "./file-picker.ts";
import { useDroppedFile } from "./use-dropped-file.ts";
import { sampleFile } from "./sample-file.ts";
import { StartScreen } from "./start-screen.tsx";
import { type GivenFile, startWorkbook } from "./start-workbook.ts";

const loadOpenWorkbook = () => import("./open-workbook.tsx");

const OpenWorkbook = lazy(() => loadOpenWorkbook().then((it) => ({ default: it.OpenWorkbook })));

/** What the page shows. */
type PageState =
  | { readonly kind: "start"; readonly refusal: string | null }
  /** `share` says how much of the file has been read, from 0 to 1. */
  | { readonly kind: "opening"; readonly name: string; readonly share: number }
  | { readonly kind: "open"; readonly workbook: RemoteWorkbook };

const useStyles = makeStyles({
  page: { height: "100%" },
  question: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface WorkbenchProps {
  readonly today: IsoDay;
  /** Whether to begin with the sample tracker. */
  readonly isSampleWanted: boolean;
}

/** The whole page: a screen to begin with, then a workbook. */
export function Workbench({ today, isSampleWanted }: WorkbenchProps): ReactNode {
  const { appearance: system } = useAppearance(undefined);
  // The switch is the pane's; the whole page follows it.
  const [chosen, setChosen] = useState<Appearance | null>(null);
  const appearance = chosen ?? system;
  const styles = useStyles();
  const [state, setState] = useState<PageState>({ kind: "start", refusal: null });
  const [waiting, setWaiting] = useState<GivenFile | null>(null);
  const hasUnsaved = useRef(false);
  const attempt = useRef(new AbortController());

  const open = useCallback(async (file: GivenFile) => {
    attempt.current.abort();
    const { signal } = (attempt.current = new AbortController());
    setWaiting(null);
    setState((before) => {
      if (before.kind === "open") before.workbook.close();
      return { kind: "opening", name: file.name, share: 0 };
    });
    void loadOpenWorkbook();
    const opened = await startWorkbook(file, {
      signal,
      onRead(share) {
        if (!signal.aborted) setState({ kind: "opening", name: file.name, share });
      },
    });
    // Cancelled, or overtaken by another file.
    if (signal.aborted) return opened.ok ? opened.value.close() : undefined;
    hasUnsaved.current = false;
    // The first drawing is long: as a transition it is made piece by piece, with the progress in view.
    startTransition(() =>
      setState(
        opened.ok
          ? { kind: "open", workbook: opened.value }
          : { kind: "start", refusal: opened.error },
      ),
    );
  }, []);

  const offer = useCallback(
    (file: GivenFile) => (hasUnsaved.current ? setWaiting(file) : void open(file)),
    [open],
  );
  const onUnsaved = useCallback((is: boolean) => {
    hasUnsaved.current = is;
  }, []);
  useDroppedFile(offer);

  useEffect(() => {
    if (isSampleWanted) void open(sampleFile);
  }, [isSampleWanted, open]);

  function cancel(): void {
    attempt.current.abort();
    setState({ kind: "start", refusal: null });
  }

  const isOpen = state.kind === "open";
  return (
    <FluentProvider
      theme={themeFor(appearance)}
      className={styles.page}
      style={{ colorScheme: schemeFor(appearance) }}
    >
      {waiting !== null && (
        <section aria-label="Changes not downloaded" className={styles.question}>
          <span role="alert">
            This workbook has changes that are not downloaded. Open “{waiting.name}” without them?
          </span>
          <Button onClick={() => void open(waiting)}>Open without them</Button>
          <Button onClick={() => setWaiting(null)}>Stay here</Button>
        </section>
      )}
      {isOpen ? (
        <Suspense fallback={null}>
          <OpenWorkbook
            workbook={state.workbook}
            today={today}
            appearance={appearance}
            onAppearance={setChosen}
            onUnsaved={onUnsaved}
            onOpen={() => pickFile(offer)}
          />
        </Suspense>
      ) : (
        <StartScreen
          refusal={state.kind === "start" ? state.refusal : null}
          opening={state.kind === "opening" ? state : null}
          onOpen={() => pickFile(offer)}
          onSample={() => void open(sampleFile)}
          onCancel={cancel}
        />
      )}
    </FluentProvider>
  );
}
