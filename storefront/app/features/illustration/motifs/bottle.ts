import { cinnamon, clay, tones, type Tones } from "../palette";
import { oval, type Pen } from "../pen";
import type { Draw } from "../variant";
import { anchovy } from "./animals";
import { dish } from "./bowl";

type BottleOptions = {
  width: number;
  height: number;
  neck: number;
  shoulder: number;
  glass: Tones;
  cap: Tones;
  label?: string;
  inside?: string;
};

/** A bottle that stands on the origin; `shoulder` is how far below the top the body begins. */
export function bottle(pen: Pen, options: BottleOptions): string {
  const { width, height, neck, shoulder, glass, cap, label, inside = "" } = options;
  const [w, n] = [width / 2, neck / 2];
  const top = -height;
  const body = top + shoulder;
  const middle = Math.round(body * 0.5);
  return (
    pen.form(
      `M${-n} ${top}L${n} ${top}L${n} ${body - 46}C${n} ${body - 20} ${w} ${body - 18} ${w} ${body + 16}L${w - 1} -16C${w - 1} -2 ${w - 12} 3 ${w - 22} 3L${22 - w} 3C${12 - w} 3 ${1 - w} -2 ${1 - w} -16L${-w} ${body + 16}C${-w} ${body - 18} ${-n} ${body - 20} ${-n} ${body - 46}Z`,
      glass,
      inside +
        (label
          ? pen.patch(
              `M${-w - 8} ${middle - 36}C${-w / 2} ${middle - 28} ${w / 2} ${middle - 28} ${w + 8} ${middle - 36}L${w + 8} ${middle + 36}C${w / 2} ${middle + 44} ${-w / 2} ${middle + 44} ${-w - 8} ${middle + 36}Z`,
              tones.cloth[0],
            ) +
            pen.line(
              `M${-w} ${middle - 26}C${-w / 2} ${middle - 18} ${w / 2} ${middle - 18} ${w} ${middle - 26}M${-w} ${middle + 30}C${-w / 2} ${middle + 38} ${w / 2} ${middle + 38} ${w} ${middle + 30}`,
              label,
            )
          : "") +
        pen.gloss(`M${14 - w} ${body + 22}L${14 - w} ${middle - 46}`),
      12,
    ) +
    pen.form(
      `M${-n - 5} ${top + 18}L${-n - 3} ${top - 16}C${-n} ${top - 21} ${n} ${top - 21} ${n + 3} ${top - 16}L${n + 5} ${top + 18}C${n} ${top + 24} ${-n} ${top + 24} ${-n - 5} ${top + 18}Z`,
      cap,
      "",
      6,
    )
  );
}

const anchovyMark = (pen: Pen) => anchovy(pen.at(-32, 0, 0.42, 90));

export const fishSauce: Draw = (pen, seed) => {
  const slim = seed.count("vessel", 0, 1) === 1;
  const p = pen.at(184, 322, 1);
  const label = seed.pick("label", [clay, "#0B4F6C"]);
  const height = slim ? 238 : 226;
  const shoulder = slim ? 96 : 84;
  return (
    bottle(p, {
      width: slim ? 96 : 112,
      height,
      neck: 36,
      shoulder,
      glass: tones.amber,
      cap: slim ? ["#CB5F48", clay] : tones.honey,
      label,
    }) +
    anchovyMark(p.at(0, Math.round((shoulder - height) / 2) + 2)) +
    dish(pen.at(284, 340, 0.56)) +
    pen.flat(oval(284, 321, 38, 7), tones.amber[0], 3.5) +
    anchovy(pen.at(96, 326, 0.62, 58)) +
    anchovy(pen.at(108, 348, 0.62, 66))
  );
};

const dropper: BottleOptions = {
  width: 108,
  height: 150,
  neck: 46,
  shoulder: 58,
  glass: tones.amber,
  cap: tones.indigo,
  label: cinnamon,
};

/** Rolled cinnamon bark lying to the right, 190 long. */
export function quill(pen: Pen): string {
  return (
    pen.form(
      "M-92 -34L90 -38C104 -34 104 -2 92 2L-92 4C-104 0 -104 -30 -92 -34Z",
      tones.bark,
      pen.line("M-70 -14L-20 -16M10 -18L70 -20M-40 -4L30 -6M-60 -26L-30 -27", tones.bark[1]),
      4,
    ) +
    pen.flat("M-92 -34C-76 -34 -74 4 -92 4C-106 2 -106 -32 -92 -34Z", tones.kraft[0]) +
    pen.line("M-92 -24C-84 -18 -86 -6 -94 -8C-98 -14 -94 -18 -90 -16")
  );
}

const leaves = (pen: Pen) =>
  pen.form(
    "M0 0C-34 -20 -50 -70 -30 -120C0 -100 22 -50 0 0Z",
    tones.deepLeaf,
    pen.line(
      "M-2 -4C-16 -40 -24 -76 -28 -108M-8 -30C-2 -44 2 -54 2 -66M-14 -54C-24 -62 -30 -72 -34 -84",
      tones.leaf[0],
    ),
    8,
  );

export const cinnamonOil: Draw = (pen, seed) => {
  const p = pen.at(seed.pick("stand", [176, 184]), 318, 1.12);
  return (
    pen.repeat(leaves, [
      [256, 264, 1.16, 30],
      [246, 264, 1.1, 76],
    ]) +
    bottle(p, dropper) +
    p.form(
      "M-20 -166C-26 -190 -24 -212 0 -216C24 -212 26 -190 20 -166Z",
      tones.clayRed,
      p.gloss("M-8 -196L-8 -182"),
      7,
    ) +
    p.form("M0 -58C-18 -34 -20 -22 0 -18C20 -22 18 -34 0 -58Z", tones.honey, "", 4) +
    pen.repeat(quill, [
      [262, 312, 0.84, -8],
      [246, 348, 0.84, 5],
    ])
  );
};

const drop = (pen: Pen) =>
  pen.form(
    "M0 -96C-30 -52 -48 -34 -46 -6C-42 24 -20 34 0 34C22 34 44 22 46 -6C46 -34 28 -54 0 -96Z",
    tones.sea,
    pen.gloss("M-28 -4C-26 10 -20 16 -12 20"),
  );

export const water: Draw = (pen, seed) => {
  const p = pen.at(166, 324);
  const glass = pen.at(272, 332);
  return (
    bottle(p, {
      width: 104,
      height: 234,
      neck: 40,
      shoulder: 78,
      glass: ["#DDF1F5", "#A9D2DE"],
      cap: seed.pick<Tones>("cap", [tones.sea, tones.deepLeaf]),
      inside: p.line("M-60 -40C-30 -48 30 -32 60 -40M-60 -24C-30 -32 30 -16 60 -24", tones.sea[0]),
    }) +
    drop(p.at(0, -94, 0.7)) +
    glass.form(
      "M-46 -124L46 -124L36 -4C30 4 -30 4 -36 -4Z",
      tones.glass,
      glass.patch("M-60 -88C-20 -96 20 -80 60 -88L60 10L-60 10Z", "#BFE0E9") +
        glass.line("M-60 -88C-20 -96 20 -80 60 -88", tones.sea[0]) +
        glass.gloss("M-30 -70L-26 -30"),
      7,
    ) +
    glass.flat(oval(0, -124, 46, 10), "#F6FBFB")
  );
};

export const juice: Draw = (pen, seed) => {
  const drink = seed.pick<Tones>("drink", [tones.orange, tones.plum, tones.honey]);
  const p = pen.at(160, 326);
  const glass = pen.at(264, 334, 1.12);
  return (
    bottle(p, {
      width: 106,
      height: 222,
      neck: 44,
      shoulder: 72,
      glass: drink,
      cap: tones.straw,
      label: "#2A6437",
    }) +
    p.flat("M-4 -74C-28 -84 -30 -110 -10 -122C16 -116 18 -86 -4 -74Z", tones.deepLeaf[0], 3.5) +
    glass.cord("M6 -60L22 -176L44 -184", 8, tones.porcelain) +
    glass.form(
      "M-48 -128L48 -128L38 -4C32 4 -32 4 -38 -4Z",
      tones.glass,
      glass.patch("M-60 -104C-20 -112 20 -96 60 -104L60 10L-60 10Z", drink[0]) +
        glass.patch("M20 -100L60 -104L60 10L14 10Z", drink[1]) +
        glass.gloss("M-32 -84L-28 -36"),
      7,
    ) +
    glass.form(
      oval(-46, -130, 30, 30),
      tones.honey,
      glass.line("M-46 -158L-46 -102M-70 -144L-22 -116M-70 -116L-22 -144", tones.honey[1]),
      5,
    )
  );
};

export const soap: Draw = (pen, seed) => {
  const bar = (x: number, y: number, size: number, tone: Tones) => {
    const p = pen.at(x, y, size);
    return p.form(
      "M-96 -60C-100 -84 -80 -92 -60 -92L64 -94C86 -94 100 -84 96 -60L94 -20C92 -4 80 2 60 2L-62 2C-82 2 -94 -4 -94 -20Z",
      tone,
      p.patch("M-110 -58C-60 -52 60 -52 110 -58L110 -110L-110 -110Z", tone[0]) +
        p.line("M-96 -56C-60 -50 60 -50 96 -56", tone[1]),
      5,
    );
  };
  const [under, upper] = seed.pick<[Tones, Tones]>("bars", [
    [tones.celadon, tones.orchid],
    [tones.kraft, tones.celadon],
  ]);
  const p = pen.at(200, 190);
  return (
    bar(200, 330, 1.2, under) +
    bar(196, 236, 1.02, upper) +
    p.flat(
      "M0 18C-40 10 -60 -10 -56 -34C-28 -36 -6 -16 0 18C4 -20 28 -40 58 -36C60 -8 38 12 0 18Z",
      tones.deepLeaf[0],
      5,
    ) +
    p.line("M-40 -22C-22 -14 -10 -2 -2 12M42 -24C24 -14 10 0 2 12", tones.leaf[0]) +
    [
      [130, 112, 20],
      [162, 84, 13],
      [286, 120, 16],
      [262, 92, 9],
    ]
      .map(
        ([x = 0, y = 0, r = 0]) =>
          pen.flat(oval(x, y, r, r), "#FFFCF5", 3.5) +
          pen.line(
            `M${x - r / 2} ${y}C${x - r / 2} ${y - r / 2} ${x} ${y - r / 2} ${x} ${y - r / 2}`,
            "#fff",
            3,
          ),
      )
      .join("")
  );
};
