import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { MISUSE_REPORT_ORIGINS } from "../../../modules/ocop/rules/misuse-report";
import { productTextOf } from "../../../modules/ocop/rules/misuse-report";
import type OcopModuleService from "../../../modules/ocop/service";
import { certificationOfCode, productOfHandle } from "../../../monitoring/reported-product";
import { refused } from "../../../monitoring/refusals";
import { registeredProductInArea } from "../../../monitoring/rows-in-area";
import { newPublicCode } from "../../../public-code";
import type { Actor } from "../../../types/actor";

export type FileMisuseReportInput = {
  actor: Actor;
  /** Of the staff member who files it; null for the whole province and for the public. */
  unitCodes: string[] | null;
  report: {
    origin: (typeof MISUSE_REPORT_ORIGINS)[number];
    description: string;
    product_text: string | null;
    seen_at: string | null;
    reporter_name: string | null;
    reporter_contact: string | null;
  };
  /** Of a page in the shop. */
  product_handle: string | null;
  /** Of a certificate's public page, as somebody typed it. */
  certificate_code: string | null;
  registered_product_id: string | null;
};

/**
 * Files a report in one transaction. A handle or a code that the register does not know is kept as
 * text.
 * @throws MedusaError not_found when the named product is not in the area, invalid_data when an
 * officer of some communes names none of theirs.
 */
export const fileMisuseReportStep = createStep(
  "file-misuse-report",
  async (input: FileMisuseReportInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { report, product_handle: handle, certificate_code: code, unitCodes } = input;
    const filed = await ocop.asActor(input.actor, async (context) => {
      const certification = code === null ? null : await certificationOfCode(context, code);
      const ofHandle = handle === null ? null : await productOfHandle(context, handle);
      const productId =
        input.registered_product_id ?? ofHandle ?? certification?.registered_product_id ?? null;
      if (unitCodes !== null) {
        if (productId === null) {
          throw refused(
            "Chọn sản phẩm đăng ký trong địa bàn của bạn (registered_product_id).",
            "Choose the registered product of your area that it is about (registered_product_id).",
          );
        }
        await registeredProductInArea(context, productId, unitCodes);
      } else if (input.registered_product_id !== null) {
        await registeredProductInArea(context, input.registered_product_id, null);
      }
      return ocop.createMisuseReports(
        {
          ...report,
          code: newPublicCode(),
          product_text: productTextOf({
            text: report.product_text,
            unknownHandle: ofHandle === null ? handle : null,
            unknownCode: certification === null ? code : null,
          }),
          registered_product_id: productId,
          certification_id: certification?.id ?? null,
        },
        context,
      );
    });
    return new StepResponse({ id: filed.id, code: filed.code });
  },
);
