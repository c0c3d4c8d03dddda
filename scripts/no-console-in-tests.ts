import { afterEach, beforeEach, expect, vi } from 'vitest';

// A library that prints is a library that leaks: any console call in a test fails it.
const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) => () => vi.spyOn(console, method));
let active: ReturnType<(typeof spies)[number]>[] = [];

beforeEach(() => {
  active = spies.map((start) => start());
});

afterEach(() => {
  for (const spy of active) {
    const calls = spy.mock.calls;
    spy.mockRestore();
    expect(calls, 'console.* was called').toEqual([]);
  }
});
