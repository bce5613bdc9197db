import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { conflict, invalid, notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import { civilDateAt } from "../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../modules/ocop/service";
import { participationView } from "../../../participation/participation-view";
import { readParticipations } from "../../../participation/read-participations";
import { recordParticipationWorkflow } from "../../../workflows/participation/workflows/record-participation";
import { producerActorOf, producerOf } from "../../producer-context";
import { answerWithParticipation } from "./own-participation";
import type { ProducerDeclareParticipationType } from "./validators";

/** The shop says itself where it sells: nobody declares it. */
const OWN_SHOP = "own_shop";

/** Where the producer sells, with what shows it; and the channels and products to choose from. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: producerId } = producerOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = civilDateAt(new Date());
  const [rows, channels, products] = await Promise.all([
    readParticipations(database, producerId),
    ocop.listChannels({}, { order: { name_vi: "ASC" }, take: null }),
    ocop.listRegisteredProducts(
      { producer: producerId },
      { select: ["id", "name"], order: { name: "ASC" }, take: null },
    ),
  ]);
  res.json({
    participations: rows
      .filter(({ withdrawn }) => !withdrawn)
      .map((row) => participationView(row, today)),
    channels: channels
      .filter(({ kind, closed_on }) => kind !== OWN_SHOP && (closed_on ?? today) >= today)
      .map(({ code, name_vi, name_en, kind }) => ({ code, name_vi, name_en, kind })),
    products: products.map(({ id, name }) => ({ id, name })),
    as_of: today,
  });
}

/** Declares that the producer sells through a channel: as a whole, or with one product. */
export async function POST(
  req: MedusaRequest<ProducerDeclareParticipationType>,
  res: MedusaResponse,
): Promise<void> {
  const { channel_code, registered_product_id, started_on, ended_on } = req.validatedBody;
  const { id: producer_id } = producerOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const today = civilDateAt(new Date());
  if (started_on > today) {
    throw invalid({
      vi: "started_on: ghi ngày đã bắt đầu bán, không phải ngày sắp tới",
      en: "started_on: give the day on which sale began, not one to come",
    });
  }
  const [channel] = await ocop.listChannels({ code: channel_code }, { take: 1 });
  if (!channel || channel.kind === OWN_SHOP) throw notFound("kênh bán hàng", "channel");
  if (registered_product_id !== null) {
    const [product] = await ocop.listRegisteredProducts(
      { id: registered_product_id, producer: producer_id },
      { take: 1 },
    );
    if (!product) throw notFound("sản phẩm đăng ký", "registered product");
  }
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const isThere = (await readParticipations(database, producer_id)).some(
    (known) =>
      known.channel.code === channel_code &&
      (known.registered_product?.id ?? null) === registered_product_id &&
      !known.withdrawn &&
      (known.ended_on === null || known.ended_on >= started_on),
  );
  if (isThere) {
    throw conflict({
      vi: "Bạn đã kê khai kênh này: thêm minh chứng vào lần kê khai đó",
      en: "You declared this channel already: add your evidence to that entry",
    });
  }
  const { result } = await recordParticipationWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      subject: { producer_id, channel_code, registered_product_id, origin: null },
      period: { started_on, ended_on, withdrawn: false },
      ...{ source: "producer", reason: null },
    },
  });
  res.status(201);
  await answerWithParticipation(req, res, result.id);
}
