import type { Actor } from "@ocop/ocop/types";

/** Who writes what nobody entered. */
export const CONNECTOR: Actor = { type: "system", id: null, name: "Kết nối kênh bán hàng" };
