import { shop } from "#shop.config";
import { ICON_PIXELS, type PicturePaths } from "../social-picture/picture-address.ts";

export const MANIFEST_PATH = "/manifest.webmanifest";

/** The paper of the shop's light scheme. */
const PAPER = "#fbf9f5";

/**
 * What a phone needs to put the shop on its home screen. It begins at the front door, which knows the language by the
 * browser; nothing is kept on the phone and no worker is installed.
 */
export function writeManifest(paths: Pick<PicturePaths, "icon">, iconPath: string): string {
  return JSON.stringify({
    name: shop.company.brand,
    short_name: shop.company.brand,
    start_url: "/",
    scope: "/",
    display: "browser",
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: iconPath, type: "image/svg+xml", sizes: "any" },
      ...ICON_PIXELS.map((pixels) => ({ src: paths.icon(pixels), type: "image/png", sizes: `${pixels}x${pixels}` })),
    ],
  });
}
