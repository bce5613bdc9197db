import { account } from "./vi/account";
import { card } from "./vi/card";
import { certificate } from "./vi/certificate";
import { checkout } from "./vi/checkout";
import { law } from "./vi/law";
import { openData } from "./vi/open-data";
import { orderChange } from "./vi/order-change";
import { payment } from "./vi/payment";
import { search } from "./vi/search";
import { shop } from "./vi/shop";
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
