import { account } from "./en/account";
import { card } from "./en/card";
import { certificate } from "./en/certificate";
import { checkout } from "./en/checkout";
import { law } from "./en/law";
import { openData } from "./en/open-data";
import { orderChange } from "./en/order-change";
import { payment } from "./en/payment";
import { search } from "./en/search";
import { shop } from "./en/shop";
import type { Messages } from "./translate";

export const messages: Messages = {
  ...shop,
  ...checkout,
  ...certificate,
  ...search,
  ...payment,
  ...account,
  ...law,
  ...card,
  ...orderChange,
  ...openData,
};
