import sharp from "sharp";
import { PDF } from "../../support/dossiers.ts";
import { callPortal, sendForm } from "../../support/portal.ts";
import type { Shop } from "../../support/shop.ts";
import { placeDivided } from "../marketplace/consignments.ts";

/** Another producer, one of whose people is signed in. */
export interface Theirs {
  producerId: string;
  token: string;
}

type Body = Record<string, unknown>;

function idIn(body: Body, name: string): string {
  const { id } = (body[name] ?? {}) as { id?: string };
  if (!id) throw new Error(`No ${name}: ${JSON.stringify(body)}`);
  return id;
}

/** What belongs to another producer: each is made once, or anew where a test would use it up. */
export function theirThings(shop: Shop) {
  let ideas = 0;
  let consignments: Promise<string> | undefined;
  let participations = 0;
  let photographs = 0;
  let channels = 0;
  /** No two are alike: a picture that is there already is refused. */
  const photograph = () => {
    photographs += 1;
    const background = { r: photographs, g: 100, b: 55 };
    return sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .png()
      .toBuffer();
  };
  const upload = async (
    { token }: Theirs,
    path: string,
    {
      field,
      fields = {},
      isPicture = false,
    }: { field: string; fields?: object; isPicture?: boolean },
  ): Promise<Body> => {
    const file = isPicture
      ? { field, name: "anh.png", content: await photograph() }
      : { field, name: "giay.pdf", content: PDF };
    const sent = { token, fields: fields as Record<string, string>, file };
    return (await sendForm(shop, path, sent)).body;
  };
  const listing = async ({ token }: Theirs): Promise<string> =>
    idIn((await callPortal(shop, "/producer/listings", { token, body: {} })).body, "listing");
  /** An idea comes with the dossier in which it is handed in. */
  const dossier = async ({ token }: Theirs): Promise<string> => {
    ideas += 1;
    const body = { name: `Ý tưởng Mẫu ${ideas}`, product_set_number: 10, description: "Để thử." };
    return idIn((await callPortal(shop, "/producer/ideas", { token, body })).body, "dossier");
  };
  const participation = async (theirs: Theirs): Promise<{ id: string; evidence_id: string }> => {
    participations += 1;
    const declared = await callPortal(shop, "/producer/participations", {
      token: theirs.token,
      body: {
        channel_code: "voso",
        started_on: `2026-01-0${participations}`,
        ended_on: `2026-01-0${participations}`,
      },
    });
    const id = idIn(declared.body, "participation");
    const path = `/producer/participations/${id}/evidence`;
    const fields = { kind: "contract", reference: "01/HĐ" };
    const body = await upload(theirs, path, { field: "file", fields });
    const { evidence } = body.participation as { evidence: { id: string }[] };
    return { id, evidence_id: evidence[0]?.id ?? "" };
  };
  return {
    listing,
    dossier,
    /** A declaration with a paper. */
    participation,
    /** A product of the shop. */
    product: async ({ producerId }: Theirs): Promise<{ id: string; product_id: string }> => {
      const { rows } = await shop.pool.query<{ id: string }>(
        `select link.product_id as id from product_product_ocop_registered_product link
         join ocop_registered_product registered on registered.id = link.registered_product_id
         where registered.producer_id = $1 and link.deleted_at is null limit 1`,
        [producerId],
      );
      const id = rows[0]?.id ?? "";
      return { id, product_id: id };
    },
    /** An order is placed once: reading and refused writes leave it as it is. */
    consignment: (): Promise<string> =>
      (consignments ??= placeDivided(shop).then(({ garlic }) => garlic.id)),
    /** A listing and its picture. */
    listingPicture: async (theirs: Theirs): Promise<{ id: string; picture_id: string }> => {
      const id = await listing(theirs);
      const path = `/producer/listings/${id}/pictures`;
      const body = await upload(theirs, path, { field: "file", isPicture: true });
      const { pictures } = body.listing as { pictures: { id: string }[] };
      return { id, picture_id: pictures[0]?.id ?? "" };
    },
    profilePicture: async (theirs: Theirs): Promise<string> => {
      const path = "/producer/profile/pictures";
      const body = await upload(theirs, path, { field: "picture", isPicture: true });
      return (body.profile as { pictures: { id: string }[] }).pictures.at(-1)?.id ?? "";
    },
    document: async (theirs: Theirs): Promise<string> => {
      const fields = { type: "business_registration" };
      return idIn(
        await upload(theirs, "/producer/documents", { field: "file", fields }),
        "document",
      );
    },
    channelAccount: async ({ producerId }: Theirs): Promise<string> => {
      const id = `ochac_${(channels += 1)}`;
      await shop.pool.query(
        `insert into ocop_channel_account (id, adapter, producer_id, name, settings)
         values ($1, 'trial', $2, 'Cửa hàng của người khác', '{}')`,
        [id, producerId],
      );
      return id;
    },
    channelRun: async ({ producerId }: Theirs): Promise<string> => {
      const id = `ochr_${(channels += 1)}`;
      await shop.pool.query(
        `with account as (insert into ocop_channel_account (id, adapter, producer_id, name, settings)
           values ('ochac_' || $1, 'trial', $2, 'Cửa hàng của người khác', '{}') returning id)
         insert into ocop_channel_run (id, account_id, kind, state)
         select $1, id, 'publish', 'stopped' from account`,
        [id, producerId],
      );
      return id;
    },
    correction: async (theirs: Theirs): Promise<string> => {
      const path = "/producer/register/corrections";
      const fields = { fact: "address", is_right: "Số 2" };
      return idIn(await upload(theirs, path, { field: "file", fields }), "correction");
    },
  };
}
