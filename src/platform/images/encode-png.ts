import { crc32, deflateSync } from "node:zlib";

/** Four bytes per pixel: red, green, blue, and an opacity that is not looked at. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const COLOURS_MAX = 256;
/** Colours are counted in cells of this many bits per channel. */
const CELL_BITS = 6;
const CELLS = 1 << (3 * CELL_BITS);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTE_OF_BYTES = 3;

/**
 * An opaque picture as a PNG of at most 256 colours. A drawn garment has few hues in many shades: the best 256 of them
 * cannot be told from all, and the file is a quarter as large. A faint regular unevenness keeps soft shadows from
 * falling apart into bands.
 */
export function encodePng({ bytes, width, height }: Pixels): Buffer {
  const cells = toCells(bytes, width);
  const { palette, indexOfCell } = choosePalette(bytes, cells);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // Each row begins with its filter; for a picture of indices none serves best.
    rows[to++] = 0;
    for (let x = 0; x < width; x++) rows[to++] = indexOfCell[cells[from++]!]!;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = PALETTE_OF_BYTES;
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** In 256ths of a channel's range, less than half a cell either way. */
const UNEVENNESS = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((rank) => (rank - 7.5) / 6);

/** The cell of each pixel. */
function toCells(bytes: Uint8Array, width: number): Uint32Array {
  const cells = new Uint32Array(bytes.length / 4);
  const shift = 8 - CELL_BITS;
  for (let pixel = 0, at = 0; pixel < cells.length; pixel++, at += 4) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const unevenness = UNEVENNESS[(y & 3) * 4 + (x & 3)]!;
    const level = (value: number): number => Math.min(255, Math.max(0, value + unevenness)) >> shift;
    cells[pixel] =
      (level(bytes[at]!) << (2 * CELL_BITS)) | (level(bytes[at + 1]!) << CELL_BITS) | level(bytes[at + 2]!);
  }
  return cells;
}

interface Cell {
  readonly cell: number;
  readonly count: number;
  readonly mean: readonly [number, number, number];
}

/** Cells that will share a colour, and how much worse the picture gets by it. */
interface Box {
  readonly cells: readonly Cell[];
  readonly axis: 0 | 1 | 2;
  readonly middle: number;
  readonly error: number;
}

/** Parts the colours where they differ most until there are enough parts, and takes the mean of each. */
function choosePalette(
  bytes: Uint8Array,
  cellOfPixel: Uint32Array,
): { readonly palette: Buffer; readonly indexOfCell: Uint8Array } {
  const boxes = [toBox(countCells(bytes, cellOfPixel))];
  while (boxes.length < COLOURS_MAX) {
    const worst = boxes.reduce((best, box, index) => (box.error > boxes[best]!.error ? index : best), 0);
    const { cells, axis, middle, error } = boxes[worst]!;
    if (error === 0) break;
    boxes[worst] = toBox(cells.filter(({ mean }) => mean[axis] < middle));
    boxes.push(toBox(cells.filter(({ mean }) => mean[axis] >= middle)));
  }
  const palette = Buffer.alloc(boxes.length * 3);
  const indexOfCell = new Uint8Array(CELLS);
  boxes.forEach(({ cells }, index) => {
    for (const axis of [0, 1, 2] as const) palette[index * 3 + axis] = Math.round(meanOf(cells, axis));
    for (const { cell } of cells) indexOfCell[cell] = index;
  });
  return { palette, indexOfCell };
}

function countCells(bytes: Uint8Array, cellOfPixel: Uint32Array): Cell[] {
  const counts = new Uint32Array(CELLS);
  const sums = new Float64Array(CELLS * 3);
  cellOfPixel.forEach((cell, pixel) => {
    counts[cell] = counts[cell]! + 1;
    for (let axis = 0; axis < 3; axis++) sums[cell * 3 + axis] = sums[cell * 3 + axis]! + bytes[pixel * 4 + axis]!;
  });
  const cells: Cell[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const mean = [0, 1, 2].map((axis) => sums[cell * 3 + axis]! / count) as [number, number, number];
    cells.push({ cell, count, mean });
  });
  return cells;
}

function toBox(cells: readonly Cell[]): Box {
  const spreads = ([0, 1, 2] as const).map((axis) => {
    const middle = meanOf(cells, axis);
    const error = cells.reduce((sum, { count, mean }) => sum + count * (mean[axis] - middle) ** 2, 0);
    return { cells, axis, middle, error: cells.length < 2 ? 0 : error };
  });
  return spreads.reduce((widest, spread) => (spread.error > widest.error ? spread : widest));
}

function meanOf(cells: readonly Cell[], axis: 0 | 1 | 2): number {
  let [sum, count] = [0, 0];
  for (const cell of cells) {
    sum += cell.mean[axis] * cell.count;
    count += cell.count;
  }
  return count === 0 ? 0 : sum / count;
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  data.copy(bytes, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
