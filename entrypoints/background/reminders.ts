import { browserAlarms } from '../../lib/platform/alarms.ts';
import { toolbarBadge } from '../../lib/platform/badge.ts';
import { browserNotifications } from '../../lib/platform/notifications.ts';
import { armAlarms, showPlan } from '../../lib/services/badge.ts';
import { type NewDayWords, tellNewDay } from '../../lib/services/new-day.ts';
import { readPlan } from '../../lib/services/plan.ts';
import { type NoticeWords, notifyDue } from '../../lib/services/reminders.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { backgroundTexts } from './texts.ts';

/** Brings icon, alarms and notices in line with the plan; `isAfterRound`: a round has just ended. */
export async function refreshReminders(workspace: Workspace, isAfterRound = false): Promise<void> {
  const plan = await readPlan(workspace);
  const texts = await backgroundTexts(workspace);
  const t = texts.getFixedT(null, 'background');
  await toolbarBadge.setTrouble(false);
  await showPlan(toolbarBadge, plan, {
    due: (count) => (count === 0 ? t('titleNone') : t('titleDue', { count })),
  });
  await armAlarms(browserAlarms, plan.nextWakeAt);
  const list = new Intl.ListFormat(texts.language, { type: 'unit' });
  const words: NoticeWords = {
    one: (name, titles) => ({
      title: name,
      message: t('noticeBody', { name, title: list.format(titles) }),
    }),
    rest: (names) => ({
      title: t('noticeTitle', { count: names.length }),
      message: list.format(names),
    }),
  };
  const newDay: NewDayWords = (names, others) => ({
    title: t('newDayTitle', { count: names.length }),
    message:
      others === 0
        ? list.format(names)
        : t('newDayMore', { names: list.format(names), count: others }),
  });
  const telling = { notices: browserNotifications, words: newDay, isAfterRound };
  // The day starts with one notice: it stands for all that is due, and nothing comes before it.
  if ((await tellNewDay(workspace, plan, telling)) !== 'none') return;
  await notifyDue(workspace, plan, { notices: browserNotifications, words });
}
