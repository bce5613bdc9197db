import { createHash } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import type { ProductFacts, RegisterChange } from "../modules/ocop/rules/register-change";
import { changeProblems } from "../modules/ocop/rules/register-change-problems";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../modules/ocop/service";
import { sentence } from "../sentence";
import type { ChangeInput } from "../workflows/register-change/change-input";
import { assessmentFacts, productFacts } from "./product-facts";

const NOT_FOUND = sentence(
  "Không có trong sổ đăng ký, hoặc không thuộc địa bàn của bạn.",
  "Not in the register, or outside your area.",
);

/** The register's own product with what a change needs to know of it. */
export type ChangedProduct = {
  id: string;
  handle: string;
  name: string;
  unitCode: string | null;
  facts: ProductFacts;
};

/**
 * Reads a registered product for a change.
 * @throws MedusaError not_found when there is none, or none in the area (`unitCodes` null: all).
 */
export async function readChangedProduct(
  ocop: OcopModuleService,
  id: string,
  unitCodes: string[] | null,
  context?: RegisterContext,
): Promise<ChangedProduct> {
  const [product] = await ocop.listRegisteredProducts(
    { id },
    { relations: ["certifications", "producer", "producer.administrative_unit"] },
    context,
  );
  const unitCode = product?.producer.administrative_unit?.code ?? null;
  const isInArea = unitCodes === null || (unitCode !== null && unitCodes.includes(unitCode));
  if (!product || !isInArea) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND);
  const { handle, name } = product;
  return { id, handle, name, unitCode, facts: productFacts(product) };
}

/** Holds a registered product until the transaction ends: changes of it come one after the other. */
export async function lockProduct(id: string, context: RegisterContext): Promise<void> {
  await managerOf(context).execute(
    "select id from ocop_registered_product where id = ? for update",
    [id],
  );
}

/**
 * The registered product that a change is about.
 * @throws MedusaError not_found when its certification is not in the register.
 */
export async function productIdOf(ocop: OcopModuleService, input: ChangeInput): Promise<string> {
  if ("registered_product_id" in input) return input.registered_product_id;
  const [certification] = await ocop.listCertifications({ id: input.certification_id });
  if (!certification) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND);
  return certification.registered_product_id;
}

async function readAssessment(ocop: OcopModuleService, id: string, productId: string) {
  const [assessment] = await ocop.listAssessments({ id, registered_product_id: productId });
  if (!assessment) throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND);
  return assessmentFacts(assessment);
}

/** The change in the words of the rules. */
export async function toRegisterChange(
  ocop: OcopModuleService,
  input: ChangeInput,
  productId: string,
): Promise<RegisterChange> {
  switch (input.kind) {
    case "award":
      return {
        kind: "award",
        assessment: await readAssessment(ocop, input.assessment_id, productId),
        star: input.star,
        decisionNumber: input.decision_number,
        certificateNumber: input.certificate_number,
        issuedOn: input.issued_on,
      };
    case "revoke":
      return {
        kind: "revoke",
        certificationId: input.certification_id,
        revokedOn: input.revoked_on,
        reason: input.reason,
        decisionNumber: input.decision_number,
      };
    case "extend":
      return {
        kind: "extend",
        certificationId: input.certification_id,
        filedOn: input.filed_on,
        extendedUntil: input.extended_until,
      };
    case "end_extension":
      return {
        kind: "end_extension",
        certificationId: input.certification_id,
        extendedUntil: input.extended_until,
      };
    case "refer_to_centre":
      return {
        kind: "refer_to_centre",
        assessment: await readAssessment(ocop, input.assessment_id, productId),
        approvedOn: input.approved_on,
      };
    case "end_referral":
      return { kind: "end_referral", decidedOn: input.decided_on };
    case "correct":
      return {
        kind: "correct",
        certificationId: input.certification_id,
        decisionNumber: input.decision_number,
        certificateNumber: input.certificate_number,
        issuedOn: input.issued_on,
      };
  }
}

/** JSON with the keys of every object in one order: the database keeps those of a payload in its own. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}

/**
 * Stands for what a person saw: the change and the register's facts before it. Another value means
 * that something has changed since.
 */
export function fingerprintOf(facts: ProductFacts, change: RegisterChange): string {
  return createHash("sha256")
    .update(canonicalJson([facts, change]))
    .digest("hex");
}

/**
 * Refuses a change that the law or the register speaks against.
 * @throws MedusaError invalid_data with every reason.
 */
export function refuseProblems(
  facts: ProductFacts,
  change: RegisterChange,
  today: CivilDate,
): void {
  const problems = changeProblems(facts, change, today);
  if (problems.length === 0) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(problems.map(({ vi }) => vi).join(" "), problems.map(({ en }) => en).join(" ")),
  );
}

/**
 * Refuses a certificate number that another recognition bears.
 * @throws MedusaError conflict.
 */
export async function refuseTakenNumber(
  ocop: OcopModuleService,
  change: RegisterChange,
  context: RegisterContext,
): Promise<void> {
  if (change.kind !== "award" && change.kind !== "correct") return;
  if (change.certificateNumber === null) return;
  const [taken] = await ocop.listCertifications(
    { certificate_number: change.certificateNumber },
    { relations: ["registered_product"] },
    context,
  );
  if (!taken || (change.kind === "correct" && taken.id === change.certificationId)) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Số giấy chứng nhận ${change.certificateNumber} đã cấp cho ${taken.registered_product.name}.`,
      `Certificate number ${change.certificateNumber} belongs to ${taken.registered_product.name}.`,
    ),
  );
}
