const stages = require('./stages.cjs');

const outside = ['local', 'web', 'cli'];
const adapterSuffixes =
  'imap|mongo|smtp|pdf|word|html|ocr|nunjucks|mailparser|fork|zip|file|oauth|pino|office';
const adapter = `^src/.*\\.(${adapterSuffixes})\\.ts$`;
const step = '^src/.*\\.step\\.ts$';
const stageFolders = `^src/(${stages.join('|')})/`;

const upstreamOnly = stages.map((stage, place) => ({
  name: `upstream-only-${stage}`,
  comment: `${stage} may import itself and the stages to its left only`,
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: {
    path: `^src/(${[...stages.slice(place + 1), ...outside].join('|')})/|^src/app\\.ts$|^jobs/`,
  },
}));

const technologies = [
  ['mongo', '^(mongoose|mongodb)$|node_modules/(mongoose|mongodb)/'],
  ['imap', 'node_modules/imapflow/'],
  ['smtp', 'node_modules/nodemailer/'],
  ['nunjucks', 'node_modules/nunjucks/'],
].map(([technology, packages]) => ({
  name: `${technology}-stays-in-${technology}-files`,
  severity: 'error',
  from: { path: '^(src|jobs)/', pathNot: `\\.${technology}\\.ts$|^src/(local|wiring)/` },
  to: { path: packages },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upstreamOnly,
    ...technologies,
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-stay-pure',
      comment: 'a rule imports rules; steps and adapters stay out of it',
      severity: 'error',
      from: { path: stageFolders, pathNot: `${adapter}|${step}|^src/reading/child\\.ts$` },
      to: { path: `${adapter}|${step}` },
    },
    {
      name: 'steps-know-ports-only',
      severity: 'error',
      from: { path: step },
      to: { path: adapter },
    },
    {
      name: 'only-app-wires-adapters',
      severity: 'error',
      from: {
        path: '^(src|jobs)/',
        pathNot: `^src/(app\\.ts$|wiring/)|^src/local/|^src/reading/child\\.ts$|${adapter}`,
      },
      to: { path: adapter },
    },
    {
      name: 'jobs-see-only-the-app',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: `^src/local/|^src/cli/|^src/web/|${adapter}|${step}` },
    },
    {
      name: 'nothing-sees-the-edges',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|web|local)/' },
      to: { path: '^src/(cli|web)/' },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      from: { path: '^(src|jobs)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
