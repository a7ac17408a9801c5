import { mongoMailStore } from '../../src/intake/mailStore.mongo.ts';
import { mailStoreContract } from '../contracts/mailStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

mailStoreContract('on MongoDB', () => openFresh(mongoMailStore));
