import { fileURLToPath } from "node:url";

/**
 * Where all tests keep the pictures that their shops render. Names are digests of what is shown, so that sharing is safe
 * and each picture is rendered once, by whichever test asks for it first.
 */
export const TEST_PICTURE_FOLDER = fileURLToPath(new URL("../../node_modules/.cache/pictures", import.meta.url));
