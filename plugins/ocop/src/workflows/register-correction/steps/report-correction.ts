import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { factInRegister } from "../../../correction/fact-in-register";
import type { DocumentFile } from "../../../document-file";
import { invalid, notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import { namesProduct, type CorrectedFact } from "../../../modules/ocop/rules/register-correction";
import type OcopModuleService from "../../../modules/ocop/service";
import { readRegisterFacts } from "../../../profile/register-facts";
import type { Actor } from "../../../types/actor";

export type ReportedMistake = {
  fact: CorrectedFact;
  registered_product_id: string | null;
  is_right: string;
  note: string | null;
};

export type ReportCorrectionInput = {
  actor: Actor;
  producer_id: string;
  today: CivilDate;
  language: "vi" | "en";
  report: ReportedMistake;
  file: DocumentFile | null;
};

/** More reports than this that nobody answered are no help to anybody. */
const MOST_OPEN = 20;

type Checked = { register_says: string | null; registered_product_id: string | null };

/**
 * What the register says of a reported fact, before a file is stored.
 * @throws MedusaError invalid_data, not_found for another producer's product
 */
export const checkCorrectionStep = createStep(
  "check-correction",
  async ({ producer_id, today, report }: ReportCorrectionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const register = await readRegisterFacts(database, ocop, { producerId: producer_id, today });
    if (register === null) throw notFound("cơ sở", "producer");
    const [, open] = await ocop.listAndCountRegisterCorrections({ producer_id, state: "new" });
    if (open >= MOST_OPEN) {
      throw invalid({
        vi: `Có ${open} báo sai chưa được trả lời: chờ cán bộ trả lời rồi gửi tiếp.`,
        en: `${open} reports wait for an answer: wait for it, then send more.`,
      });
    }
    if (!namesProduct(report.fact)) {
      const says = factInRegister(register, report.fact, null);
      return new StepResponse<Checked>({ register_says: says, registered_product_id: null });
    }
    if (report.registered_product_id === null) {
      throw invalid({
        vi: "Chọn sản phẩm mà sổ đăng ký ghi sai.",
        en: "Choose the product of which the register is wrong.",
      });
    }
    const product = register.products.find(({ id }) => id === report.registered_product_id);
    if (product === undefined) throw notFound("sản phẩm", "product");
    return new StepResponse<Checked>({
      register_says: factInRegister(register, report.fact, product),
      registered_product_id: product.id,
    });
  },
);

type Reported = { input: ReportCorrectionInput; checked: Checked; file_id: string | null };

/** Keeps the report for the staff. */
export const reportCorrectionStep = createStep(
  "report-correction",
  async ({ input, checked, file_id }: Reported, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { actor, producer_id, report, file, language } = input;
    const id = await ocop.asActor(actor, async (context) => {
      const kept = await ocop.createRegisterCorrections(
        {
          ...report,
          ...checked,
          producer_id,
          language,
          file_id,
          file_name: file?.name ?? null,
          media_type: file?.media_type ?? null,
          reported_by: actor.id,
          reported_by_name: actor.name,
        },
        context,
      );
      return kept.id;
    });
    return new StepResponse(id);
  },
);
