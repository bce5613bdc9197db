import { tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { bowl, heap } from "./bowl";

const crystal = (pen: Pen) =>
  pen.form(
    "M0 -44L34 -16L18 4L-20 4L-34 -14Z",
    tones.rice,
    pen.line("M0 -44L-6 -12L-34 -14M-6 -12L18 4M-6 -12L34 -16", "#B9C6CC", 2.5),
    7,
  );
const sparkle = (pen: Pen) => pen.line("M0 -20L0 20M-20 0L20 0M-9 -9L9 9M-9 9L9 -9", "#76868D");

/** Flower of salt: loose crystals raked from the sea pans. */
export const saltFlower: Draw = (pen, seed) => {
  const p = pen.at(192, 326, 1.24);
  return (
    p.form(
      "M-90 -86C-70 -112 -46 -120 -28 -150C-14 -170 14 -170 28 -148C46 -120 72 -112 90 -86Z",
      tones.rice,
      p.line(
        "M-30 -122L-14 -132L-2 -116L-18 -106ZM14 -130L28 -122L18 -108ZM40 -104L56 -98M-58 -96L-44 -104",
        "#B9C6CC",
      ),
      14,
    ) +
    bowl(p, tones.indigo, tones.fish[0]) +
    sparkle(pen.at(104, 150, 0.9)) +
    sparkle(pen.at(296, 128, seed.pick("spark", [0.8, 1.1]))) +
    crystal(pen.at(300, 336, 0.82, 8)) +
    crystal(pen.at(96, 338, 0.7, -8))
  );
};

/** Salt fired in a closed earthen pot. */
export const firedSalt: Draw = (pen) => {
  const p = pen.at(196, 324, 1.2);
  return (
    heap(
      p.at(0, -14),
      tones.rice,
      p
        .at(0, -14)
        .line("M-30 -112L-20 -118M10 -126L18 -132M30 -104L40 -108M-6 -104L0 -100", "#B9C6CC"),
    ) +
    p.form(
      "M-92 -104C-60 -88 60 -88 92 -104L86 -88C98 -44 70 0 34 4L-34 4C-70 0 -98 -44 -86 -88Z",
      tones.terracotta,
      p.line("M-88 -76C-40 -62 40 -62 88 -76", tones.terracotta[1], 5) +
        p.patch("M-70 12C-50 -20 50 -20 70 12Z", "#7A4526") +
        p.gloss("M-68 -54C-66 -38 -60 -28 -52 -20"),
      13,
    ) +
    pen.cord("M196 168L272 88", 9, tones.bark) +
    pen.form(
      "M160 182C162 156 188 148 206 164C220 182 206 204 188 204C172 204 160 198 160 182Z",
      tones.fried,
      "",
      6,
    ) +
    crystal(pen.at(302, 338, 0.66, 6))
  );
};

const tube = (pen: Pen, height: number) =>
  pen.form(
    `M-40 ${-height}L-42 -6C-30 8 30 8 42 -6L40 ${-height}Z`,
    tones.bamboo,
    pen.line(
      `M-50 ${-height * 0.45}C-20 ${-height * 0.45 + 12} 20 ${-height * 0.45 + 12} 50 ${-height * 0.45}`,
      tones.deepLeaf[0],
      6,
    ) + pen.gloss(`M-26 ${-height + 30}L-27 ${-height * 0.45 - 14}`),
    12,
  ) +
  pen.flat(oval(0, -height, 40, 14), "#E9E3B8") +
  pen.flat(
    `M-28 ${-height + 2}C-20 ${-height - 22} 18 ${-height - 24} 28 ${-height + 2}C14 ${-height + 10} -14 ${-height + 10} -28 ${-height + 2}Z`,
    "#FFFFFF",
    4,
  );

export const bambooSalt: Draw = (pen, seed) => {
  const tall = seed.count("height", 196, 212);
  return (
    tube(pen.at(172, 306, 1.06), tall) +
    tube(pen.at(256, 314, 1.02), tall - 64) +
    tube(pen.at(128, 334, 0.84), 84) +
    pen.at(214, 342).form(
      "M-62 0C-40 -22 -24 -28 -4 -46C18 -28 38 -22 58 0C30 10 -36 10 -62 0Z",
      tones.rice,
      pen.dots(
        [
          [190, 332],
          [206, 318],
          [226, 328],
          [244, 336],
        ],
        4,
        "#B9C6CC",
      ),
      7,
    ) +
    crystal(pen.at(306, 336, 0.58, 8))
  );
};
