import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Engine, EngineError, type EngineLimits } from "../../src/model/engine.ts";
import { RecountError } from "../../src/model/fault.ts";
import { sqlText } from "../../src/model/sql.ts";
import { realWorld } from "../../src/platform/index.ts";
import { temporaryFolder } from "./temporary.ts";

const megabytes = (count: number) => count * 1_000_000;

async function engineWith(limits: EngineLimits = {}): Promise<Engine> {
  const engine = await realWorld().openEngine(limits);
  onTestFinished(() => engine.close());
  return engine;
}

/** Sorts more than fits into the memory that an engine may have. */
const spilling =
  "CREATE TABLE t AS SELECT hash(range) AS a, hash(range + 1) AS b FROM range(20_000_000) ORDER BY a";

describe("an engine", () => {
  it("answers with plain numbers where they are exact", async () => {
    const engine = await engineWith();
    expect(
      await engine.rows("SELECT 7::BIGINT AS a, 9007199254740993::BIGINT AS b, 'x' AS c WHERE $1 = 'y'", [
        "y",
      ]),
    ).toEqual([{ a: 7, b: 9007199254740993n, c: "x" }]);
    const rows = [];
    for await (const chunk of engine.stream<{ n: number }>("SELECT range AS n FROM range(5000)"))
      rows.push(...chunk);
    expect(rows).toHaveLength(5000);
    expect(rows.at(-1)).toEqual({ n: 4999 });
  });

  it("opens what it was given, and no other file, folder or address", async () => {
    const folder = temporaryFolder();
    const [given, secret] = [join(folder, "given.csv"), join(folder, "secret.csv")];
    writeFileSync(given, "a\n1\n");
    writeFileSync(secret, "a\nsecret\n");
    const engine = await engineWith();
    const file = await engine.admit(given);
    expect(await engine.rows(`FROM read_csv(${sqlText(file?.path ?? "")}, all_varchar = true)`)).toEqual([
      { a: "1" },
    ]);
    for (const statement of [
      `FROM read_csv(${sqlText(secret)})`,
      `FROM read_csv(${sqlText(join(engine.scratch, "..", "*"))})`,
      `FROM read_text(${sqlText(`${engine.scratch}/../../${secret}`)})`,
      "FROM read_text('/proc/self/environ')",
      "FROM glob('/etc/*')",
      "FROM read_csv('https://example.org/a.csv')",
      "FROM read_parquet('s3://bucket/a.parquet')",
      `ATTACH ${sqlText(join(folder, "new.db"))}`,
      `COPY (SELECT 1) TO ${sqlText(join(folder, "out.csv"))}`,
      "INSTALL httpfs",
      "LOAD httpfs",
      "SET enable_external_access = true",
      "SET lock_configuration = false",
      "SET memory_limit = '99GB'",
      "SET temp_directory = '/var/tmp'",
    ])
      await expect(engine.run(statement), statement).rejects.toBeInstanceOf(EngineError);
    expect(readdirSync(folder).toSorted()).toEqual(["given.csv", "secret.csv"]);
  });

  it("takes what it is given later as a copy", async () => {
    const path = join(temporaryFolder(), "late.csv");
    writeFileSync(path, "a\n1\n");
    const engine = await engineWith();
    await engine.run("SELECT 1");
    const file = await engine.admit(path);
    expect(await engine.rows(`FROM read_csv(${sqlText(file?.path ?? "")}, all_varchar = true)`)).toEqual([
      { a: "1" },
    ]);
  });

  it("leaves nothing behind, and keeps its files from others", async () => {
    const temporary = temporaryFolder();
    const engine = await engineWith({ temporary, memory: megabytes(100) });
    await engine.spool(
      (async function* () {
        yield Buffer.from("a");
      })(),
      1,
    );
    expect(readdirSync(temporary)).toHaveLength(1);
    const { statSync } = await import("node:fs");
    expect(statSync(engine.scratch).mode & 0o077).toBe(0);
    await engine.close();
    await engine.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("spools no more than it is told", async () => {
    const engine = await engineWith();
    const endless = async function* () {
      for (;;) yield Buffer.alloc(1000);
    };
    await expect(engine.spool(endless(), 100_000)).rejects.toBeInstanceOf(RangeError);
  });

  it("says how far a long statement has come", async () => {
    const shares: number[] = [];
    const engine = await engineWith({ onProgress: (share) => shares.push(share), threads: 1 });
    const table = sqlText(join(engine.scratch, "long.csv"));
    await engine.run(
      `COPY (SELECT range AS a, hash(range) AS b FROM range(2_000_000)) TO ${table} (FORMAT csv)`,
    );
    for (let tries = 0; tries < 20 && !shares.some((share) => share > 0); tries += 1)
      await engine.run(`SELECT max(a), max(b) FROM read_csv(${table}, all_varchar = true)`);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.some((share) => share > 0)).toBe(true);
  });

  it("says the way out where memory or disk do not suffice", async () => {
    const failing = async (limits: EngineLimits) => {
      const engine = await engineWith(limits);
      const error = await engine.run(spilling).catch((each: unknown) => each);
      return error instanceof RecountError ? error.code : error;
    };
    expect(await failing({ memory: megabytes(60), disk: megabytes(1), threads: 2 })).toBe("engine-disk");
    expect(await failing({ memory: megabytes(1), threads: 2 })).toBe("engine-memory");
  });

  it.each(["no such folder", "a[b]", "star*"])(
    "refuses a temporary folder that it cannot use: %s",
    async (name) => {
      const temporary = join(temporaryFolder(), name);
      if (name !== "no such folder") mkdirSync(temporary);
      await expect(engineWith({ temporary })).rejects.toMatchObject({
        code: "temporary-unusable",
        facts: { folder: temporary },
      });
    },
  );
});

const spiller = fileURLToPath(new URL("spill-without-end.ts", import.meta.url));

/** A run that spills into a folder, as soon as it does. */
async function spillingRun(temporary: string): Promise<ChildProcess> {
  const before = readdirSync(temporary);
  const child = spawn(process.execPath, [spiller, temporary], { stdio: ["ignore", "inherit", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const hasSpilled = () =>
    readdirSync(temporary).some((name) => {
      if (before.includes(name)) return false;
      const spill = join(temporary, name, "spill");
      return existsSync(spill) && readdirSync(spill).length > 0;
    });
  while (!hasSpilled()) {
    if (child.exitCode !== null) throw new Error("it ended before it spilled");
    await sleep(10);
  }
  return child;
}

describe("a run that spills", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("leaves nothing behind when it is stopped by %s", async (signal, status) => {
    const temporary = temporaryFolder();
    const child = await spillingRun(temporary);
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([status, null]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("that is killed is cleared away by the next, and one that still runs is not", async () => {
    const temporary = temporaryFolder();
    const [killed, running] = [await spillingRun(temporary), await spillingRun(temporary)];
    killed.kill("SIGKILL");
    await once(killed, "exit");
    expect(readdirSync(temporary)).toHaveLength(2);
    const engine = await engineWith({ temporary });
    expect(readdirSync(temporary)).toHaveLength(2);
    await engine.close();
    expect(readdirSync(temporary)).toHaveLength(1);
    running.kill("SIGTERM");
    await once(running, "exit");
    expect(readdirSync(temporary)).toEqual([]);
  });
});
