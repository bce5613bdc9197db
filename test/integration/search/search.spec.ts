import { beforeAll, describe, expect, it } from "vitest";
import { search, waitForIndexes } from "../../support/search.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();

beforeAll(() => waitForIndexes(shop));

describe("GET /store/ocop/search", () => {
  it("finds accented names by unaccented words, from the index", async () => {
    const answer = await search(shop, "q=toi+ly+son");
    expect(answer.source).toBe("index");
    expect(answer.products[0]?.title).toMatch(/^Tỏi/);
    expect(answer.did_you_mean).toBeNull();
  });

  it("mends a typing error in a short word and says what it took it for", async () => {
    const answer = await search(shop, "q=mach+nah");
    expect(answer.products[0]?.title.toLowerCase()).toContain("mạch nha");
    expect(answer.did_you_mean).toBe("mạch nha");
  });
});
