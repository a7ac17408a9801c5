import { phrases } from '../phrases.ts';

/** Police, courts, solicitors and social workers ask what we know of a child. */
export const asksForRecords = phrases(`
  known|open to you|your|yourselves|the_service|imh|any_service|services
  open with you|your
  is|are|was this|the|below|following|he|she|they .. child|family|known .. to|with you|your
  supply|provide|disclose|share|send|release|forward|copies|copy|produce .. records|notes|chronology|disclosure|information_held|information_you_hold
  request|requests|requesting|application|order for .. information|disclosure|records|chronology
  summary|report|chronology of|on your|its|any|the? .. involvement|contact
  records|information you|we|held .. hold|held|about|concerning
  subject access|data_subject
  access to_records|to_health_records
  file|file_and_serve|serve|prepare a|the report|statement|chronology
  act|acting|instructed for|by .. client|family|mother|father|named
  our client|clients
  court directs|orders|directed|ordered|order
  by the court
`);

/** Words of a referral: who uses them may also ask whether we know the family. */
export const refersHere = phrases(`
  refer|refers|referring
  accept|make|making|made|written|this|my|following|attached|as_a|for_a|our|new|formal|a referral
  completed|imh form
  form|forms attached|enclosed|below
  referral for|of|form|to|following|from|as|below|attached
`);
