import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Area } from "../../../dossier/area";
import { isInArea } from "../../../dossier/area";
import type { ProducerRecord } from "../../../dossier/dossier-record";
import { conflict, invalid, notFound } from "../../../dossier/refuse";
import { slugOf } from "../../../dossier/slug";
import { asJson } from "../../../json";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type {
  RegistrationForm,
  SelfAssessmentForm,
} from "../../../modules/ocop/rules/dossier/forms";
import { mayTakePartWith } from "../../../modules/ocop/rules/legal-form";
import type { AssessmentKind } from "../../../modules/ocop/rules/rule-set";
import { ruleSetOn } from "../../../modules/ocop/rules/rule-sets";
import type OcopModuleService from "../../../modules/ocop/service";
import { managerOf, type RegisterContext } from "../../../modules/ocop/service";
import { newPublicCode } from "../../../public-code";
import type { Actor } from "../../../types/actor";

export type IdeaInput = {
  producer_id: string;
  name: string;
  product_set_number: number;
  description: string | null;
};

export type CreateDossierInput = {
  actor: Actor;
  area: Area;
  today: CivilDate;
  kind: AssessmentKind;
  /** A product of the register, or the idea of a new one. */
  product: { registered_product_id: string } | { idea: IdeaInput };
  registration: RegistrationForm;
  self_assessment: SelfAssessmentForm;
};

const CODE_LENGTH = 6;

async function retrieveProducer(
  ocop: OcopModuleService,
  id: string,
  area: Area,
  context: RegisterContext,
): Promise<ProducerRecord> {
  const [found] = await ocop.listProducers(
    { id },
    { relations: ["administrative_unit"], take: 1 },
    context,
  );
  const producer = found as unknown as ProducerRecord | undefined;
  if (producer === undefined || !isInArea(area, producer)) {
    throw notFound("chủ thể", "producer");
  }
  return producer;
}

function checkMayTakePart(producer: ProducerRecord, productSetNumber: number): void {
  if (producer.state === "closed" || producer.state === "suspended") {
    throw invalid({
      vi: "Chủ thể đang tạm ngừng hoặc đã đóng. Mở lại chủ thể trước khi lập hồ sơ.",
      en: "The producer is suspended or closed. Make it active before a dossier is begun.",
    });
  }
  if (!mayTakePartWith(producer.legal_form, productSetNumber)) {
    throw invalid({
      vi: "Hội, hiệp hội và trung tâm điều hành chỉ đăng ký bộ 26, dịch vụ du lịch (Điều 2 khoản 3).",
      en: "Associations and operating centres register set 26, tourism, only (Article 2.3).",
    });
  }
}

type ProductOfDossier = {
  id: string;
  name: string;
  product_set: { number: number };
  producer: ProducerRecord;
};

async function createIdea(
  ocop: OcopModuleService,
  { idea, area }: { idea: IdeaInput; area: Area },
  context: RegisterContext,
): Promise<ProductOfDossier> {
  const producer = await retrieveProducer(ocop, idea.producer_id, area, context);
  checkMayTakePart(producer, idea.product_set_number);
  const [productSet] = await ocop.listProductSets(
    { number: idea.product_set_number },
    { take: 1 },
    context,
  );
  if (!productSet) {
    throw invalid({
      vi: `Chọn bộ sản phẩm từ 1 đến 26, ví dụ 10.`,
      en: `Choose a product set from 1 to 26, for example 10.`,
    });
  }
  const code = newPublicCode().slice(0, CODE_LENGTH).toLowerCase();
  const product = await ocop.createRegisteredProducts(
    {
      handle: `${slugOf(idea.name) || "san-pham"}-${code}`,
      name: idea.name,
      description: idea.description,
      sources: asJson([]),
      producer_id: producer.id,
      product_set_id: productSet.id,
    },
    context,
  );
  return { id: product.id, name: idea.name, product_set: { number: productSet.number }, producer };
}

async function retrieveProduct(
  ocop: OcopModuleService,
  { id, area, kind }: { id: string; area: Area; kind: AssessmentKind },
  context: RegisterContext,
): Promise<ProductOfDossier> {
  // Two dossiers begun at once for one product: the second waits here and then sees the first.
  await managerOf(context).execute(
    "select id from ocop_registered_product where id = ? for update",
    [id],
  );
  const [product] = await ocop.listRegisteredProducts(
    { id },
    { relations: ["product_set", "certifications", "dossiers"], take: 1 },
    context,
  );
  if (!product) throw notFound("sản phẩm", "product");
  const producer = await retrieveProducer(ocop, product.producer_id, area, context);
  checkMayTakePart(producer, product.product_set.number);
  if (kind !== "first" && product.certifications.length === 0) {
    throw invalid({
      vi: "Sản phẩm chưa được công nhận: chọn đánh giá lần đầu.",
      en: "The product has never been recognised: choose a first evaluation.",
    });
  }
  if (product.dossiers.some(({ state }) => state === "open" || state === "returned")) {
    throw conflict({
      vi: "Sản phẩm đang có một hồ sơ chưa xong. Mở hồ sơ đó để làm tiếp.",
      en: "The product has a dossier under way. Open that one and go on.",
    });
  }
  return { id, name: product.name, product_set: { number: product.product_set.number }, producer };
}

/** What the register knows already, so that nobody types it again; what is given wins. */
function prefilled(
  { name, product_set, producer }: ProductOfDossier,
  { registration, self_assessment }: Pick<CreateDossierInput, "registration" | "self_assessment">,
): { registration: RegistrationForm; self_assessment: SelfAssessmentForm } {
  const contact = { unit_name: producer.legal_name, phone: producer.phone, email: producer.email };
  return {
    registration: {
      ...contact,
      contact_address: producer.address,
      product_name: name,
      ...registration,
      // The set decides which papers are asked for: the register's word stands.
      product_set_number: product_set.number,
    },
    self_assessment: {
      ...self_assessment,
      general: { ...contact, address: producer.address, ...self_assessment.general },
    },
  };
}

/**
 * Begins a dossier for a product of the register or for a new idea, which enters the register by it.
 * @throws MedusaError not_found outside of the area; conflict when the product has one under way;
 * invalid_data when the producer may not take part so.
 */
export const createDossierStep = createStep(
  "create-dossier",
  async (input: CreateDossierInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const { area, kind, product: wanted } = input;
    const id = await ocop.asActor(input.actor, async (context) => {
      if ("idea" in wanted && kind !== "first") {
        throw invalid({
          vi: "Ý tưởng mới chỉ có đánh giá lần đầu.",
          en: "A new idea has a first evaluation only.",
        });
      }
      const product =
        "idea" in wanted
          ? await createIdea(ocop, { idea: wanted.idea, area }, context)
          : await retrieveProduct(ocop, { id: wanted.registered_product_id, area, kind }, context);
      const dossier = await ocop.createDossiers(
        {
          kind,
          rule_set_code: ruleSetOn(input.today)?.code ?? "",
          ...prefilled(product, input),
          registered_product_id: product.id,
        },
        context,
      );
      return dossier.id;
    });
    return new StepResponse(id);
  },
);
