import { expect, it } from "vitest";
import { recallsOn, type ProductRecallRow } from "./recall-view";

const recall = (over: Partial<ProductRecallRow> = {}): ProductRecallRow => ({
  lots: ["L1"],
  reason_vi: "Lẫn dị vật",
  reason_en: "Foreign matter",
  advice_vi: "Trả lại nơi mua",
  advice_en: null,
  announced_on: "2026-11-20",
  ended_on: null,
  agency: "Chi cục",
  decision_number: null,
  ...over,
});

it("speaks English where it was written, else Vietnamese", () => {
  expect(recallsOn([recall()], "2026-11-24", "en-US")).toMatchObject([
    { reason: "Foreign matter", advice: "Trả lại nơi mua" },
  ]);
  for (const locale of ["vi-VN", undefined]) {
    expect(recallsOn([recall()], "2026-11-24", locale)).toMatchObject([{ reason: "Lẫn dị vật" }]);
  }
});

it("leaves out what has ended or is still to come, and says nothing of how it ended", () => {
  const recalls = [
    recall({ ended_on: "2026-11-24" }),
    recall({ announced_on: "2026-11-25" }),
    recall({ lots: ["L2"] }),
  ];
  const views = recallsOn(recalls, "2026-11-24", undefined);
  expect(views.map(({ lots }) => lots)).toEqual([["L2"]]);
  expect(Object.keys(views[0] ?? {}).sort()).toEqual(
    ["advice", "agency", "announced_on", "decision_number", "lots", "reason"].sort(),
  );
});
