import { MedusaError } from "@medusajs/framework/utils";
import { withoutAccents } from "../modules/ocop/rules/handle";
import { mayTakePartWith } from "../modules/ocop/rules/legal-form";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../modules/ocop/service";
import { sentence } from "../sentence";
import type { HeldProducer } from "./held-producer";

/** One at a time: a handle that was free is still free when it is written. */
export async function holdRegisteredProductNames(context: RegisterContext): Promise<void> {
  await managerOf(context).execute(
    "select pg_advisory_xact_lock(hashtext('ocop.registered_product.names'))",
  );
}

/**
 * The id of a product set that the producer may take part with.
 * @throws MedusaError invalid_data when there is none with the number, or its legal form bars it.
 */
export async function productSetIdFor(
  ocop: OcopModuleService,
  number: number,
  producer: HeldProducer,
  context: RegisterContext,
): Promise<string> {
  const [set] = await ocop.listProductSets({ number }, {}, context);
  if (!set) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence("Chọn bộ sản phẩm từ 1 đến 26.", "Choose a product set from 1 to 26."),
    );
  }
  if (!mayTakePartWith(producer.legal_form, number)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(
        `“${producer.name}” là hội, hiệp hội hoặc trung tâm điều hành, chỉ tham gia với dịch vụ du lịch, bộ sản phẩm 26 (khoản 3 Điều 2 Quyết định 26/2026/QĐ-TTg).`,
        `“${producer.name}” is an association or operating centre, which takes part with tourism only, product set 26 (Decision 26/2026/QĐ-TTg, Article 2.3).`,
      ),
    );
  }
  return set.id;
}

/** @throws MedusaError not_allowed when the producer does not take part now. */
export function refuseInactive({ name, state }: HeldProducer): void {
  if (state === "active") return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    sentence(
      `“${name}” chưa hoặc không còn hoạt động trong chương trình: duyệt hoặc mở lại cơ sở trước khi đăng ký sản phẩm.`,
      `“${name}” does not take part in the programme now: accept or reopen it before you register a product.`,
    ),
  );
}

/** @throws MedusaError conflict when the producer has a product of this name, accents aside. */
export async function refuseSameName(
  ocop: OcopModuleService,
  { name, producer, except }: { name: string; producer: HeldProducer; except?: string },
  context: RegisterContext,
): Promise<void> {
  const products = await ocop.listRegisteredProducts(
    { producer_id: producer.id },
    { select: ["id", "name"], take: null },
    context,
  );
  const same = products.find(
    (product) => product.id !== except && withoutAccents(product.name) === withoutAccents(name),
  );
  if (!same) return;
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `“${producer.name}” đã đăng ký “${same.name}”: mở sản phẩm đó, hoặc ghi tên khác.`,
      `“${producer.name}” has registered “${same.name}” already: open that product, or write another name.`,
    ),
  );
}

/** The first handle that no registered product has: the base, with the producer's, with a number. */
export async function freeHandle(
  ocop: OcopModuleService,
  { base, producerHandle }: { base: string; producerHandle: string },
  context: RegisterContext,
): Promise<string> {
  const taken = async (handle: string) =>
    (await ocop.listRegisteredProducts({ handle }, { select: ["id"] }, context)).length > 0;
  const withProducer = base === "" ? producerHandle : `${base}-${producerHandle}`;
  let candidate = base === "" ? withProducer : base;
  for (let number = 1; await taken(candidate); number += 1) {
    candidate = number === 1 ? withProducer : `${withProducer}-${number}`;
  }
  return candidate;
}
