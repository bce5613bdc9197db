import { describe, expect, it } from "vitest";
import { dossierDeadlines, type DossierWay, type StepFacts } from "./deadlines";
import { roundByCode } from "./evaluation-rounds";

const filed = (done_on: string): StepFacts => ({ action: "filed", level: "producer", done_on });
const received = (level: "commune" | "province" | "centre", done_on: string): StepFacts => ({
  action: "received",
  level,
  done_on,
});
const forwarded = (level: "commune" | "province", done_on: string): StepFacts => ({
  action: "forwarded",
  level,
  done_on,
});

const way = (facts: Partial<DossierWay>): DossierWay => ({
  kind: "first",
  level: "producer",
  state: "open",
  filedOn: null,
  round: null,
  steps: [],
  certificateValidUntil: null,
  extraRounds: [],
  today: "2026-11-24",
  ...facts,
});

describe("dossierDeadlines", () => {
  it("gives a draft no due day and names the round it would fall into", () => {
    const { next, round } = dossierDeadlines(way({}));
    expect(next).toMatchObject({ action: "file", level: "producer", due_on: null });
    expect(round).toMatchObject({ code: "province-2027-1", is_assigned: false });
  });

  it("gives the commune fifteen working days from the receipt (Article 7.2)", () => {
    const atCommune = {
      level: "commune",
      filedOn: "2026-05-29",
      steps: [filed("2026-05-29"), received("commune", "2026-06-01")],
    } as const;
    const inTime = dossierDeadlines(way({ ...atCommune, today: "2026-06-22" })).next;
    expect(inTime).toMatchObject({
      action: "forward",
      due_on: "2026-06-22",
      days_left: 0,
      overdue_days: 0,
      basis: { decision: "26/2026/QĐ-TTg", article: "7.2" },
    });
    expect(dossierDeadlines(way({ ...atCommune, today: "2026-06-25" })).next).toMatchObject({
      days_left: -3,
      overdue_days: 3,
    });
  });

  it("starts the commune's term with the receipt, not with the filing", () => {
    const { next } = dossierDeadlines(
      way({ level: "commune", filedOn: "2026-06-01", steps: [filed("2026-06-01")] }),
    );
    expect(next).toMatchObject({ action: "receive", due_on: null, overdue_days: 0 });
  });

  it("has the province evaluate by the last day of the round (Article 5.1)", () => {
    const { next, round } = dossierDeadlines(
      way({
        level: "province",
        filedOn: "2026-10-01",
        round: roundByCode("province-2026-2"),
        steps: [
          filed("2026-10-01"),
          received("commune", "2026-10-02"),
          forwarded("commune", "2026-10-20"),
          received("province", "2026-10-21"),
        ],
      }),
    );
    expect(next).toMatchObject({ action: "decide", due_on: "2026-12-29", overdue_days: 0 });
    expect(next?.basis?.article).toBe("5");
    expect(round).toMatchObject({ code: "province-2026-2", is_assigned: true });
  });

  it("gives a re-evaluation 45 days from the dossier's arrival (Article 7.6.g)", () => {
    const { next } = dossierDeadlines(
      way({
        kind: "re_evaluation",
        level: "province",
        filedOn: "2026-09-01",
        round: roundByCode("province-2026-2"),
        certificateValidUntil: "2027-02-01",
        steps: [forwarded("commune", "2026-10-01"), received("province", "2026-10-05")],
      }),
    );
    expect(next).toMatchObject({ due_on: "2026-11-19", overdue_days: 5 });
    expect(next?.basis?.article).toBe("7.6.g");
  });

  it("flags a re-evaluation filed outside of its window in the words of Article 7.6.a", () => {
    const renewal = { kind: "re_evaluation", certificateValidUntil: "2027-06-01" } as const;
    const { filing_window, next } = dossierDeadlines(way({ ...renewal, today: "2026-12-03" }));
    expect(filing_window).toEqual({ opens_on: "2026-12-03", closes_on: "2027-02-01" });
    expect(next?.due_on).toBe("2027-02-01");
    const notesOn = (filedOn: string) => dossierDeadlines(way({ ...renewal, filedOn })).notes;
    expect(notesOn("2026-12-03")).toEqual([]);
    expect(notesOn("2027-02-01")).toEqual([]);
    expect(notesOn("2026-12-02")[0]?.vi).toContain("không sớm hơn 180 ngày");
    expect(notesOn("2027-02-02")[0]?.en).toContain("not later than 120 days");
  });

  it.each([
    ["first", "2026-07-21"],
    ["upgrade", "2026-07-21"],
    ["re_evaluation", "2026-06-21"],
  ] as const)("finishes a %s filed before the decree by %s (Article 12.2)", (kind, dueOn) => {
    const { next } = dossierDeadlines(
      way({
        kind,
        level: "commune",
        filedOn: "2026-05-21",
        steps: [filed("2026-05-21"), received("commune", "2026-05-21")],
        today: "2026-06-01",
      }),
    );
    expect(next?.due_on).toBe(dueOn);
    expect(next?.basis?.article).toBe("12.2");
  });

  it("says when a term runs into a year whose moving holidays are not on record", () => {
    const { notes } = dossierDeadlines(
      way({
        level: "commune",
        filedOn: "2026-12-20",
        steps: [filed("2026-12-20"), received("commune", "2026-12-21")],
        today: "2026-12-21",
      }),
    );
    expect(notes[0]?.en).toContain("not on record");
  });

  it("has nothing next once decided", () => {
    expect(dossierDeadlines(way({ state: "decided", level: "province" }))).toMatchObject({
      next: null,
      round: null,
    });
  });
});
