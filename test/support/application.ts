import { callPortal, newVisitor, uploadTo } from "./portal.ts";
import type { Shop } from "./shop.ts";

/** An application that lacks nothing but its papers; of a cooperative that does not exist. */
export const APPLICATION = {
  name: "HTX Mẫu Sông Vệ (hư cấu)",
  legal_name: "Hợp tác xã Mẫu Sông Vệ (hư cấu)",
  legal_form: "cooperative",
  unit_code: "21548",
  address: "Thôn Mẫu",
  registration_number: "MẪU-0777",
  registered_on: "2024-03-05",
  registered_by: "UBND Mẫu",
  tax_code: "4300777777",
  phone: "0255 3 777 777",
  email: "htx-song-ve@mau.example",
  website: null,
  craft_village: null,
  makes: "Tỏi, hành tím",
};

interface Sent {
  token: string;
  id: string;
}

/** A new person's application with a paper, handed in. */
export async function newApplication(
  shop: Shop,
  phone: string,
  facts: Partial<typeof APPLICATION> = {},
): Promise<Sent> {
  const token = await newVisitor(shop, { phone, name: "Người Nộp Mẫu" });
  const body = { ...APPLICATION, ...facts };
  const saved = await callPortal(shop, "/producer/application", { token, body });
  if (saved.status !== 200) throw new Error(`Not saved: ${JSON.stringify(saved.body)}`);
  const fields = { type: "business_registration" };
  await uploadTo(shop, "/producer/application/documents", { token, fields });
  const sent = await callPortal(shop, "/producer/application/submit", {
    token,
    body: {},
  });
  if (sent.status !== 200) throw new Error(`Not sent: ${JSON.stringify(sent.body)}`);
  return { token, id: (sent.body.application as { id: string }).id };
}
