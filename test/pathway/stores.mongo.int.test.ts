import { mongoAssessmentStore } from '../../src/pathway/assessmentStore.mongo.ts';
import { mongoLinkStore } from '../../src/pathway/linkStore.mongo.ts';
import { assessmentStoreKeepsItsPromises } from '../contracts/assessmentStore.contract.ts';
import { linkStoreKeepsItsPromises } from '../contracts/linkStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

linkStoreKeepsItsPromises(() => openFresh(mongoLinkStore));
assessmentStoreKeepsItsPromises(() => openFresh(mongoAssessmentStore));
