import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActorOf, producerOf } from "@ocop/ocop/http";
import { savePackAccountWorkflow } from "../../../../../workflows/pack/workflows/save-pack-account";
import { invalid } from "../../../../../refuse";
import { packIn } from "../../own";
import type { ProducerSavePackSettingsType } from "../../validators";

/** Keeps what the producer's packs for a channel say; a setting that the channel has not is refused. */
export async function POST(
  req: MedusaRequest<ProducerSavePackSettingsType>,
  res: MedusaResponse,
): Promise<void> {
  const adapter = packIn(req);
  const { settings } = req.validatedBody;
  const names = adapter.settings.map(({ name }) => name);
  const unknown = Object.keys(settings).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw invalid(`${unknown}: bỏ trường này`, `${unknown}: leave this field out`);
  }
  const [problem] = adapter.checkSettings(settings);
  if (problem) {
    throw invalid(
      `${problem.message.vi}. ${problem.fix.vi}`,
      `${problem.message.en}. ${problem.fix.en}`,
    );
  }
  await savePackAccountWorkflow(req.scope).run({
    input: {
      ...{ actor: producerActorOf(req), producer_id: producerOf(req).id },
      ...{ adapter: adapter.id, name: adapter.name.vi, settings },
    },
  });
  res.json({ settings });
}
