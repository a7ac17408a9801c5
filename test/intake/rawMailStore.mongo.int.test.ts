import { mongoRawMailStore } from '../../src/intake/rawMailStore.mongo.ts';
import { rawMailStoreContract } from '../contracts/rawMailStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

rawMailStoreContract('on MongoDB', () => openFresh((connection) => mongoRawMailStore(connection)));

const mebibyte = 1024 * 1024;
rawMailStoreContract(
  'on MongoDB, over the ceiling of a row',
  () => openFresh((connection) => mongoRawMailStore(connection)),
  [12 * mebibyte, 12 * mebibyte + 1, 20 * mebibyte],
);
