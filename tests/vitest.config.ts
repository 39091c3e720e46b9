import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/random.ts"],
    // A busy machine takes its time to start a browser; no test is about how long that takes.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
