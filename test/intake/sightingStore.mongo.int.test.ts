import { mongoSightingStore } from '../../src/intake/sightingStore.mongo.ts';
import { sightingStoreContract } from '../contracts/sightingStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

sightingStoreContract('on MongoDB', () => openFresh(mongoSightingStore));
