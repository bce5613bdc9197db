import { expect, it } from "vitest";
import { clientNetworkOf } from "./client-network";

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("takes %s as a client of %s", (address, network) => {
  expect(clientNetworkOf(address)).toBe(network);
});
