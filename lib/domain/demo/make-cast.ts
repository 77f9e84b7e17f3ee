import type { ProfileKey } from '../records/customer.ts';
import { type Calendar, minutesOf } from './calendar.ts';
import { type CastStory, castStories } from './cast-stories.table.ts';
import type { CustomerDraft } from './drafts.ts';
import { openFollowUp } from './make-follow-ups.ts';
import { mailPoint, phonePoint } from './make-people.ts';
import { type DemoPerson, findDemoPerson } from './people.ts';

type CastNeeds = {
  calendar: Calendar;
  newId: () => CustomerDraft['id'];
  /** The tag's id by its name. */
  tagIdOf: (name: string) => CustomerDraft['tagIds'][number];
};

/** The customers whom the demo pages show, with a story each. */
export function makeCast(needs: CastNeeds): CustomerDraft[] {
  return castStories.map((story) => makeKnown(findDemoPerson(story.id), story, needs));
}

function makeKnown(person: DemoPerson, story: CastStory, needs: CastNeeds): CustomerDraft {
  const { calendar } = needs;
  const when = (daysAgo: number, time: string) => calendar.at(daysAgo, minutesOf(time));
  return {
    id: needs.newId(),
    fields: {
      name: person.name,
      remark: person.wechat?.remark ?? person.wechat?.nickname ?? '',
      company: person.company ?? (story.trade === 'student' ? '' : (person.school ?? '')),
      source: story.source,
      doNotContact: false,
      ...(story.stage ? { stage: story.stage } : {}),
      profile: profileOf(person),
      custom: {},
    },
    contactPoints: [
      ...(person.phone ? [phonePoint(person.phone)] : []),
      ...(person.email ? [mailPoint(person.email)] : []),
    ],
    tagIds: story.tags.map(needs.tagIdOf),
    purchases: story.orders.map(([daysAgo, name, quantity, unitMinor], place) => ({
      at: when(daysAgo, `1${place % 8}:${20 + place}`),
      currency: story.currency ?? 'CNY',
      totalMinor: quantity * unitMinor,
      items: [{ name, quantity, unitMinor }],
      refunds: [],
      orderNumber: `QH${calendar.dayAgo(daysAgo).slice(2).replaceAll('-', '')}-${11 + place}`,
    })),
    talks: story.talks.map(([daysAgo, time, kind, text]) => ({
      kind,
      at: when(daysAgo, time),
      text,
      site: kind === 'chat' ? 'wechat-web' : kind === 'mail' ? 'gmail' : '',
      page: null,
      group: '',
    })),
    needs: story.needs.map(([kind, text, daysAgo]) => ({
      kind,
      text,
      at: when(daysAgo, '15:10'),
      source: '聊天里说的',
    })),
    followUps: story.followUps.map(([daysAhead, time, title]) =>
      openFollowUp(calendar, daysAhead, time, title),
    ),
  };
}

function profileOf({ school, grade, role }: DemoPerson): Partial<Record<ProfileKey, string>> {
  return {
    ...(school ? { school } : {}),
    ...(grade ? { grade } : {}),
    ...(role ? { decisionRole: role } : {}),
  };
}
