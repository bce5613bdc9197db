import { expect, it } from "vitest";
import { messageToApplicant } from "./application-message";
import type { UntoldStep } from "./untold-steps";

const STEP: UntoldStep = {
  id: "oapst_1",
  action: "more_requested",
  words: "Gửi giấy đăng ký rõ hơn",
  application_id: "oappl_1",
  name: "HTX Mẫu",
  language: "vi",
  applicant_name: "Chị Mẫu",
  applicant_phone: "0912345678",
  email: null,
  unit_name: "Xã Mẫu",
  officer_emails: [],
};

it("tells what is asked, and where to answer", () => {
  expect(messageToApplicant(STEP, "https://ocop.example")?.text).toBe(
    "OCOP: đơn tham gia của HTX Mẫu cần bổ sung: Gửi giấy đăng ký rõ hơn. Xem và trả lời tại https://ocop.example/producer",
  );
});

it("keeps a text message short", () => {
  const text = messageToApplicant({ ...STEP, words: "a".repeat(900) }, "x")?.text ?? "";
  expect(text.length).toBeLessThan(280);
  expect(text).toContain("a… Xem");
});

it("speaks the applicant's language, and not of their own steps", () => {
  const english = { ...STEP, language: "en" as const, action: "approved" as const };
  expect(messageToApplicant(english, "https://ocop.example")?.text).toContain("/en/producer");
  expect(messageToApplicant({ ...STEP, action: "answered" }, "x")).toBeNull();
});
