import { letterStoreContract } from '../contracts/letterStore.contract.ts';
import { inMemoryLetterStore } from '../support/fakes/inMemoryLetterStore.ts';

letterStoreContract('in memory', () => Promise.resolve(inMemoryLetterStore()));
