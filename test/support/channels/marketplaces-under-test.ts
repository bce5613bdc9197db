import { lazada } from "../../../plugins/channels/src/adapters/lazada/index.ts";
import { shopee } from "../../../plugins/channels/src/adapters/shopee/index.ts";
import { tiktokShop } from "../../../plugins/channels/src/adapters/tiktok-shop/index.ts";
import type { PushAdapter } from "../../../plugins/channels/src/contract/adapter.ts";
import type { AdapterUnderTest, CommonFault } from "../../integration/channels/adapter-suite.ts";
import { COMMON_FAULTS, commonFault } from "./common-faults.ts";
import * as lazadaStandIn from "./lazada-stand-in.ts";
import { ownerAgrees } from "./marketplace-session.ts";
import { sampleProduct } from "./products.ts";
import { seeded } from "./random.ts";
import * as shopeeStandIn from "./shopee-stand-in.ts";
import type { StandInAnswer, StandInFault, startStandInServer } from "./stand-in-server.ts";
import * as tiktokShopStandIn from "./tiktok-shop-stand-in.ts";

type StandIn = Awaited<ReturnType<typeof startStandInServer>> & {
  authorize(authorizationUrl: string): Record<string, string>;
};

/** How a marketplace says that something went wrong, and which of its calls change something. */
type Manners = {
  limited: StandInAnswer;
  /** From now on the token is refused. */
  expire(): void;
  /** "METHOD /path" of what makes an item. */
  creates: RegExp;
  writes: RegExp;
};

/** What only the one marketplace can say. */
type Own = Pick<AdapterUnderTest, "shown" | "approveAll" | "webhook">;

/** What the shared suite asks of every stand-in, the same for all marketplaces. */
function driven(
  adapter: PushAdapter,
  standIn: StandIn,
  { manners, ...own }: { manners: Manners } & Own,
): AdapterUnderTest {
  const faultOf = (fault: CommonFault): StandInFault => commonFault(fault, manners);
  return {
    ...own,
    adapter,
    get signInQuery() {
      return ownerAgrees(adapter, standIn);
    },
    product: (index: number) => {
      const product = sampleProduct(index);
      const pictures = product.pictures.map((picture, place) => ({
        ...picture,
        url: `${standIn.url}/pictures/${index}-${place}.jpg`,
      }));
      return { ...product, pictures };
    },
    writeCount: () =>
      standIn.requests.filter(({ method, path }) => manners.writes.test(`${method} ${path}`))
        .length,
    failNextPublish: (fault: CommonFault) => standIn.failNext(manners.creates, faultOf(fault)),
    failAtRandom(rate: number, seed: number): void {
      const random = seeded(seed);
      standIn.failAtRandom(() => {
        if (random() >= rate) return null;
        const fault = COMMON_FAULTS[Math.floor(random() * COMMON_FAULTS.length)];
        return fault ? faultOf(fault) : null;
      });
    },
    behave: () => standIn.failAtRandom(null),
    stop: standIn.close,
  };
}

export async function shopeeUnderTest(): Promise<AdapterUnderTest> {
  const webhookUrl = "https://ocop.example/hooks/channels/shopee";
  const standIn = await shopeeStandIn.startShopeeStandIn();
  const { store } = standIn;
  const adapter = shopee(standIn.credentials(webhookUrl)) as PushAdapter;
  return driven(adapter, standIn, {
    manners: {
      limited: { ...shopeeStandIn.RATE_LIMITED, headers: { "retry-after": "0" } },
      expire: () => {
        store.accessToken = "ended";
      },
      creates: /add_item$/,
      writes: /^POST .*\/product\//,
    },
    shown: (sku: string) =>
      store.liveItems(sku).map(({ item_name, price, stock }) => ({
        ...{ title: item_name, priceVnd: price, stock },
      })),
    webhook: () => {
      const push = standIn.push({ code: 3, data: { ordersn: "2412AB" } }, webhookUrl);
      const eventId = adapter.readWebhook(push.headers, push.body)?.eventId ?? "";
      return { ...push, eventId, shopId: standIn.shopId };
    },
  });
}

export async function tiktokShopUnderTest(): Promise<AdapterUnderTest> {
  const standIn = await tiktokShopStandIn.startTikTokShopStandIn();
  const { store } = standIn;
  const adapter = tiktokShop(standIn.credentials) as PushAdapter;
  return driven(adapter, standIn, {
    manners: {
      limited: tiktokShopStandIn.RATE_LIMITED,
      expire: () => {
        store.accessToken = "ended";
      },
      creates: /^POST \/product\/202309\/products$/,
      writes: /^(PUT|DELETE|POST) \/product\/202309\/products(?!\/search)/,
    },
    shown: (sku: string) =>
      store.shownProducts(sku).map(({ title, skus }) => ({
        ...{ title, priceVnd: skus[0]?.price ?? 0, stock: skus[0]?.stock ?? 0 },
      })),
    approveAll: () => store.approveAll(),
    webhook: () => {
      const eventId = "7327112393057371910";
      const data = { product_id: "1729000000000000001" };
      const sent = standIn.notify({ type: 5, tts_notification_id: eventId, data });
      return {
        ...sent,
        eventId,
        shopId: adapter.readWebhook(sent.headers, sent.body)?.shopId ?? "",
      };
    },
  });
}

export async function lazadaUnderTest(): Promise<AdapterUnderTest> {
  const standIn = await lazadaStandIn.startLazadaStandIn();
  const { store } = standIn;
  const adapter = lazada(standIn.credentials) as PushAdapter;
  return driven(adapter, standIn, {
    manners: {
      limited: {
        json: { code: "ApiCallLimit", message: "This ban will last 0 more seconds" },
      },
      expire: () => {
        store.accessToken = "ended";
      },
      creates: /\/product\/create$/,
      writes: /^POST \/rest\/product\//,
    },
    shown: (sku: string) =>
      store.liveProducts(sku).map(({ name, skus }) => ({
        ...{ title: name, priceVnd: skus[0]?.price ?? 0, stock: skus[0]?.quantity ?? 0 },
      })),
    webhook: () => {
      const data = { order_status: "pending", trade_order_id: "260422900198363" };
      const sent = standIn.notify({ message_type: 0, data });
      const read = adapter.readWebhook(sent.headers, sent.body);
      return { ...sent, eventId: read?.eventId ?? "", shopId: read?.shopId ?? "" };
    },
  });
}
