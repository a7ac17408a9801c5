import { referralStoreContract } from '../contracts/referralStore.contract.ts';
import { inMemoryReferralStore } from '../support/fakes/inMemoryReferralStore.ts';

referralStoreContract('in memory', () => Promise.resolve(inMemoryReferralStore()));
