import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import type { Clock } from "#platform/clock";

/**
 * Finished images on the disk, so that another start or another process renders nothing again. A name says what the
 * image shows in every detail: whoever finds one has the right one. Losing the folder costs nothing but work.
 */
export interface ImageFolder {
  /** The image, or undefined when it was not kept or cannot be read. */
  find(name: string): Promise<Buffer | undefined>;
  /** Keeps an image, whole or not at all. A disk that takes none is reported, and the image goes on living in memory. */
  keep(name: string, bytes: Uint8Array): Promise<void>;
}

export interface ImageFolderOptions {
  readonly path: string;
  /** What all images of this program's version have in common, in lower-case letters and digits. */
  readonly edition: string;
  readonly bytesMax: number;
  readonly clock: Clock;
  readonly onFault: (fault: unknown) => void;
}

/** Processes of two versions run side by side while the program is replaced, and it may be put back. */
const OTHER_EDITIONS_KEPT_DAYS = 7;
const MILLISECONDS_PER_DAY = 86_400_000;
/** A full folder is emptied by more than one image, so that not each one that follows looks through it. */
const KEPT_WHEN_FULL = 0.9;
const NAME = /^[a-z0-9-]{1,60}\.(?:avif|png)$/;
/** A leading dot keeps what is unfinished from ever being found. */
const UNFINISHED = ".partial-";

export function openImageFolder({ path, edition, bytesMax, clock, onFault }: ImageFolderOptions): ImageFolder {
  if (!/^[a-z0-9]{1,40}$/.test(edition)) throw new Error("editions are lower-case letters and digits");
  let written = 0;
  let bytesHeld = 0;
  let sweeping: Promise<void> | undefined;

  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error("names of images are lower-case words");
    return join(path, `${edition}-${name}`);
  };

  /** Removes images of other editions after a while, and the oldest ones where there are too many. */
  const sweep = async (): Promise<void> => {
    const files = await listFiles(path);
    const oldestOther = clock.now().getTime() - OTHER_EDITIONS_KEPT_DAYS * MILLISECONDS_PER_DAY;
    const isOld = ({ name, writtenAtMs }: HeldFile): boolean =>
      !name.startsWith(`${edition}-`) && writtenAtMs < oldestOther;
    const kept = files.filter((file) => !isOld(file)).toSorted((one, other) => one.writtenAtMs - other.writtenAtMs);
    let bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    const tooMany: HeldFile[] = [];
    const goal = bytes > bytesMax ? bytesMax * KEPT_WHEN_FULL : bytes;
    for (const file of kept) {
      if (bytes <= goal) break;
      bytes -= file.bytes;
      tooMany.push(file);
    }
    for (const { name } of [...files.filter(isOld), ...tooMany]) await rm(join(path, name), { force: true });
    bytesHeld = bytes;
  };

  const sweepOnce = (): Promise<void> => {
    sweeping ??= sweep()
      .catch(onFault)
      .finally(() => (sweeping = undefined));
    return sweeping;
  };

  void sweepOnce();
  return {
    find: async (name) => {
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") onFault(error);
        return undefined;
      }
    },
    keep: async (name, bytes) => {
      const partial = join(path, `${UNFINISHED}${process.pid}-${threadId}-${++written}`);
      try {
        await mkdir(path, { recursive: true, mode: 0o700 });
        await writeWhole(partial, bytes);
        await rename(partial, pathOf(name));
        bytesHeld += bytes.length;
      } catch (error) {
        onFault(error);
        await rm(partial, { force: true }).catch(onFault);
      }
      if (bytesHeld > bytesMax) await sweepOnce();
    },
  };
}

interface HeldFile {
  readonly name: string;
  readonly bytes: number;
  readonly writtenAtMs: number;
}

async function listFiles(path: string): Promise<HeldFile[]> {
  const files: HeldFile[] = [];
  for (const name of await unlessMissing(readdir(path), [])) {
    const found = await unlessMissing(stat(join(path, name)), undefined);
    if (found?.isFile() === true) files.push({ name, bytes: found.size, writtenAtMs: found.mtimeMs });
  }
  return files;
}

/** To the disk before it gets its name: a name never stands for half an image. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Another process may have swept what was listed a moment ago. */
async function unlessMissing<Value, Otherwise>(
  reading: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return otherwise;
    throw error;
  }
}
