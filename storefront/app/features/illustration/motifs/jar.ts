import { cinnamon, tones, type Tones } from "../palette";
import type { Pen } from "../pen";

/** A glass jar 190 high and 136 wide under a tied cloth. */
export function jar(
  pen: Pen,
  options: { content: Tones; level: number; inside?: string; cover: Tones; label?: string },
): string {
  const { content, level, inside = "", cover, label } = options;
  return (
    pen.form(
      "M-50 -150C-66 -142 -69 -128 -68 -112L-66 -16C-66 -4 -56 2 -44 2L44 2C57 2 66 -4 66 -16L68 -112C68 -128 66 -142 50 -150Z",
      tones.glass,
      pen.patch(
        `M-80 ${level}C-40 ${level - 8} 30 ${level + 8} 80 ${level}L80 10L-80 10Z`,
        content[0],
      ) +
        pen.patch(
          `M40 ${level + 4}L80 ${level}L80 10L-40 10C20 0 46 -20 40 ${level + 4}Z`,
          content[1],
        ) +
        inside +
        (label
          ? pen.flat(
              "M-44 -84C-16 -78 16 -78 44 -84L44 -30C16 -24 -16 -24 -44 -30Z",
              tones.cloth[0],
              3.5,
            ) + pen.line("M-22 -62C-8 -59 8 -59 22 -62M-14 -46C-4 -44 4 -44 14 -46", label, 5)
          : "") +
        pen.gloss("M-52 -118L-51 -40"),
      6,
    ) +
    pen.form(
      "M-56 -150C-62 -168 -50 -186 -28 -190C-8 -194 14 -194 30 -190C50 -186 62 -168 56 -150C66 -142 70 -134 72 -126C58 -132 46 -124 34 -130C20 -122 4 -130 -8 -124C-22 -132 -36 -124 -46 -130C-56 -126 -64 -130 -72 -124C-70 -136 -64 -144 -56 -150Z",
      cover,
    ) +
    pen.line(
      "M-58 -150C-30 -142 30 -142 58 -150M14 -146C26 -132 22 -120 30 -112M14 -146C8 -132 10 -122 4 -114",
      cinnamon,
      5,
    )
  );
}
