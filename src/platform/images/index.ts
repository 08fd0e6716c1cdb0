export { readImageEdition } from "./image-edition.ts";
export { openImageFolder, type ImageFolder, type ImageFolderOptions } from "./image-folder.ts";
export { type AvifSettings, type ImageEncoding, type ImageOrder, type RenderOutcome } from "./image-order.ts";
export { createImageRenderer, type ImageRenderer, type ImageRendererLimits } from "./image-renderer.ts";
