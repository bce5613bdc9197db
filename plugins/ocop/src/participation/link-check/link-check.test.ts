import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { judgePage } from "./judge-page";
import { INTERNET, openLink, type Reach } from "./open-link";
import { isPublicAddress } from "./public-address";

describe("an address", () => {
  it.each(["8.8.8.8", "203.113.131.1", "2001:ee0:4141::1", "::ffff:8.8.8.8"])(
    "of the internet is public: %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"],
    ...["100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1"],
    ...["::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "localhost", ""],
  ])("of this machine, of a private or a special network is not: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("opening a link", () => {
  let server: http.Server;
  let origin: string;
  let asked = 0;

  beforeAll(async () => {
    server = http.createServer((req, res) => {
      asked += 1;
      const path = req.url ?? "";
      if (path === "/page") res.end("<h1>Cơ sở Mẫu</h1>");
      else if (path === "/big") res.end("x".repeat(500));
      else if (path === "/gone") res.writeHead(410).end();
      else if (path === "/slow") res.write("x");
      else if (path === "/to-page") res.writeHead(302, { location: "/page" }).end();
      else if (path === "/to-inside") {
        res.writeHead(302, { location: "http://169.254.169.254/latest/meta-data" }).end();
      } else if (path === "/to-file") res.writeHead(302, { location: "file:///etc/passwd" }).end();
      else res.writeHead(302, { location: "/round" }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** As the internet, but that this test's server counts as a part of it. */
  const reach = (): Reach => ({
    ...INTERNET,
    isAllowed: (address) => address === "127.0.0.1" || isPublicAddress(address),
    ports: ["", "80", "443", new URL(origin).port],
    timeoutMilliseconds: 300,
    maxBytes: 100,
  });

  it("reads the beginning of the page, behind redirects too", async () => {
    expect(await openLink(`${origin}/page`, reach())).toMatchObject({ status: 200 });
    const page = await openLink(`${origin}/to-page`, reach());
    expect(page).toMatchObject({ text: "<h1>Cơ sở Mẫu</h1>" });
    const big = await openLink(`${origin}/big`, reach());
    expect(big).toMatchObject({ text: "x".repeat(100) });
    expect(await openLink(`${origin}/gone`, reach())).toMatchObject({ status: 410 });
  });

  it("gives up on slow servers and endless ways", async () => {
    expect(await openLink(`${origin}/slow`, reach())).toBe("unreachable");
    expect(await openLink(`${origin}/round`, reach())).toBe("too_many_redirects");
  });

  it("follows no way into a private network", async () => {
    expect(await openLink(`${origin}/to-inside`, reach())).toBe("not_public");
    expect(await openLink(`${origin}/to-file`, reach())).toBe("not_public");
  });

  it.each([
    ...["http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://[::1]/"],
    ...["http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/"],
    ...["http://localhost/", "https://shop.example:8443/", "ftp://shop.example/"],
    "http://user:password@shopee.vn/",
  ])("never calls %s", async (link) => {
    const before = asked;
    expect(await openLink(link)).toBe("not_public");
    expect(asked).toBe(before);
  });
});

describe("a page", () => {
  const expected = { website: "https://www.postmart.vn", names: ["Cơ sở Mẫu Thiên An", "Trà"] };
  const page = (url: string, text = "", status = 200) => ({ url: new URL(url), text, status });

  it.each([
    ["https://postmart.vn/gian-hang/mau", "<b>CƠ SỞ  mẫu&nbsp;</b>Thiên An", 200, "no_name"],
    ["https://postmart.vn/gian-hang/mau", "Cơ Sở Mẫu Thiên An", 200, "verified"],
    ["https://seller.postmart.vn/?shop=1", "co so mau thien an", 200, "verified"],
    // Three letters stand everywhere.
    ["https://postmart.vn/gian-hang/mau", "Trà các loại", 200, "no_name"],
    ["https://postmart.vn/", "Cơ sở Mẫu Thiên An", 200, "front_page"],
    ["https://postmart.vn.example/gian-hang", "Cơ sở Mẫu Thiên An", 200, "other_site"],
    ["https://xpostmart.vn/gian-hang", "Cơ sở Mẫu Thiên An", 200, "other_site"],
    ["https://postmart.vn/gian-hang/mau", "", 404, "dead"],
    ["https://postmart.vn/gian-hang/mau", "", 503, "unreachable"],
    ["https://postmart.vn/gian-hang/mau", "", 403, "unreachable"],
  ])("%s with %j and %i is %s", (url, text, status, finding) => {
    expect(judgePage(page(url, text, status), expected)).toBe(finding);
  });

  it("of a channel without a site is for people to judge", () => {
    const found = page("https://shop.example/mau", "Cơ sở Mẫu Thiên An");
    expect(judgePage(found, { ...expected, website: null })).toBe("other_site");
  });
});
