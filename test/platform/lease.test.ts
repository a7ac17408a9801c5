import { describe } from 'vitest';
import { leaseContract } from '../contracts/lease.ts';
import { leaseInMemory } from '../support/leaseInMemory.ts';

describe('the lease in memory that tests of steps use', () => {
  leaseContract(async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const held = new Map<string, Date>();
    const clock = (): Date => new Date(now);
    const make = () => leaseInMemory(held, 60, clock);
    const advance = (seconds: number): void => {
      now += seconds * 1000;
    };
    return { first: make(), second: make(), advance };
  }, 60);
});
