import type { UntoldRequest } from "./booking-request-row";

/** What the producer is written when somebody asks; plain text, Vietnamese first. */
export function bookingMail(request: UntoldRequest): { subject: string; text: string } {
  const { code, product_name, producer_name, name, phone, note } = request;
  const days = [request.wished_from, request.wished_until].filter(Boolean).join(" – ") || "–";
  const quantity = request.quantity ?? "–";
  return {
    subject: `Yêu cầu ${code}: ${product_name} / Request ${code}`,
    text: [
      `Gửi ${producer_name},`,
      "",
      `Có người hỏi đặt ${product_name}. Gọi lại cho họ để trả lời:`,
      `  Tên: ${name}`,
      `  Điện thoại: ${phone}`,
      `  Ngày: ${days}`,
      `  Số người hoặc số lượng: ${quantity}`,
      `  Ghi chú: ${note ?? "–"}`,
      "",
      "---",
      "",
      `Somebody asks for ${product_name}. Call them back: ${name}, ${phone}; days ${days}, people or pieces ${quantity}.`,
      "",
    ].join("\n"),
  };
}
