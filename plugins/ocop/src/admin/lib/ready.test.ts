import { expect, it } from "vitest";
import { channelsOfRows, readyPageOf, type ReadyRow } from "./ready";

const row = (producer: string, channel: string): ReadyRow => ({
  producer: { id: producer, name: producer, commune: null },
  channel: { id: channel, name: { vi: channel, en: channel } },
  products: [],
  is_evidenced: false,
  last_message: null,
});

it("offers the channel of most chosen rows first", () => {
  const rows = [row("a", "go"), row("a", "shopee"), row("b", "shopee")];
  expect(channelsOfRows(rows).map(({ id, rows: its }) => [id, its.length])).toEqual([
    ["shopee", 2],
    ["go", 1],
  ]);
});

it("leads to the list as its own filter keeps a channel", () => {
  const address = new URL(readyPageOf("co-opmart"), "https://admin.example");
  expect(address.searchParams.get("channel")).toBe('"co-opmart"');
});
