import { foldVietnamese } from "./fold";

/** The two-level division in force since 2025-07-01: a province and its communes (Resolution 202/2025/QH15). */
export type Province = { code: string; name: string };
export type Commune = { code: string; provinceCode: string; fullName: string };
/** A commune found by typing; `formerly` names the old places through which it was found. */
export type CommuneSuggestion = { code: string; full_name: string; formerly: string[] };

export type ProvinceRow = { province_code: string; name: string };
export type WardRow = { ward_code: string; name: string; province_code: string };
export type WardMappingRow = {
  old_ward_name: string | null;
  old_district_name: string | null;
  old_province_name: string | null;
  new_ward_code: string;
  new_ward_name: string;
  new_province_name: string;
};

type OldPlace = { label: string; wardFolded: string; words: string[] };
type CommuneEntry = Commune & {
  nameFolded: string;
  bareName: string;
  bareNameFolded: string;
  words: string[];
  oldPlaces: OldPlace[];
};

export type AddressIndex = {
  provinces: readonly Province[];
  provinceByCode: ReadonlyMap<string, Province>;
  communeByCode: ReadonlyMap<string, CommuneEntry>;
  communesByProvince: ReadonlyMap<string, readonly CommuneEntry[]>;
  /** Mappings whose new commune could not be told; they are left out. */
  unresolvedMappingCount: number;
};

const KIND_PREFIX = /^(Xã|Phường|Đặc khu|Thị trấn)\s+/u;
const ABBREVIATIONS = new Set(["tp", "tt", "tx", "dk"]);
const MAX_FORMERLY = 3;

const collator = new Intl.Collator("vi");
const clean = (text: string) => text.normalize("NFC").trim();
const bare = (name: string) => clean(name).replace(/^(Tỉnh|Thành phố)\s+/u, "");

/** Builds the index once from the three tables of the package; pure, about 100 ms for the whole country. */
export function buildAddressIndex(
  provinceRows: readonly ProvinceRow[],
  wardRows: readonly WardRow[],
  mappingRows: readonly WardMappingRow[],
): AddressIndex {
  const provinces = provinceRows
    .map((row) => ({ code: row.province_code, name: clean(row.name) }))
    .sort((a, b) => collator.compare(bare(a.name), bare(b.name)));
  const provinceByCode = new Map(provinces.map((province) => [province.code, province]));
  const communeByCode = new Map<string, CommuneEntry>();
  const communeByName = new Map<string, CommuneEntry>();
  const communesByProvince = new Map<string, CommuneEntry[]>(
    provinces.map((province) => [province.code, []]),
  );

  for (const row of wardRows) {
    const province = provinceByCode.get(row.province_code);
    if (!province) throw new Error(`Commune ${row.ward_code} has no province`);
    const fullName = clean(row.name);
    const bareName = fullName.replace(KIND_PREFIX, "");
    const nameFolded = foldVietnamese(fullName);
    const entry: CommuneEntry = {
      code: row.ward_code,
      provinceCode: row.province_code,
      fullName,
      nameFolded,
      bareName,
      bareNameFolded: foldVietnamese(bareName),
      words: nameFolded.split(" "),
      oldPlaces: [],
    };
    communeByCode.set(entry.code, entry);
    communeByName.set(`${province.name}|${fullName}`, entry);
    communesByProvince.get(province.code)?.push(entry);
  }
  for (const entries of communesByProvince.values()) {
    entries.sort((a, b) => collator.compare(a.bareName, b.bareName));
  }

  let unresolvedMappingCount = 0;
  for (const row of mappingRows) {
    if (!row.old_ward_name || !row.old_district_name) continue;
    const newProvince = clean(row.new_province_name);
    // About 430 rows of the package carry an internal id in new_ward_code; the name decides.
    const byCode = communeByCode.get(row.new_ward_code);
    const entry =
      communeByName.get(`${newProvince}|${clean(row.new_ward_name)}`) ??
      (byCode && provinceByCode.get(byCode.provinceCode)?.name === newProvince
        ? byCode
        : undefined);
    if (!entry) {
      unresolvedMappingCount += 1;
      continue;
    }
    addOldPlace(entry, row, newProvince);
  }
  return { provinces, provinceByCode, communeByCode, communesByProvince, unresolvedMappingCount };
}

function addOldPlace(entry: CommuneEntry, row: WardMappingRow, newProvince: string): void {
  const ward = clean(row.old_ward_name ?? "");
  const parts = [ward, clean(row.old_district_name ?? "")];
  const oldProvince = clean(row.old_province_name ?? "");
  if (oldProvince && bare(oldProvince) !== bare(newProvince)) parts.push(oldProvince);
  const label = parts.join(", ");
  if (entry.oldPlaces.some((place) => place.label === label)) return;
  entry.oldPlaces.push({
    label,
    wardFolded: foldVietnamese(ward.replace(KIND_PREFIX, "")),
    words: foldVietnamese(label).split(" "),
  });
}

function queryWords(folded: string): string[] {
  const words = folded.split(" ").filter(Boolean);
  const named = words.filter((word) => !ABBREVIATIONS.has(word));
  return named.length > 0 ? named : words;
}

/** Every typed word begins a word of the name; numbers ("Phường 1") must be equal. */
function allWordsMatch(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) =>
    /^\d+$/.test(part) ? words.includes(part) : words.some((word) => word.startsWith(part)),
  );
}

type Match = { entry: CommuneEntry; rank: number; formerly: string[] };

function matchEntry(
  entry: CommuneEntry,
  typed: string,
  folded: string,
  words: string[],
): Match | null {
  if (allWordsMatch(words, entry.words)) {
    const exactFold = entry.bareNameFolded === folded || entry.nameFolded === folded;
    const exactTyped =
      entry.bareName.toLowerCase() === typed || entry.fullName.toLowerCase() === typed;
    const starts = entry.bareNameFolded.startsWith(folded) || entry.nameFolded.startsWith(folded);
    return { entry, rank: exactTyped ? 0 : exactFold ? 1 : starts ? 2 : 3, formerly: [] };
  }
  const matching = entry.oldPlaces.filter((place) => allWordsMatch(words, place.words));
  if (matching.length === 0) return null;
  const named = words.join(" ");
  const score = (place: OldPlace) =>
    place.wardFolded === named ? 4 : place.wardFolded.startsWith(named) ? 5 : 6;
  matching.sort((a, b) => score(a) - score(b));
  const best = matching[0];
  return {
    entry,
    rank: best ? score(best) : 6,
    formerly: matching.slice(0, MAX_FORMERLY).map((place) => place.label),
  };
}

/**
 * Communes of one province for what was typed, best first: by their name of today, then by the old
 * commune or district names they come from. An old place that was divided gives several communes.
 */
export function searchCommunes(
  index: AddressIndex,
  provinceCode: string,
  query: string,
  limit: number,
): CommuneSuggestion[] {
  const entries = index.communesByProvince.get(provinceCode) ?? [];
  const folded = foldVietnamese(query);
  const matches: Match[] = [];
  if (folded) {
    const words = queryWords(folded);
    const typed = clean(query).toLowerCase();
    for (const entry of entries) {
      const match = matchEntry(entry, typed, folded, words);
      if (match) matches.push(match);
    }
    matches.sort((a, b) => a.rank - b.rank);
  } else {
    matches.push(...entries.map((entry) => ({ entry, rank: 0, formerly: [] })));
  }
  return matches.slice(0, limit).map(({ entry, formerly }) => ({
    code: entry.code,
    full_name: entry.fullName,
    formerly,
  }));
}

/** The one commune that a typed name means without doubt (same name, with or without "Xã"), else null. */
export function resolveCommuneName(
  index: AddressIndex,
  provinceCode: string,
  typedName: string,
): Commune | null {
  const entries = index.communesByProvince.get(provinceCode) ?? [];
  const typed = clean(typedName).toLowerCase();
  const folded = foldVietnamese(typedName);
  if (!folded) return null;
  const exact = entries.filter((e) =>
    [e.fullName, e.bareName].some((n) => n.toLowerCase() === typed),
  );
  if (exact.length === 1) return exact[0] ?? null;
  const same = entries.filter((e) => e.nameFolded === folded || e.bareNameFolded === folded);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** The province and commune of a pair of codes, or null when the commune does not lie in the province. */
export function findAddressPair(
  index: AddressIndex,
  provinceCode: string,
  communeCode: string,
): { province: Province; commune: Commune } | null {
  const province = index.provinceByCode.get(provinceCode);
  const commune = index.communeByCode.get(communeCode);
  return province && commune?.provinceCode === provinceCode ? { province, commune } : null;
}
