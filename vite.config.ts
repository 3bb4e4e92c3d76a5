import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { archivePlugin } from './src/pipeline/archive-plugin.ts'

/** What all tests in a real browser need. */
const IN_BROWSER = {
  globalSetup: 'tests/browser/global-setup.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  plugins: [react(), archivePlugin()],
  build: { target: 'es2022' },
  test: {
    // Of itself one processor is left to who hands out the work, which is little.
    maxWorkers: availableParallelism(),
    // On a busy machine what is right is right later; what takes too long is found by the tests of speed.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // Tests that share a process share what is global in it.
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        // What only computes may share a process: loading the program costs more than most of these tests.
        test: {
          name: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/pipeline/**', 'tests/**/*.speed.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate: false,
          setupFiles: 'tests/dom-setup.ts',
          include: ['tests/**/*.test.tsx'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Commands change the folder, the signals and the environment of their process.
        test: { name: 'pipeline', include: ['tests/pipeline/**/*.test.ts'], sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          ...IN_BROWSER,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/**/*.alone.test.ts'],
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        // Where a line stands is true of one moment; what moves late, because others are busy, is not told from what jumps.
        test: {
          ...IN_BROWSER,
          name: 'browser-alone',
          include: ['tests/browser/**/*.alone.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        extends: true,
        // What is timed has the machine for itself.
        test: {
          name: 'speed',
          include: ['tests/**/*.speed.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 5 },
        },
      },
    ],
  },
})
