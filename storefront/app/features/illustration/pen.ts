import { garlicWhite, type Tones } from "./palette";
import type { Seed } from "./seed";

type Point = readonly [x: number, y: number];
type Mapping = (x: number, y: number) => Point;

export type Dot = Point;
export type Place = readonly [x: number, y: number, scale: number, degrees: number];

/** x' = a·x + c·y + e, y' = b·x + d·y + f, as in SVG's matrix(). */
type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/**
 * Draws in local coordinates (origin where the thing stands, y upwards negative). Paths use
 * absolute M L C Q S T Z with "x y" pairs. Position and scale are worked into the numbers, so
 * every outline keeps its width whatever the size of the thing.
 */
export interface Pen {
  at(x: number, y: number, scale?: number, degrees?: number, mirror?: boolean): Pen;
  /** A solid with a lit and a shaded side, outlined; `inside` is clipped to it. */
  form(d: string, tones: Tones, inside?: string, lift?: number): string;
  /** One outlined flat tone. */
  flat(d: string, fill: string, width?: number): string;
  /** A tone without outline. */
  patch(d: string, fill: string): string;
  line(d: string, color?: string, width?: number): string;
  gloss(d: string): string;
  /** A round limb of the given thickness: stems, branches, strands. */
  cord(d: string, thickness: number, tones: Tones): string;
  dots(points: readonly Dot[], diameter: number, color?: string): string;
  /** The same thing at several places, written once; keep its scale near 1. */
  repeat(draw: (pen: Pen) => string, places: readonly Place[]): string;
}

/** A slow wave that bends every stroke a little, so no two handles are drawn quite alike. */
function handOf(seed: Seed): Mapping {
  const [a, b, c, d] = ["a", "b", "c", "d"].map((label) => seed.fraction(label) * 2 * Math.PI) as [
    number,
    number,
    number,
    number,
  ];
  return (x, y) => [
    x + 2.2 * Math.sin(y / 43 + a) + 1.1 * Math.sin(x / 21 + b),
    y + 1.8 * Math.sin(x / 47 + c) + 1.1 * Math.sin(y / 19 + d),
  ];
}

export function createPen(seed: Seed): Pen {
  let shapes = 0;
  const nextId = () => (shapes++).toString(36);
  return penWith(handOf(seed), [1, 0, 0, 1, 0, 0], nextId);
}

/** Maps a path and rewrites it with relative whole numbers, which halves its length. */
function shorten(d: string, map: Mapping): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let out = "";
  let last = "";
  for (const [, command = "", body = ""] of d.matchAll(/([MLCQSTZh])([^A-Za-z]*)/g)) {
    if (command === "Z" || command === "h") {
      out += command.toLowerCase() + body;
      if (command === "Z") [x, y] = [startX, startY];
      last = command;
      continue;
    }
    const values = body.trim().split(/\s+/).map(Number);
    const step = { M: 1, L: 1, C: 3, Q: 2, S: 2, T: 1 }[command] ?? 1;
    for (let index = 0; index < values.length; index += 2 * step) {
      let words = "";
      let [endX, endY] = [x, y];
      for (let point = 0; point < step; point++) {
        const at = index + 2 * point;
        [endX, endY] = map(values[at] ?? 0, values[at + 1] ?? 0).map(Math.round) as [
          number,
          number,
        ];
        words += ` ${endX - x} ${endY - y}`;
      }
      words = words.trim();
      out += command === last && command !== "M" ? ` ${words}` : command.toLowerCase() + words;
      [x, y, last] = [endX, endY, command];
      if (command === "M") [startX, startY] = [x, y];
    }
  }
  return out.replace(/ -/g, "-");
}

function placed([a, b, c, d, e, f]: Affine, place: Place, mirror: boolean): Affine {
  const [x, y, scale, degrees] = place;
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const [side, rise] = mirror ? [-cos, -sin] : [cos, sin];
  return [
    a * side + c * rise,
    b * side + d * rise,
    c * cos - a * sin,
    d * cos - b * sin,
    a * x + c * y + e,
    b * x + d * y + f,
  ];
}

function penWith(hand: Mapping, frame: Affine, nextId: () => string): Pen {
  const [a, b, c, d, e, f] = frame;
  const trace = (path: string) =>
    shorten(path, (x, y) => hand(a * x + c * y + e, b * x + d * y + f));

  const line: Pen["line"] = (d, color, width = 3.5) =>
    `<path d="${trace(d)}"${color ? ` stroke="${color}"` : ""} stroke-width="${width}"/>`;

  return {
    at: (x, y, scale = 1, degrees = 0, mirror = false) =>
      penWith(hand, placed(frame, [x, y, scale, degrees], mirror), nextId),
    repeat: (draw, places) => {
      const id = nextId();
      const copies = places.map((place) => {
        const [pa, pb, pc, pd, pe, pf] = placed(frame, place, false);
        const turn = [pa, pb, pc, pd].map((value) => Math.round(value * 100) / 100);
        return `<use href="#g${id}" transform="matrix(${turn.join(" ")} ${Math.round(pe)} ${Math.round(pf)})"/>`;
      });
      return `<defs><g id="g${id}">${draw(penWith(hand, [1, 0, 0, 1, 0, 0], nextId))}</g></defs>${copies.join("")}`;
    },
    form: (d, [light, shade], inside = "", lift = 9) => {
      const id = nextId();
      return (
        `<clipPath id="c${id}"><path id="p${id}" d="${trace(d)}"/></clipPath>` +
        `<use href="#p${id}" fill="${shade}"/><g clip-path="url(#c${id})">` +
        `<use href="#p${id}" x="-${lift}" y="-${Math.round(lift / 2)}" fill="${light}" stroke="none"/>` +
        `${inside}</g><use href="#p${id}"/>`
      );
    },
    flat: (d, fill, width) =>
      `<path d="${trace(d)}" fill="${fill}"${width ? ` stroke-width="${width}"` : ""}/>`,
    patch: (d, fill) => `<path d="${trace(d)}" fill="${fill}" stroke="none"/>`,
    line,
    gloss: (d) => line(d, garlicWhite, 5),
    cord: (d, thickness, [light, shade]) => {
      const id = nextId();
      return (
        `<g stroke-width="${thickness + 12}"><path id="p${id}" d="${trace(d)}"/></g>` +
        `<use href="#p${id}" stroke="${shade}" stroke-width="${thickness}"/>` +
        `<use href="#p${id}" x="-${Math.round(thickness / 7)}" y="-1" stroke="${light}" stroke-width="${Math.round(thickness * 0.62)}"/>`
      );
    },
    dots: (points, diameter, color) =>
      line(points.map(([x, y]) => `M${x} ${y}h0`).join(""), color, diameter),
  };
}

/** An oval as a path, drawn in two strokes as a hand would. */
export function oval(x: number, y: number, rx: number, ry: number): string {
  const reach = Math.round((ry * 4) / 3);
  return (
    `M${x - rx} ${y}C${x - rx} ${y - reach} ${x + rx} ${y - reach} ${x + rx} ${y}` +
    `C${x + rx} ${y + reach} ${x - rx} ${y + reach} ${x - rx} ${y}Z`
  );
}
