import { beforeAll, expect, it } from "vitest";
import { freePort } from "../../../.scripts/ports.ts";
import { useShop } from "../../support/shop.ts";
import { mailsIn, openMailServer } from "./mail.ts";
import { bellOf, keep, keepOneProduct, recognise, WITHOUT_JOBS } from "./register.ts";

const port = await freePort();
const shop = useShop({
  backendEnv: {
    ...WITHOUT_JOBS,
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    SMTP_FROM: "OCOP <shop@example.vn>",
  },
});
const DAY = "2026-09-11";

beforeAll(async () => {
  const productId = await keepOneProduct(shop, "toi-ly-son-dori");
  await recognise(shop, productId, { issuedOn: "2023-11-10", validUntil: "2026-11-10" });
});

async function problems(): Promise<{ audience: string; mail_problem: string }[]> {
  const { reminders } = (await (await shop.admin("/admin/ocop/reminders?problem=true")).json()) as {
    reminders: { audience: string; mail_problem: string }[];
  };
  return reminders;
}

it("keeps why a mail could not be sent, at each try, and rings the bell nevertheless", async () => {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect(await keep(shop, DAY)).toMatchObject({ mails_sent: 0, mail_problems: 2 });
  }
  const kept = await problems();
  expect(kept.map(({ audience }) => audience).sort()).toEqual(["producer", "staff"]);
  for (const { mail_problem } of kept) expect(mail_problem).toMatch(/@.*ECONNREFUSED/);
  expect((await bellOf(shop)).filter(({ title }) => title.startsWith("OCOP"))).toHaveLength(1);
});

it("sends them once the mail server answers, and never again", async () => {
  const server = await openMailServer(port);
  try {
    expect(await keep(shop, DAY)).toMatchObject({ mails_sent: 2, mail_problems: 0 });
    expect(await keep(shop, DAY)).toMatchObject({ mails_sent: 0, mail_problems: 0 });
    const staff = shop.signIns.filter(({ role }) => role !== "analyst");
    const expected = ["chu.the@example.vn", ...staff.map(({ email }) => email.toLowerCase())];
    expect(server.recipients.sort()).toEqual(expected.sort());
  } finally {
    await server.close();
  }
  expect(await problems()).toEqual([]);
  expect(mailsIn(shop.mailbox)).toEqual([]);
});
