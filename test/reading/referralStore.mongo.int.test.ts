import { mongoReferralStore } from '../../src/reading/referralStore.mongo.ts';
import { referralStoreContract } from '../contracts/referralStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

referralStoreContract('on MongoDB', () => openFresh(mongoReferralStore));
