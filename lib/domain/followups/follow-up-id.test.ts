import { expect, test } from 'vitest';
import { ruleMadeId } from './follow-up-id.ts';

test('one occasion of one customer has one id, for ever', () => {
  const id = ruleMadeId('birthday', '0191-x', '2026-05-03');
  expect(id).toBe(ruleMadeId('birthday', '0191-x', '2026-05-03'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(id).toBe('b10a780c-3926-877d-aae6-8aa30e8b3700');
});

test('ten thousand occasions have as many ids', () => {
  const ids = new Set<string>();
  for (let at = 0; at < 10_000; at += 1)
    ids.add(ruleMadeId('cadence', `c${at % 997}`, `since:${at}`));
  expect(ids.size).toBe(10_000);
});
