import {
  editedCalendar,
  englandBankHolidays,
  type Calendar,
  type CalendarEdits,
} from '../nhs/bankHolidays.ts';
import { londonDate } from '../nhs/londonTime.ts';
import type { SettingStore } from '../platform/settingStore.mongo.ts';

const settingName = 'bank-holidays';
const noEdits: CalendarEdits = { add: [], remove: [] };

/**
 * England's bank holidays from two years back, so that old calls keep their due times, to three
 * years ahead, with what staff added or took out.
 */
export async function calendarAt(now: Date, settings: SettingStore | undefined): Promise<Calendar> {
  const year = Number(londonDate(now).slice(0, 4));
  const seed = englandBankHolidays(year - 2, year + 3);
  return editedCalendar(seed, settings === undefined ? noEdits : await editsIn(settings));
}

/** `holidays --add DATE` and `--remove DATE`: the later word on a day holds. */
export async function editHolidays(
  settings: SettingStore,
  change: { readonly kind: 'add' | 'remove'; readonly day: string },
): Promise<void> {
  const { add, remove } = await editsIn(settings);
  const without = (days: readonly string[]): string[] => days.filter((day) => day !== change.day);
  const edits: CalendarEdits = {
    add: change.kind === 'add' ? [...without(add), change.day].sort() : without(add),
    remove: change.kind === 'remove' ? [...without(remove), change.day].sort() : without(remove),
  };
  await settings.set(settingName, JSON.stringify(edits));
}

async function editsIn(settings: SettingStore): Promise<CalendarEdits> {
  const kept = await settings.get(settingName);
  return kept === undefined ? noEdits : (JSON.parse(kept) as CalendarEdits);
}
