/** Stars that a decision recognises; one and two stars get neither decision nor certificate. */
export type Star = 3 | 4 | 5;

/** The five ranks of Decision 26/2026/QĐ-TTg, Article 3.3. */
export type Rank = 1 | 2 | Star;

/** Whether a rank gives a certificate (Decision 26/2026/QĐ-TTg, Article 4.1.a). */
export function isStar(rank: Rank): rank is Star {
  return rank >= 3;
}
