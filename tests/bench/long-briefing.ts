import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { proportionalMemory } from "./measure.ts";
import { registerOf } from "./register.ts";
import { writeRegister } from "./write-register.ts";

const size = 20_000;
/** One figure in so many is wrong. */
const faultIn = 100;
const rounds = 3;
const goals = { seconds: 60, bytes: 2e9 } as const;

/**
 * Makes the briefing of a register of some twenty thousand figures as users do, HTML and PDF, and answers whether it was
 * there in time, and within so much memory: that of the program and its browser together, what they share counted once.
 */
export async function benchLongBriefing(work: string, bin: string): Promise<boolean> {
  const folder = join(work, "register-to-brief");
  const output = join(work, "long-briefing");
  const figures = writeRegister(folder, registerOf(size, size / faultIn));
  const line = (...cells: readonly string[]): void => {
    process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join(" ")}\n`);
  };
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  const fileSize = (file: string): string => (statSync(join(output, file)).size / 1e6).toFixed(1);
  line(
    ...["figures", "seconds", `goal ≤ ${goals.seconds}`, "peak MB", `goal ≤ ${megabytes(goals.bytes)}`],
    ...["pages", "HTML MB", "PDF MB"],
  );
  let isMet = true;
  for (let round = 0; round < rounds; round += 1) {
    const { seconds, bytes } = await run([bin, "brief", folder, "--output", output]);
    const pdf = await PDFDocument.load(readFileSync(join(output, "briefing.pdf")), { updateMetadata: false });
    line(
      ...[figures.toLocaleString("en"), seconds.toFixed(1), seconds <= goals.seconds ? "met" : "not met"],
      ...[megabytes(bytes), bytes <= goals.bytes ? "met" : "not met"],
      ...[String(pdf.getPageCount()), fileSize("briefing.html"), fileSize("briefing.pdf")],
    );
    isMet &&= seconds <= goals.seconds && bytes <= goals.bytes;
  }
  return isMet;
}

async function run(args: readonly string[]): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  let bytes = 0;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const look = setInterval(() => {
    bytes = Math.max(bytes, proportionalMemory(child.pid ?? 0));
  }, 50);
  const [status] = await once(child, "close");
  clearInterval(look);
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${told}`);
  return { seconds: (performance.now() - start) / 1000, bytes };
}
