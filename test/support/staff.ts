import http from "node:http";
import type { Shop } from "./shop.ts";

export interface StaffUser {
  userId: string;
  token: string;
}

async function json<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}

function post(url: string, body: unknown, token?: string): Promise<Response> {
  const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...authorization },
    body: JSON.stringify(body),
  });
}

/** A new user of the admin, who came by an invite as a real one does and has no role. */
export async function inviteUser(shop: Shop, email: string): Promise<StaffUser> {
  const credentials = { email, password: "mot-cau-mat-khau-dai" };
  const auth = `${shop.backendUrl}/auth/user/emailpass`;
  const { invite } = await json<{ invite: { token: string } }>(
    await shop.admin("/admin/invites", { method: "POST", body: JSON.stringify({ email }) }),
  );
  const registration = await json<{ token: string }>(await post(`${auth}/register`, credentials));
  const { user } = await json<{ user: { id: string } }>(
    await post(
      `${shop.backendUrl}/admin/invites/accept?token=${invite.token}`,
      { email, first_name: "Mẫu", last_name: "Mới" },
      registration.token,
    ),
  );
  const { token } = await json<{ token: string }>(await post(auth, credentials));
  return { userId: user.id, token };
}

/** The status of a call whose path is sent as it stands; fetch would tidy it up first. */
export function rawStatus(
  backendUrl: string,
  method: string,
  path: string,
  authorization?: string,
): Promise<number> {
  const { hostname, port } = new URL(backendUrl);
  const headers = authorization ? { authorization } : {};
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, headers }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    request.on("error", reject);
    request.end();
  });
}

export interface AdminRoute {
  method: string;
  path: string;
}

/** Every admin route that a server with LOG_LEVEL=debug said it has, parameters filled in. */
export function registeredAdminRoutes(logs: string): AdminRoute[] {
  const found = logs.matchAll(/registering route ([A-Z]+) (\/admin[^\s"\\]*)/g);
  const routes = new Map<string, AdminRoute>();
  for (const [, method = "", matcher = ""] of found) {
    const path = matcher.replaceAll(/:[a-zA-Z_]+/g, "khong-co");
    routes.set(`${method} ${path}`, { method, path });
  }
  return [...routes.values()];
}
