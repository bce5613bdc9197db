import { codeSentTo } from "./messages.ts";
import type { Shop } from "./shop.ts";

export interface NewCustomer {
  /** National form. */
  phone: string;
  name?: string;
  password?: string;
  email?: string;
}

export const PASSWORD = "ba tép tỏi cô đơn";

export interface Answer {
  status: number;
  body: Record<string, unknown> & {
    message?: string;
    code?: string;
    token?: string;
    registration?: string;
  };
}

/** Calls the store API, as a customer when there is a token. */
export async function callStore(
  shop: Shop,
  path: string,
  { body, token, method }: { body?: unknown; token?: string; method?: string } = {},
): Promise<Answer> {
  const response = await shop.store(path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

export const inWorld = (phone: string): string => phone.replace(/^0/, "+84");

/** Registers as the storefront does, up to the code; `count` is how many messages the number has had. */
export async function beginRegistration(
  shop: Shop,
  { phone, name = "Nguyễn Thị Sáu", password = PASSWORD, email }: NewCustomer,
): Promise<Answer> {
  return callStore(shop, "/store/ocop/registrations", {
    body: { phone, name, password, email: email ?? null, language: "vi", consent: true },
  });
}

/** A token of a new customer, made with the code that came to the phone. */
export async function newCustomer(shop: Shop, customer: NewCustomer): Promise<string> {
  const begun = await beginRegistration(shop, customer);
  const code = await codeSentTo(shop, inWorld(customer.phone));
  const { body } = await callStore(shop, "/store/ocop/registrations/confirm", {
    body: { phone: customer.phone, code, registration: begun.body.registration },
  });
  if (!body.token) throw new Error(`No account for ${customer.phone}: ${JSON.stringify(body)}`);
  return body.token;
}
