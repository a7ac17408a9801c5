import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** What is written to many at once: bulletins, contents of journals, appeals for gifts. */
export const bulletinSigns: readonly Sign[] = [
  {
    says: 'it calls itself a bulletin',
    weight: 2,
    words: phrases(`
      newsletter|ebulletin|e_bulletin|bulletin|round_up|roundup|magazine
      winter|autumn|spring|summer|monthly|weekly|fortnightly|termly|latest|january|february|march|april|may|june|july|august|september|october|november|december edition|update|bulletin|news
      provider|network|practice|stakeholder|workforce|briefing|alert update|briefing|newsletter|note|@day
      edition|issue of our|the magazine|update|journal|news
      in|inside this edition|issue|weeks|months
      this|last weeks? bulletin|update|newsletter
      read the|our|it|this full|in_full|latest|whole edition|issue|story|stories|articles|article
      read .. in full
    `),
  },
  {
    says: 'it goes to everybody',
    weight: 2,
    words: phrases(`
      cascade|circulate|share|forward|distribute .. all|your|relevant|clinical|wider|with .. staff|teams|team|colleagues|practices|members|networks|services
      cascade|circulate to|widely|as
      sent|goes|going|issued to all|every practices|practice|staff|members|providers|services|schools|settings|subscribers|teams
      dear all? members|providers|subscribers|supporters|practices|reader|readers
      all staff|practices|providers
      you|we receive|received|receiving|send this|these|it .. as|because
      forwarded to|by|this .. you|colleague|friend
      subscribe|sign_up|unsubscribe here|below|now|at
      unsubscribe|opt_out
      update|manage|change your? alert|alerts|email|mailing? preferences|settings|subscription
      global|all_staff email|message
    `),
  },
  {
    says: 'it lists what is new',
    weight: 2,
    words: phrases(`
      job? vacancies|bursaries|early_bird|car_park|protected_learning|flu_clinics|flu_uptake
      training dates|bursaries|opportunities
      dates for_your|for_the diary
      flu uptake|clinics|vaccination|vaccinations|season
      whats|what_is on|new|inside
      this week
      table of contents
      in this issue
      day in the life
    `),
  },
  {
    says: 'it announces what a journal holds',
    weight: 4,
    words: phrases(`
      table of contents
      new issue|issues|articles alert|available|online|published|of
      volume|vol @number|@code .. issue|no|number @number|@code
      journal alert|alerts|@code
      original articles
      manage|change your? alerts|alert
    `),
  },
  {
    says: 'it asks for gifts',
    weight: 4,
    words: phrases(`
      donate now|today|here|online|what|@day|to|£*
      your gift|donation .. could|can|will|would|helps|means|of
      give|gift £*|a .. month|today|monthly
      give today|now|what you|generously
      please give|donate
      could|can|will you give|spare|donate
      supporters like you
      fundraising|winter|christmas|spring|emergency appeal
    `),
  },
];
