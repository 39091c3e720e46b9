import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { type HostedPage, openPool } from "../../src/platform/page-pool.ts";

interface FakePage extends HostedPage {
  readonly host: number;
}

/** Browsers that only count: what was opened, cleared and closed, and a way to end one. */
function browsers({ clear = async () => undefined }: { readonly clear?: () => Promise<void> } = {}) {
  const closed: number[] = [];
  const enders: ((error: Error) => void)[] = [];
  let pagesOpened = 0;
  const openHost = async () => {
    const { promise: broken, resolve } = Promise.withResolvers<Error>();
    const host = enders.push(resolve) - 1;
    return {
      openPage: async (): Promise<FakePage> => {
        pagesOpened += 1;
        return { host, broken, clear };
      },
      close: async () => void closed.push(host),
    };
  };
  return {
    openHost,
    closed,
    end: (host: number) => enders[host]?.(new Error("the browser ended")),
    opened: () => enders.length,
    pagesOpened: () => pagesOpened,
  };
}

const hostOf = async ({ host }: FakePage): Promise<number> => host;
const forever = () => new Promise<never>(() => undefined);

test("as many pages are at work at once as there may be, and pages are used again", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 3, lifetime: 100 });
  let atWork = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 20 }, () =>
      pool.run(async () => {
        atWork += 1;
        most = Math.max(most, atWork);
        await turn();
        atWork -= 1;
      }, 5000),
    ),
  );
  expect([most, fakes.pagesOpened(), fakes.opened()]).toEqual([3, 3, 1]);
  await pool.close();
  expect(fakes.closed).toEqual([0]);
});

test("a page is cleared after each job and before its next, and nobody waits for it with the result", async () => {
  const happened: string[] = [];
  const clearing = Promise.withResolvers<void>();
  const fakes = browsers({
    clear: async () => {
      happened.push("clearing");
      await clearing.promise;
      happened.push("cleared");
    },
  });
  const pool = await openPool<FakePage>({ ...fakes, pages: 1, lifetime: 100 });
  await pool.run(async () => void happened.push("first"), 5000);
  const second = pool.run(async () => void happened.push("second"), 5000);
  await turn();
  expect(happened).toEqual(["first", "clearing"]);
  clearing.resolve();
  await second;
  expect(happened.slice(0, 4)).toEqual(["first", "clearing", "cleared", "second"]);
  expect(fakes.pagesOpened()).toBe(1);
  await pool.close();
});

test("a page that cannot be cleared takes no job along", async () => {
  const fakes = browsers({ clear: async () => Promise.reject(new Error("stuck")) });
  const pool = await openPool<FakePage>({ ...fakes, pages: 1, lifetime: 100 });
  expect([await pool.run(hostOf, 5000), await pool.run(hostOf, 5000)]).toEqual([0, 1]);
  await pool.close();
});

test("a browser is replaced after its time, when its last page is done", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 2, lifetime: 4 });
  const hosts = await Promise.all(Array.from({ length: 10 }, () => pool.run(hostOf, 5000)));
  expect(hosts).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
  await turn();
  expect(fakes.closed).toEqual([0, 1]);
  await pool.close();
  expect(fakes.closed).toEqual([0, 1, 2]);
});

test("what fails once is done again, in a browser of its own", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 2, lifetime: 100 });
  let tries = 0;
  const again = pool.run(async (page) => {
    tries += 1;
    if (tries === 1) throw new Error("crashed");
    return page.host;
  }, 5000);
  expect(await again).toBe(1);
  expect(fakes.closed).toEqual([0, 1]);
  expect(await pool.run(hostOf, 5000)).toBe(2);
  await pool.close();
});

test("what takes too long twice is given up, and takes nothing else along", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 2, lifetime: 100 });
  const hung = pool.run(forever, 30);
  const others = Promise.all(Array.from({ length: 10 }, () => pool.run(hostOf, 5000)));
  await expect(hung).rejects.toThrow("longer than 0.03 s");
  expect((await others).length).toBe(10);
  await pool.close();
  expect(fakes.closed.toSorted()).toEqual(Array.from({ length: fakes.opened() }, (_, host) => host));
});

test("a page that ends every browser it gets into fails alone; its neighbours are printed", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 3, lifetime: 100 });
  const deadly = pool.run(async ({ host }) => {
    fakes.end(host);
    return forever();
  }, 5000);
  const neighbours = Array.from({ length: 8 }, () =>
    pool.run(async ({ host }) => {
      await turn();
      await turn();
      return host;
    }, 5000),
  );
  await expect(deadly).rejects.toThrow("the browser ended");
  expect((await Promise.all(neighbours)).length).toBe(8);
  await pool.close();
});

test("a browser that does not start fails the opening, or the job that needed it", async () => {
  const fakes = browsers();
  let starts = 0;
  const openHost = async () => {
    starts += 1;
    if (starts > 1) throw new Error("no browser");
    return fakes.openHost();
  };
  await expect(
    openPool<FakePage>({ openHost: async () => Promise.reject(new Error("none")), pages: 1, lifetime: 1 }),
  ).rejects.toThrow("none");
  const pool = await openPool<FakePage>({ openHost, pages: 1, lifetime: 1 });
  expect(await pool.run(hostOf, 5000)).toBe(0);
  await expect(pool.run(hostOf, 5000)).rejects.toThrow("no browser");
  await pool.close();
});

test("closing ends the browsers with jobs under way, which are not tried again", async () => {
  const fakes = browsers();
  const pool = await openPool<FakePage>({ ...fakes, pages: 2, lifetime: 100 });
  const job = pool.run(forever, 5000);
  job.catch(() => undefined);
  await turn();
  await pool.close();
  fakes.end(0);
  await expect(job).rejects.toThrow("the browser ended");
  expect(fakes.opened()).toBe(1);
});
