import { callStoreKeepsItsPromises } from '../contracts/callStore.contract.ts';
import { inMemoryCallStore } from '../support/fakes/inMemoryCallStore.ts';

callStoreKeepsItsPromises(() => Promise.resolve(inMemoryCallStore()));
