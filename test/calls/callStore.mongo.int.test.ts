import { expect, it } from 'vitest';
import { mongoCallStore } from '../../src/calls/callStore.mongo.ts';
import { aRecordedCall, callStoreKeepsItsPromises } from '../contracts/callStore.contract.ts';
import { openFresh } from '../support/openFresh.ts';

callStoreKeepsItsPromises(() => openFresh(mongoCallStore));

it('brings the keys of a call over that an older build kept with the call alone', async () => {
  const { before, calls } = await openFresh((connection) => ({
    before: connection.collection<{ _id: string; matchKeys: string[] }>('calls'),
    calls: mongoCallStore(connection),
  }));
  await before.insertOne({ _id: 'DC-1', matchKeys: ['k1', 'k2'] });
  await calls.record(aRecordedCall('DC-2'), ['k2'], { at: new Date(), by: 'Pat' });

  const found = await calls.underKeys(['k1', 'k2']);

  expect(found.get('k1')).toEqual(['DC-1']);
  expect(found.get('k2')).toHaveLength(2);
});
