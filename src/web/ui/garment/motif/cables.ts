import type { Motif } from "#shop/catalog";
import type { Panel } from "../shape/panel.ts";
import type { Sheet } from "../shape/sheet.ts";
import { drawCable, drawWale, type CableKind } from "../stitch/cable.ts";
import { widthOf } from "../stitch/wales.ts";

interface Column {
  /** Distance from the middle of the piece in units before gauge. */
  readonly from: number;
  readonly kind: CableKind | "wale";
  readonly size?: number;
}

/** Columns on the right half of a body; all but the first are repeated on the left. */
const BODY: Readonly<Record<"rope-cables" | "braid-and-diamond" | "single-cable", readonly Column[]>> = {
  "rope-cables": [
    { from: 0, kind: "braid" },
    { from: 44, kind: "wale" },
    { from: 80, kind: "rope" },
    { from: 116, kind: "wale" },
    { from: 158, kind: "rope" },
    { from: 194, kind: "wale" },
  ],
  "braid-and-diamond": [
    { from: 0, kind: "diamond" },
    { from: 60, kind: "wale" },
    { from: 100, kind: "braid", size: 0.92 },
    { from: 138, kind: "wale" },
    { from: 170, kind: "rope", size: 0.9 },
    { from: 200, kind: "wale" },
  ],
  "single-cable": [
    { from: 0, kind: "braid", size: 1.3 },
    { from: 52, kind: "wale" },
  ],
};

const LIMB: Readonly<Record<keyof typeof BODY, readonly Column[]>> = {
  "rope-cables": [
    { from: 0, kind: "rope" },
    { from: 34, kind: "wale" },
  ],
  "braid-and-diamond": [
    { from: 0, kind: "braid", size: 0.92 },
    { from: 40, kind: "wale" },
  ],
  "single-cable": [],
};

/** Cables on a piece. A body that opens in the middle has none there: the closure would cut it in two. */
export function drawCables(panel: Panel, sheet: Sheet, motif: Motif, opensInMiddle: boolean): string {
  const arrangement = motif === "braid-and-diamond" || motif === "single-cable" ? motif : "rope-cables";
  const columns = (panel.role === "body" ? BODY : LIMB)[arrangement];
  const width = widthOf(panel);
  let drawing = "";
  for (const column of columns.toReversed()) {
    const away = (column.from * sheet.gauge) / width;
    if (away > 0.56 || (column.from === 0 && opensInMiddle && panel.role === "body" && motif !== "single-cable"))
      continue;
    const kinds: readonly (readonly [number, CableKind | "wale"])[] =
      column.from === 0
        ? [[0.5, column.kind]]
        : [
            [0.5 - away, column.kind],
            [0.5 + away, column.kind === "rope" ? "rope-mirrored" : column.kind],
          ];
    for (const [share, kind] of kinds) {
      drawing += kind === "wale" ? drawWale(panel, sheet, share) : drawCable(panel, sheet, kind, share, column.size);
    }
  }
  return drawing;
}
