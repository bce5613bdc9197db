import {
  lazadaUnderTest,
  shopeeUnderTest,
  tiktokShopUnderTest,
} from "../../support/channels/marketplaces-under-test.ts";
import { describeAdapter } from "./adapter-suite.ts";

describeAdapter("Shopee", shopeeUnderTest);
describeAdapter("TikTok Shop", tiktokShopUnderTest);
describeAdapter("Lazada", lazadaUnderTest);
