import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    // How long a test takes is no fault of it: a busy machine takes ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
