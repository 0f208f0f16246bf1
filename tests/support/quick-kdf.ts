import { vi } from 'vitest';

/**
 * Stands for `hash-wasm` where keys are made in passing: Argon2id at costs that a unit test has time for. What the product
 * asks for is kept in headers and files all the same. Use: `vi.mock('hash-wasm', () => import('…/support/quick-kdf'))`.
 */
const { argon2id: real } = await vi.importActual<typeof import('hash-wasm')>('hash-wasm');

export const argon2id: typeof real = (how) => real({ ...how, memorySize: 256, iterations: 1 });
