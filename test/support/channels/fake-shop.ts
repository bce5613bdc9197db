export type Body = Record<string, unknown>;

type Item = {
  sku: string;
  title: string;
  stars: number | null;
  pictures: string[];
  priceVnd: number;
  stock: number;
};
type Pushed = { item: Item; remoteId: string | null };

export type FakeItem = Item & {
  remoteId: string;
  state: "live" | "review" | "rejected" | "hidden";
};

export type FakeOrder = {
  reference: string;
  placed_at: string;
  status: "open" | "cancelled" | "delivered" | "returned";
  lines: { sku: string; quantity: number; unitPriceVnd: number }[];
};

const TOKEN_SECONDS = 3600;
const ORDERS_A_PAGE = 2;

/** A word that this channel does not allow: known only once it is sent. */
export const FORBIDDEN_WORD = "Thần dược";
const FORBIDDEN = {
  ...{ code: "words_forbidden", severity: "error", field: "title_vi" },
  message: { vi: "Tên có lời kênh không cho phép.", en: "The name has words that are forbidden." },
  fix: { vi: "Bỏ lời đó khỏi tên.", en: "Leave these words out of the name." },
};

/** What a fake channel keeps, and what its calls do with it. */
export class FakeShop {
  /** By remote id, also what was withdrawn. */
  readonly items = new Map<string, FakeItem>();
  readonly orders: FakeOrder[] = [];
  /** Whether new items are looked at before buyers see them. */
  reviews = false;
  #tokens = new Set<string>();
  #refreshes = 0;
  #ids = 0;
  shopId = "shop-1";

  get refreshCount(): number {
    return this.#refreshes;
  }

  exchange({ code, refresh }: Body) {
    if (code !== "agreed" && !String(refresh).startsWith("refresh-")) return null;
    if (refresh !== undefined) this.#refreshes += 1;
    this.#ids += 1;
    const access = `access-${this.#ids}`;
    this.#tokens.add(access);
    return {
      ...{ access, refresh: `refresh-${this.#ids}`, expires_in: TOKEN_SECONDS },
      shop_id: this.shopId,
    };
  }

  isSignedIn(token: string): boolean {
    return this.#tokens.has(token);
  }

  endToken(token: string): void {
    this.#tokens.delete(token);
  }

  /** Items that buyers see, or would after the review. */
  get there(): FakeItem[] {
    return [...this.items.values()].filter(({ state }) => state === "live" || state === "review");
  }

  /** Codes under which more than one item is there. */
  get twice(): string[] {
    const skus = this.there.map(({ sku }) => sku);
    return skus.filter((sku, index) => skus.indexOf(sku) !== index);
  }

  bySku(sku: string): FakeItem | undefined {
    return this.there.find((item) => item.sku === sku);
  }

  /** The channel has looked at everything that waited. */
  review(verdict: (item: FakeItem) => "live" | "rejected"): void {
    for (const item of this.items.values()) {
      if (item.state === "review") item.state = verdict(item);
    }
  }

  /** Undefined: there is no such call. */
  carryOut(path: string, body: Body, { isPartial = false } = {}): unknown {
    switch (path) {
      case "/publish":
        return (body.items as Pushed[]).map((pushed, index) =>
          isPartial && index % 2 === 0 ? this.#putOff() : this.#publish(pushed),
        );
      case "/offers":
        return (body.items as Pushed[]).map((pushed) => this.#offer(pushed));
      case "/withdraw":
        return (body.remoteIds as string[]).map((id) => {
          this.items.delete(id);
          return { kind: "withdrawn" };
        });
      case "/find": {
        const found = this.bySku(String(body.sku));
        return found ? this.#remote(found) : null;
      }
      case "/poll":
        return (body.remoteIds as string[]).map((id) => {
          const item = this.items.get(id);
          return item ? this.#remote(item) : null;
        });
      case "/orders": {
        const from = Number(body.cursor ?? 0);
        const orders = this.orders.slice(from, from + ORDERS_A_PAGE);
        const next = from + ORDERS_A_PAGE;
        return { orders, cursor: next < this.orders.length ? String(next) : null };
      }
      case "/revoke":
        return {};
    }
    return undefined;
  }

  #putOff() {
    return { kind: "deferred", retryAt: null, reason: "busy" };
  }

  #publish({ item, remoteId }: Pushed) {
    if (item.title.includes(FORBIDDEN_WORD)) return { kind: "rejected", issues: [FORBIDDEN] };
    this.#ids += 1;
    const id = remoteId ?? `remote-${this.#ids}`;
    const known = this.items.get(id);
    const state = this.reviews && !known ? "review" : (known?.state ?? "live");
    this.items.set(id, { ...item, remoteId: id, state: state === "rejected" ? "review" : state });
    return { kind: "accepted", remoteId: id, url: this.#url(id), review: state !== "live" };
  }

  #offer({ item, remoteId }: Pushed) {
    const known = this.items.get(remoteId ?? "");
    if (!known) return { kind: "rejected", issues: [FORBIDDEN] };
    Object.assign(known, { priceVnd: item.priceVnd, stock: item.stock });
    return {
      ...{ kind: "accepted", remoteId: known.remoteId, url: this.#url(known.remoteId) },
      review: false,
    };
  }

  #remote({ remoteId, state }: FakeItem) {
    const issues = state === "rejected" ? [FORBIDDEN] : [];
    return { remoteId, state, url: this.#url(remoteId), issues };
  }

  #url(id: string): string {
    return `https://trial.example/items/${id}`;
  }
}
