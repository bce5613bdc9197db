import type { Page } from "playwright-core";
import type { Answer, NewCustomer } from "./accounts.ts";
import { newCustomer, PASSWORD } from "./accounts.ts";
import { PDF } from "./dossiers.ts";
import type { Shop } from "./shop.ts";

/** Calls the API of the producers' portal. */
export async function callPortal(
  shop: Shop,
  path: string,
  { body, token, method }: { body?: unknown; token?: string | null; method?: string } = {},
): Promise<Answer> {
  const response = await fetch(`${shop.backendUrl}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

/** A token of the portal by phone number or e-mail; of the sample producer's owner when nothing is said. */
export async function portalToken(
  shop: Shop,
  login: string = shop.producerSignIn.email,
  password: string = shop.producerSignIn.password,
): Promise<string> {
  const { body } = await callPortal(shop, "/producer/sign-in", { body: { login, password } });
  if (!body.token) throw new Error(`${login} could not sign in: ${JSON.stringify(body)}`);
  return body.token;
}

/** A new person with an account and without a producer, and their token of the portal. */
export async function newVisitor(shop: Shop, customer: NewCustomer): Promise<string> {
  await newCustomer(shop, customer);
  return portalToken(shop, customer.phone, customer.password ?? PASSWORD);
}

/** The id of a producer of the sample by its handle. */
export async function producerIdOf(shop: Shop, handle: string): Promise<string> {
  const { rows } = await shop.pool.query<{ id: string }>(
    "select id from ocop_producer where handle = $1",
    [handle],
  );
  if (!rows[0]) throw new Error(`There is no producer ${handle}.`);
  return rows[0].id;
}

/** A new person who is an owner of a producer of the sample, with their token of the portal. */
export async function newProducerOwner(
  shop: Shop,
  handle: string,
  customer: NewCustomer,
): Promise<{ token: string; producerId: string }> {
  const producerId = await producerIdOf(shop, handle);
  await newCustomer(shop, customer);
  const added = await shop.admin(`/admin/ocop/producers/${producerId}/members`, {
    method: "POST",
    body: JSON.stringify({
      name: customer.name ?? "Chủ Mẫu",
      phone: customer.phone,
      role: "owner",
    }),
  });
  if (!added.ok) throw new Error(`No member: ${await added.text()}`);
  const password = customer.password ?? PASSWORD;
  const visitor = await portalToken(shop, customer.phone, password);
  const { body } = await callPortal(shop, "/producer/me", { token: visitor });
  const [invitation] = body.invitations as { id: string }[];
  await callPortal(shop, `/producer/memberships/${invitation?.id}/accept`, {
    method: "POST",
    token: visitor,
  });
  return { token: await portalToken(shop, customer.phone, password), producerId };
}

/** Signs in on the portal's own page and waits for the page that comes after. */
export async function signInToPortal(
  page: Page,
  shop: Shop,
  login: string = shop.producerSignIn.email,
  password: string = shop.producerSignIn.password,
): Promise<void> {
  await page.goto(`${shop.storefrontUrl}/producer/sign-in`);
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(login);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/\/producer$/);
}

/** Sends a form with fields and, if there is one, a file to the API of the portal. */
export async function sendForm(
  shop: Shop,
  path: string,
  {
    token,
    fields,
    file,
  }: {
    token: string;
    fields: Record<string, string>;
    file?: { field: string; name: string; content: Buffer };
  },
): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set(file.field, new Blob([new Uint8Array(file.content)]), file.name);
  const response = await fetch(`${shop.backendUrl}${path}`, {
    method: "POST",
    headers: token === "" ? {} : { authorization: `Bearer ${token}` },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

/** Sends a paper: to the portal's API, or with an admin's token to the admin's. */
export function uploadTo(
  shop: Shop,
  path: string,
  { token, fields, file = PDF, name = "giay-dang-ky.pdf" }: Upload,
): Promise<Answer> {
  return sendForm(shop, path, {
    token,
    fields,
    ...(file && { file: { field: "file", name, content: file } }),
  });
}

interface Upload {
  token: string;
  fields: Record<string, string>;
  /** Null: the form without its file. */
  file?: Buffer | null;
  name?: string;
}

export interface PortalRoute {
  method: string;
  /** With its parameters, such as `/producer/members/:id`. */
  matcher: string;
}

/** Every route of the portal that a server with LOG_LEVEL=debug said it has. */
export function registeredPortalRoutes(logs: string): PortalRoute[] {
  const found = logs.matchAll(
    /registering route ([A-Z]+) (\/producer(?:\/[^\s"\\]*)?)(?=[\s"\\])/g,
  );
  const routes = new Map<string, PortalRoute>();
  for (const [, method = "", matcher = ""] of found) {
    routes.set(`${method} ${matcher}`, { method, matcher });
  }
  return [...routes.values()];
}
