import type { CivilDate } from "../civil-date";

/**
 * Public holidays with a fixed day in the solar calendar, `MM-DD` (Labour Code 2019, Article 112.1:
 * New Year, Victory Day, Labour Day, National Day). The second day of National Day, Tết and Hùng
 * Kings' Day move and stand in `ANNOUNCED_HOLIDAYS`.
 */
export const FIXED_HOLIDAYS: readonly string[] = ["01-01", "04-30", "05-01", "09-02"];

export type AnnouncedHoliday = { date: CivilDate; name_vi: string; name_en: string };

const tet = (date: CivilDate): AnnouncedHoliday => ({
  date,
  name_vi: "Tết Nguyên đán",
  name_en: "Lunar New Year",
});

/**
 * Days off that are set for each year: Tết, Hùng Kings' Day, the second day of National Day, and the
 * day that makes up for a holiday on a weekend. The Government announces them the year before; a new
 * year is one more entry here. A year without an entry counts its fixed days only, so that a
 * deadline in it comes out too early rather than too late.
 */
export const ANNOUNCED_HOLIDAYS: Readonly<Record<string, readonly AnnouncedHoliday[]>> = {
  "2026": [
    ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"].map(tet),
    {
      date: "2026-04-27",
      name_vi: "Nghỉ bù Giỗ Tổ Hùng Vương (26/4 là Chủ nhật)",
      name_en: "In lieu of Hùng Kings' Day (26 April is a Sunday)",
    },
    {
      date: "2026-09-01",
      name_vi: "Quốc khánh, ngày liền kề",
      name_en: "National Day, the day beside it",
    },
  ],
};
