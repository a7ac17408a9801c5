import { mongoLetterStore } from '../../src/letters/letterStore.mongo.ts';
import { letterStoreContract } from '../contracts/letterStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

letterStoreContract('on MongoDB', () => openFresh(mongoLetterStore));
