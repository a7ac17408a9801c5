import { assessmentStoreKeepsItsPromises } from '../contracts/assessmentStore.contract.ts';
import { linkStoreKeepsItsPromises } from '../contracts/linkStore.contract.ts';
import { inMemoryAssessmentStore } from '../support/fakes/inMemoryAssessmentStore.ts';
import { inMemoryLinkStore } from '../support/fakes/inMemoryLinkStore.ts';

linkStoreKeepsItsPromises(() => Promise.resolve(inMemoryLinkStore()));
assessmentStoreKeepsItsPromises(() => Promise.resolve(inMemoryAssessmentStore()));
