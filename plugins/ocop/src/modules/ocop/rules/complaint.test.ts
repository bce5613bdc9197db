import { expect, it } from "vitest";
import { answerBy } from "./complaint";

it("gives a complaint seven working days, and a request about one's own data two", () => {
  // 24 November 2026 is a Tuesday, 27 November a Friday, 28 November a Saturday.
  expect(answerBy("2026-11-24", "order")).toBe("2026-12-03");
  expect(answerBy("2026-11-24", "personal_data")).toBe("2026-11-26");
  expect(answerBy("2026-11-27", "personal_data")).toBe("2026-12-01");
  expect(answerBy("2026-11-28", "personal_data")).toBe("2026-12-01");
  expect(answerBy("2026-11-28", "product")).toBe("2026-12-08");
});
