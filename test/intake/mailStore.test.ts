import { mailStoreContract } from '../contracts/mailStore.contract.ts';
import { inMemoryMailStore } from '../support/fakes/inMemoryMailStore.ts';

mailStoreContract('in memory', () => Promise.resolve(inMemoryMailStore()));
