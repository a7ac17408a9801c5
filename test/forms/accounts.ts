import type { Random } from './random.ts';

/**
 * What referrers write at length: paragraphs, lists, headings of their own, times and lines with
 * colons. `{name}` is the infant.
 */
const reasons: readonly string[] = [
  `Thank you for your time on the duty line.\n\nMum describes a frightening birth and says she "went somewhere else" while {name} was checked over. At home she keeps {name} in the bouncer, facing the window, and picks up when dad is back at 5:30.\n\nFeeding: breast, every two hours, often in silence.\nSleep: settles only on dad.\nPlay: none seen on three visits.\n\nShe asked me: "Is it normal not to miss your own baby?"`,
  `CONCERNS\nLittle eye contact, {name} is quiet and watchful. At our visit on 03/11 mum turned away twice when {name} smiled.\n\nWHAT THE FAMILY WANT\nMum: "to feel something". Dad: help with the nights.\n\nWHAT I HOPE FOR\nA joint visit and a view on parent-infant work.`,
  `1. {name} cries for up to four hours every evening and cannot be put down.\n2. Both parents shout; they are ashamed of it and told me themselves.\n3. Mum has stopped going to the baby group.\n\nI am asking for an assessment of the relationship and some video work.`,
  `I have known this family since booking. Until last month all was well.\n\n- weight has dropped from the 50th to the 9th centile\n- {name} arches away in feeds\n- mum says that {name} "hates" her\n- dad (works away) has noticed no change\n\nReferral discussed with my supervisor. EPDS: 17 (item 10: 0).`,
  `What is worrying you?\n{name} has had three carers in five months and does not look to anyone when hurt.\nWhat is going well?\nGrandma is warm and keeps to a routine.\nWhat would help?\nSomebody to think with grandma about what {name} has been through.`,
  `Presenting concern: low mood and a "wall" between mum and {name}. Started at about six weeks.\nRisk: no thoughts of harm to self or baby.\nProtective factors: partner, sister next door, has told her GP.`,
];

const histories: readonly string[] = [
  `First baby after three losses (2021, 2022, 2024). Planned section at 38+2.\n\nMum grew up in care from the age of six. Dad's parents live in Poland.\n\nTried so far: listening visits x 4, baby massage, Home-Start (waiting list).`,
  `Mental health: PTSD, under the perinatal team since June. Medication: sertraline 100mg.\nSocial: temporary flat, moves in January.\nSupport: health visitor weekly; social worker closed in August.`,
  `Birth: forceps, transfer to NNU for two days.\nFamily: older brother has a speech delay.\n\nWe offered the Incredible Babies group. They came once; "too many people".`,
  `No previous involvement with services.`,
];

export const someReason = (random: Random, given: string): string =>
  random.pick(reasons).replaceAll('{name}', given);

export const someHistory = (random: Random): string => random.pick(histories);
