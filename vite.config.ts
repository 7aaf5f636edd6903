import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte({ compilerOptions: { runes: true } })],
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    expect: { requireAssertions: true },
    // Component tests ask for a DOM with a `@vitest-environment jsdom` comment of their own.
    environment: 'node',
    resolveSnapshotPath: (path) => path + '.snap',
  },
});
