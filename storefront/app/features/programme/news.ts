/** Something published about the programme; `title_en` null: in Vietnamese only. */
export type NewsItem = {
  id: string;
  kind: "article" | "broadcast" | "video" | "social" | "story";
  title_vi: string;
  title_en: string | null;
  outlet: string;
  url: string;
  published_on: string;
  producers: { handle: string; name: string }[];
};
