/**
 * The one ordered list of stages. A folder may import itself and anything to its left;
 * the import rules are generated from this line and from nothing else.
 */
module.exports = [
  'nhs',
  'platform',
  'intake',
  'calls',
  'reading',
  'matching',
  'pathway',
  'letters',
  'audit',
];
