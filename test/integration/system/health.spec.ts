import { expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";

const shop = useShop({ backendEnv: { MEILISEARCH_HOST: "http://127.0.0.1:9" } });

it("is alive and able to serve without its search engine, and says that it cannot reach it", async () => {
  expect((await fetch(`${shop.backendUrl}/health`)).status).toBe(200);
  const ready = await fetch(`${shop.backendUrl}/ready`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({
    checks: [
      { name: "database", ok: true },
      { name: "meilisearch", ok: false },
    ],
  });
});

it("lets the sample staff in, and nobody without a sign-in", async () => {
  expect(shop.signIns.map(({ role }) => role)).toEqual([
    "administrator",
    "programme_officer",
    "analyst",
    "programme_officer",
  ]);
  for (const { email } of shop.signIns) {
    const token = await shop.adminToken(email);
    const answer = await fetch(`${shop.backendUrl}/admin/users/me`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
  }
  expect((await fetch(`${shop.backendUrl}/admin/products`)).status).toBe(401);
  expect((await fetch(`${shop.backendUrl}/app`)).status).toBe(200);
});
