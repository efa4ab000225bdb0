import { describe, expect, test, vi } from "vitest";

import { ended, sessionOver } from "./contract-session.ts";
import { cellsOf, type ContractSide, type OpenedSide } from "./contract-side.ts";
import { QUESTIONNAIRE, questionnaireFile, stackedFile } from "./questionnaire-file.ts";

const RESULTS = "Scopefit results";
/** The columns C and E, counted from 1. */
const NORTHBASE = 3;
const WESTLAKE = 5;

/** What a run over a questionnaire must come to on every side. */
export function questionnaireContract({ name, open }: ContractSide): void {
  async function reopened(side: OpenedSide): Promise<OpenedSide> {
    await ended(side);
    return open(await side.saved());
  }

  describe(`a questionnaire, ${name}`, () => {
    test.for([true, false])(
      "its vendors are checked and none of its cells is touched, protected: %s",
      async (isProtected) => {
        const side = await open(questionnaireFile({ isProtected }));
        const before = await cellsOf(side.workbook, QUESTIONNAIRE);
        const { acts, tracker } = await sessionOver(side);
        expect(tracker().tracker).toMatchObject({
          arrangement: "question-a-row",
          vendorRows: [NORTHBASE, WESTLAKE],
          isProtected,
        });
        await acts.check();
        expect(tracker().notice).toEqual({ kind: "answers-written", vendors: 2, sheet: RESULTS });
        const results = await cellsOf(side.workbook, RESULTS);
        for (const cell of ["A4=text:Column", "A5=text:C", "B5=text:Northbase", "A6=text:E"]) {
          expect(results).toContain(cell);
        }
        expect(results).toContain("B6=text:Westlake & Sons");
        expect(await cellsOf(side.workbook, QUESTIONNAIRE)).toEqual(before);

        await acts.check();
        expect(await cellsOf(side.workbook, RESULTS)).toEqual(results);
        await acts.remove();
        expect(tracker().notice).toMatchObject({ kind: "removed" });
        const later = await reopened(side);
        const listed = await later.workbook.sheets();
        expect(listed).toMatchObject({ value: [{ name: QUESTIONNAIRE, isProtected }] });
        expect(await cellsOf(later.workbook, QUESTIONNAIRE)).toEqual(before);
      },
    );

    test("a finding leads to the very cell of the answer, and the cell to its vendor", async () => {
      const side = await open(questionnaireFile({ isProtected: true }));
      const { acts, tracker } = await sessionOver(side);
      await acts.check();
      const detail = await acts.detail(WESTLAKE);
      const cells = detail?.findings.flatMap((finding) => finding.cells) ?? [];
      expect(cells).toContainEqual({
        address: "E9",
        heading: "Have you undergone a SOC 2 audit?",
        text: "Yes",
      });
      const answer = { firstRow: 9, lastRow: 9, firstColumn: 4, lastColumn: 4 };
      await acts.goTo(answer);
      expect(await side.workbook.selection()).toEqual({
        ok: true,
        value: { sheet: QUESTIONNAIRE, ranges: [answer] },
      });
      await side.settled();
      await side.userSelects(QUESTIONNAIRE, "D8");
      await side.settled();
      expect(tracker().pointedAt).toEqual({ row: NORTHBASE });
    });

    test("an answer that changes is known, here and after save and reopen", async () => {
      const side = await open(questionnaireFile({ isProtected: false }));
      const { acts, tracker } = await sessionOver(side);
      await acts.check();
      await side.userTypes(QUESTIONNAIRE, "C9", "Yes");
      await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([NORTHBASE]), 20_000);
      const later = await sessionOver(await reopened(side));
      expect([...later.tracker().changedRows]).toEqual([NORTHBASE]);
      await later.acts.checkChanged();
      expect([...later.tracker().changedRows]).toEqual([]);
      expect(later.tracker().entries.map(({ row }) => row)).toEqual([NORTHBASE, WESTLAKE]);
    });

    test("results of answers that have changed since are not written", async () => {
      const side = await open(questionnaireFile({ isProtected: false }));
      const { acts, tracker } = await sessionOver(side);
      acts.setSettings({ showFirst: true });
      await acts.check();
      await side.userTypes(QUESTIONNAIRE, "C9", "Yes");
      await acts.write();
      expect(tracker().notice).toEqual({ kind: "answers-changed", vendors: 1 });
      expect(await side.workbook.sheets()).toMatchObject({ value: [{ name: QUESTIONNAIRE }] });
      expect(await side.workbook.readPart()).toEqual({ ok: true, value: null });
    });

    test("vendors below each other are checked by their own answers, which stay as they are", async () => {
      const side = await open(stackedFile());
      const before = await cellsOf(side.workbook, QUESTIONNAIRE);
      const { acts, tracker } = await sessionOver(side);
      expect(tracker().tracker).toMatchObject({ arrangement: "answer-a-row", vendorRows: [2, 6] });
      await acts.check();
      expect(tracker().notice).toEqual({ kind: "answers-written", vendors: 2, sheet: RESULTS });
      const results = await cellsOf(side.workbook, RESULTS);
      for (const cell of ["A4=text:Row", "A5=number:2", "B5=text:Northbase", "A6=number:6"]) {
        expect(results).toContain(cell);
      }
      expect(await cellsOf(side.workbook, QUESTIONNAIRE)).toEqual(before);
      const detail = await acts.detail(6);
      const cells = detail?.findings.flatMap((finding) => finding.cells) ?? [];
      expect(cells.map(({ address }) => address)).toContain("C9");

      await side.userSelects(QUESTIONNAIRE, "B8");
      await side.settled();
      expect(tracker().pointedAt).toEqual({ row: 6 });
      await side.userTypes(QUESTIONNAIRE, "C5", "Yes");
      await vi.waitFor(() => expect([...tracker().changedRows]).toEqual([2]), 20_000);
    });
  });
}
