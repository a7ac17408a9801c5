import { rawMailStoreContract } from '../contracts/rawMailStore.contract.ts';
import { inMemoryRawMailStore } from '../support/fakes/inMemoryRawMailStore.ts';

rawMailStoreContract('in memory', () => Promise.resolve(inMemoryRawMailStore()));
