import { sightingStoreContract } from '../contracts/sightingStore.contract.ts';
import { inMemorySightingStore } from '../support/fakes/inMemorySightingStore.ts';

sightingStoreContract('in memory', () => Promise.resolve(inMemorySightingStore()));
