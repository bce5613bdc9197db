import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settingsOf } from "../../../bank-transfer/settings-of";
import { refusal } from "../../../sentence";
import { isSigned, SIGNATURE_HEADER } from "../../../webhook/signature";

/** Lets through only what the bank feed signed; without a secret there is no feed. */
export function checkSignature(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { webhookSecret: secret } = settingsOf(req.scope);
  if (secret === undefined) {
    throw refusal(
      "NOT_FOUND",
      "Cửa hàng chưa nhận tin của ngân hàng: đặt BANK_TRANSFER_WEBHOOK_SECRET trước.",
      "The shop takes no messages of a bank: set BANK_TRANSFER_WEBHOOK_SECRET first.",
    );
  }
  const raw = (req as MedusaRequest & { rawBody?: Buffer }).rawBody ?? Buffer.alloc(0);
  const header = req.headers[SIGNATURE_HEADER];
  const signed = isSigned(Array.isArray(header) ? header[0] : header, {
    body: raw,
    secret,
    now: new Date(),
  });
  if (!signed) {
    throw refusal(
      "UNAUTHORIZED",
      `Chữ ký ở ${SIGNATURE_HEADER} không khớp hoặc đã quá năm phút.`,
      `The signature in ${SIGNATURE_HEADER} does not fit or is older than five minutes.`,
    );
  }
  next();
}
