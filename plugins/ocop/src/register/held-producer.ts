import { MedusaError } from "@medusajs/framework/utils";
import type { LegalForm } from "../modules/ocop/rules/legal-form";
import type { ProducerState } from "../modules/ocop/rules/producer-state";
import {
  managerOf,
  type default as OcopModuleService,
  type RegisterContext,
} from "../modules/ocop/service";
import { sentence } from "../sentence";
import { notInRegister, type WriteScope } from "./scope";

/** A producer whose row is held until the transaction ends: changes come one after the other. */
export type HeldProducer = {
  id: string;
  name: string;
  handle: string;
  state: ProducerState;
  legal_form: LegalForm;
  legacy_place: string | null;
  unit_code: string | null;
};

/**
 * Reads a producer of the writer's area and holds it.
 * @throws MedusaError not_found when there is none, or none in the area.
 */
export async function holdProducer(
  id: string,
  { unitCodes }: Pick<WriteScope, "unitCodes">,
  context: RegisterContext,
): Promise<HeldProducer> {
  const [producer] = await managerOf(context).execute<HeldProducer[]>(
    `select producer.id, producer.name, producer.handle, producer.state, producer.legal_form,
       producer.legacy_place, unit.code as unit_code
     from ocop_producer producer
     left join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
     where producer.id = ? and producer.deleted_at is null
     for update of producer`,
    [id],
  );
  if (!producer) throw notInRegister();
  const isInArea =
    unitCodes === null || (producer.unit_code !== null && unitCodes.includes(producer.unit_code));
  if (!isInArea) throw notInRegister();
  return producer;
}

/** One at a time: what is checked to be free is still free when it is written. */
export async function holdProducerNames(context: RegisterContext): Promise<void> {
  await managerOf(context).execute("select pg_advisory_xact_lock(hashtext('ocop.producer.names'))");
}

type Unique = { tax_code?: string | null; handle?: string };

/**
 * @throws MedusaError conflict, naming the producer that has the tax code or handle already.
 */
export async function refuseTaken(
  ocop: OcopModuleService,
  { tax_code: taxCode, handle }: Unique,
  { except, context }: { except?: string; context: RegisterContext },
): Promise<void> {
  const others = async (filter: { tax_code: string } | { handle: string }) => {
    const [other] = await ocop.listProducers(filter, { select: ["id", "name"] }, context);
    return other && other.id !== except ? other.name : null;
  };
  const taxpayer = taxCode ? await others({ tax_code: taxCode }) : null;
  if (taxpayer !== null) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      sentence(
        `Mã số thuế ${taxCode} đã ghi cho “${taxpayer}”: kiểm tra lại mã, hoặc mở cơ sở đó.`,
        `The tax code ${taxCode} belongs to “${taxpayer}”: check it, or open that producer.`,
      ),
    );
  }
  const namesake = handle ? await others({ handle }) : null;
  if (namesake !== null) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      sentence(
        `Địa chỉ trang “${handle}” đã dùng cho “${namesake}”: nếu là cơ sở khác, ghi địa chỉ khác, ví dụ ${handle}-2.`,
        `The page address “${handle}” belongs to “${namesake}”: if this is another producer, write another one, for example ${handle}-2.`,
      ),
    );
  }
}
