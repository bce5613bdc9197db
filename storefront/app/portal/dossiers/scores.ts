export type ScoreLine = { criterion: string; points: number; description?: string | null };

const MOST_POINTS = 100;

/** Lines of `1.1; 3; words`; the number of the first line that is not so, or the scores. */
export function parseScores(text: string): { scores: ScoreLine[] } | { wrongLine: number } {
  const scores: ScoreLine[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [criterion = "", typed = "", ...words] = line.split(";").map((part) => part.trim());
    const points = Number(typed.replace(",", "."));
    if (criterion === "" || typed === "" || !(points >= 0 && points <= MOST_POINTS)) {
      return { wrongLine: index + 1 };
    }
    scores.push({ criterion, points, description: words.join("; ") || null });
  }
  return { scores };
}

export function scoresAsText(scores: readonly ScoreLine[]): string {
  return scores
    .map(({ criterion, points, description }) =>
      [criterion, String(points), description ?? ""].filter(Boolean).join("; "),
    )
    .join("\n");
}
