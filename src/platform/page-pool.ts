/** A page of a browser. */
export interface HostedPage {
  /** Resolves, with what happened, when the page can do nothing any more: it crashed, or its browser ended. */
  readonly broken: Promise<Error>;
  /** Lets go of what it holds, so that it is ready for other work. */
  clear(): Promise<void>;
}

/** A browser, as far as a pool needs one. */
export interface PageHost<Page extends HostedPage> {
  openPage(): Promise<Page>;
  /** Ends it, whatever its pages do; a second time it only waits. */
  close(): Promise<void>;
}

export interface PoolSetting<Page extends HostedPage> {
  readonly openHost: () => Promise<PageHost<Page>>;
  /** How many pages are at work at once. */
  readonly pages: number;
  /** How many jobs a browser does before a fresh one takes its place: browsers grow. */
  readonly lifetime: number;
}

/** Pages that do jobs. */
export interface PagePool<Page> {
  /**
   * Does a job on a page of its own as soon as one is free. Where it fails, or takes longer than `patience` milliseconds,
   * it is tried once more, in a browser of its own so that it takes no other page along. Rejects with what went wrong then.
   */
  run<Result>(job: (page: Page) => Promise<Result>, patience: number): Promise<Result>;
  /** Ends every browser, and fails the jobs under way. */
  close(): Promise<void>;
}

/** One browser's time of service. */
interface Shift<Page extends HostedPage> {
  readonly host: Promise<PageHost<Page>>;
  /** Pages that have worked, each as soon as it is cleared. */
  readonly idle: Promise<Page>[];
  started: number;
  active: number;
  isOver: boolean;
}

/** Opens a pool and its first browser; rejects where that one does not start. */
export async function openPool<Page extends HostedPage>({
  openHost,
  pages,
  lifetime,
}: PoolSetting<Page>): Promise<PagePool<Page>> {
  const shifts = new Set<Shift<Page>>();
  const endings = new Set<Promise<void>>();
  let current: Shift<Page> | null = null;
  let isClosed = false;

  const begin = (): Shift<Page> => {
    const shift = { host: openHost(), idle: [], started: 0, active: 0, isOver: false };
    // Whoever works in it is told.
    shift.host.catch(() => undefined);
    shifts.add(shift);
    return shift;
  };
  const shared = (): Shift<Page> => {
    if (current === null || current.isOver || current.started >= lifetime) {
      const last = current;
      current = begin();
      if (last) leave(last);
    }
    return current;
  };
  /** Ends a browser that gets no more jobs, as soon as its last one is done. */
  const leave = (shift: Shift<Page>): void => {
    shift.isOver = true;
    if (shift.active > 0 || !shifts.delete(shift)) return;
    const ending = shift.host.then((host) => host.close()).catch(() => undefined);
    endings.add(ending);
    ending.then(() => endings.delete(ending));
  };
  const workIn = async <Result>(
    shift: Shift<Page>,
    job: (page: Page) => Promise<Result>,
    patience: number,
  ): Promise<Result> => {
    shift.started += 1;
    shift.active += 1;
    try {
      const work = async (): Promise<Result> => {
        const page = await (shift.idle.pop() ?? (await shift.host).openPage());
        const result = await Promise.race([job(page), page.broken.then(raise)]);
        const cleared = page.clear().then(() => page);
        // Who works on it next is told.
        cleared.catch(() => undefined);
        shift.idle.push(cleared);
        return result;
      };
      return await inTime(work(), patience);
    } catch (error) {
      // Whatever it was, nothing else is begun in a browser in which it happened.
      shift.isOver = true;
      throw error;
    } finally {
      shift.active -= 1;
      if (shift.isOver) leave(shift);
    }
  };
  const seats = seatsFor(pages);

  const first = begin();
  current = first;
  await first.host;
  return {
    async run(job, patience) {
      await seats.take();
      try {
        return await workIn(shared(), job, patience).catch((error: unknown) => {
          if (isClosed) throw error;
          const own = begin();
          return workIn(own, job, patience).finally(() => leave(own));
        });
      } finally {
        seats.free();
      }
    },
    async close() {
      isClosed = true;
      for (const shift of shifts) endings.add(shift.host.then((host) => host.close()).catch(() => undefined));
      shifts.clear();
      await Promise.all(endings);
    },
  };
}

function raise(error: Error): never {
  throw error;
}

async function inTime<Result>(work: Promise<Result>, patience: number): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`it took longer than ${patience / 1000} s`)), patience);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** So many seats; who comes later waits, first come, first served. */
function seatsFor(count: number): { take(): Promise<void>; free(): void } {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async take() {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    free() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
