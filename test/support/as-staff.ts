import type { Shop } from "./shop.ts";

/** The sample staff by what they may do; see backend/src/seed/staff.ts. */
export const FIRST_OFFICER = "can-bo-1@mau.example";
export const SECOND_OFFICER = "can-bo-2@mau.example";

/** An answer of the admin API. */
export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Calls the admin API as one staff member, with JSON both ways. */
export function asStaff(shop: Shop, email: string) {
  let token: Promise<string> | undefined;
  return async <Body>(
    method: "GET" | "POST" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<Answer<Body>> => {
    token ??= shop.adminToken(email);
    const response = await fetch(`${shop.backendUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Body };
  };
}
