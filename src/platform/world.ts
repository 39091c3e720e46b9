import type { Engine, EngineLimits } from "../model/engine.ts";

/** The outside world, handed to the pipeline as an argument so that tests can hand in another. */
export interface World {
  readonly files: Files;
  readonly log: Log;
  /** Starts a browser that prints; rejects with `browser-missing` or `browser-failed`. */
  readonly openPrinter: () => Promise<Printer>;
  /** Starts a thread that works beside this one; where there is none, everything is done in this one. */
  readonly openThread?: (work: ThreadWork) => Thread;
}

/** The outside world for tables that are compared. */
export interface EngineWorld extends World {
  /** Starts an engine for tables; its temporary files go with it, however the run ends. */
  readonly openEngine: (limits: EngineLimits) => Promise<Engine>;
  /** What is piped into this run; it comes once. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
}

/** What a thread does. */
export interface ThreadWork {
  /** The address of the file that exports this as `work`: the thread loads it anew. */
  readonly file: string;
  /** Called in the thread at once; what it returns answers the thread's questions. */
  readonly open: () => (question: never) => unknown;
}

/** A thread of its own. Questions and answers are copied. */
export interface Thread {
  /** Rejects as the thread's function does, and where the thread ends before it has answered. */
  ask(question: unknown): Promise<unknown>;
  /** Ends the thread, whatever it is at; a second time it only waits. */
  close(): Promise<void>;
}

/** The outside world for a page that follows its files. */
export interface LiveWorld extends World {
  /** Serves a page on this machine; 0 for any port that is free. Rejects with `usage` where it is taken. */
  readonly openPageServer: (port: number) => Promise<PageServer>;
  /** Calls `changed` whenever something in one of the folders has changed, until it is closed. */
  readonly watchFolders: (folders: readonly string[], changed: () => void) => Promise<FolderWatch>;
}

/** A server of one page. */
export interface PageServer {
  readonly address: string;
  /** The page from now on; browsers that show another load it. */
  show(page: ServedPage): void;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly html: string;
  /** Its content security policy. */
  readonly policy: string;
  /** Tells one page from another. */
  readonly version: string;
}

export interface FolderWatch {
  close(): Promise<void>;
}

/** The files that recount reads and writes. Paths are the system’s. */
export interface Files {
  /**
   * The file's bytes, or `null` where there is none. Rejects with `FileRefused` for what is no regular file (a folder, a
   * pipe, a device) or larger than half a gigabyte, and with the system's error where there is no permission.
   */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Puts all the files into `folder` (made if it is not there) or none: each is written beside its place first,
   * and moved there only when all are complete. Rejects with `folder-unwritable`.
   */
  writeTogether(folder: string, files: ReadonlyMap<string, FileContent>): Promise<void>;
  /**
   * Replaces files in `folder` together, like `writeTogether`, but only where each is still as it was read: resolves to
   * `false`, and changes nothing, where one is not. A file keeps its permissions. Rejects with `folder-unwritable`.
   */
  replaceTogether(folder: string, edits: ReadonlyMap<string, Replacement>): Promise<boolean>;
  /** The real path with symbolic links followed, or `null` where nothing is there. */
  realPath(path: string): Promise<string | null>;
  /** The names in a folder, in the order of their code units; `"file"` where a file is, `null` where nothing is. */
  list(path: string): Promise<readonly string[] | "file" | null>;
}

/**
 * What a file is to hold. Pieces are written as they come, so that a long text is never in memory as a whole; a file of
 * the run's own is moved, and gone from where it was.
 */
export type FileContent = Uint8Array | string | AsyncIterable<string> | OwnFile;

export interface OwnFile {
  readonly path: string;
}

/** A file's bytes as they were read, or `null` where there was none, and as they are to be. */
export interface Replacement {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** Progress and notices for standard error; silent under `--quiet`. */
export interface Log {
  /** A stage that may take a while: shown while it lasts. */
  stage(name: string): void;
  /** How far a long computation has come: shown only once it takes longer than people wait without asking, or where it `surelyLasts`. */
  progress(text: () => string, surelyLasts?: boolean): void;
  /** How much of a long job is done: a bar on a terminal, with what is left once that can be told; a line each elsewhere. */
  tally(tally: Tally): void;
  /** Something the user should know though the run goes on. */
  notice(text: string): void;
}

/** How far a job of many parts has come. */
export interface Tally {
  /** 0 before the first is done: from then on the time is taken. */
  readonly done: number;
  readonly total: number;
  /** What is done, with its numbers. */
  readonly text: string;
  /** Words for the time that is left. */
  readonly left: (unit: "minutes" | "seconds", count: number) => string;
}

/** A browser that prints pages. */
export interface Printer {
  /** How many pages it prints at a time; more may be asked for at once. */
  readonly pages: number;
  /**
   * Prints one self-contained HTML page as a PDF with tags and an outline, on A4 unless the page's style names another
   * size. No request leaves the page. A page that crashes or hangs is tried once more, then it rejects with `browser-failed`.
   */
  print(html: string, revise?: Revise): Promise<Uint8Array>;
  /** What the top left corner of such a page shows, as a PNG on white. Fails as `print` does. */
  picture(html: string, size: PictureSize): Promise<Uint8Array>;
  /** Ends the browser; a second time it only waits. */
  close(): Promise<void>;
}

/** The size of a picture in whole CSS pixels, and how many dots each of them has to a side. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * Told what has been printed, first a draft (pass 1), says what is to be put into the page: texts by the ids of their
 * elements. The page is then printed again, until there is nothing more to put in. Where it rejects, so does the
 * printing. A page that is tried once more begins with its draft again.
 */
export type Revise = (
  printed: Uint8Array,
  pass: number,
) => ReadonlyMap<string, string> | null | Promise<ReadonlyMap<string, string> | null>;
