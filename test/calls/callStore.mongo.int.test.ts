import { mongoCallStore } from '../../src/calls/callStore.mongo.ts';
import { callStoreKeepsItsPromises } from '../contracts/callStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

callStoreKeepsItsPromises(() => openFresh(mongoCallStore));
