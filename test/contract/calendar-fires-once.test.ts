import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { type Random, seeded } from '../builders.ts';
import { isQuiet, scheduled, World, wallOf } from './calendar-device.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const worlds = 500;
const perWorld = 20;
const minute = 60_000;
const day = 1440 * minute;

/** Whole and half hours of daylight saving, at midnight, both halves of the globe, none, and a skipped day. */
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Beirut',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'America/St_Johns',
];
const rules = [
  'FREQ=DAILY',
  'FREQ=DAILY;INTERVAL=2',
  'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
];

const between = (low: number, high: number, random: Random): number =>
  Math.floor(low + random() * (high - low + 1));
function pick<T>(values: readonly T[], random: Random): T {
  const value = values[between(0, values.length - 1, random)];
  if (value === undefined) throw new RangeError('expected something to pick from');
  return value;
}

const offsetAt = (ms: number, zone: string): number =>
  Date.parse(`${wallOf(ms, zone).replace(' ', 'T')}Z`) - ms;

/** Days of 2025 to 2027 on which the clocks of a zone change. */
const changes = new Map(
  zones.map((zone) => {
    const days: number[] = [];
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2028, 0, 1); at += day) {
      if (offsetAt(at, zone) !== offsetAt(at + day, zone)) days.push(at);
    }
    return [zone, days] as const;
  }),
);

function clock(random: Random): string {
  // Small hours are when clocks change.
  const hour = random() < 0.5 ? between(0, 3, random) : between(0, 23, random);
  const quarter = between(0, 3, random) * 15;
  return `${String(hour).padStart(2, '0')}:${String(quarter).padStart(2, '0')}`;
}

type Shape = { isDisturbed: boolean };

function makeWorld(random: Random, { isDisturbed }: Shape): World {
  const zone = pick(zones, random);
  const near = changes.get(zone) ?? [];
  const isNear = near.length > 0 && random() < 0.7;
  const about = isNear
    ? pick(near, random) - day
    : Date.UTC(2026, 0, 1) + between(0, 600, random) * day;
  const real = about + between(0, 1439, random) * minute;
  const quiet = random() < 0.3 ? null : { from: clock(random), to: clock(random) };
  const device = { zone, quiet, real, ahead: 0, asleepUntil: 0, alarm: 0, isAlarmLost: false };
  const world = new World(device, random, isDisturbed ? 0.1 : 0);
  const today = wallOf(real, zone).slice(0, 10);
  for (let at = 0; at < perWorld; at += 1) {
    const dueOn = shiftDay(today, between(0, 3, random));
    const dueTime = random() < 0.2 ? null : clock(random);
    const repeat = random() < 0.2 ? pick(rules, random) : null;
    world.add(
      scheduled({
        id: `row-${at}`,
        dueOn,
        dueTime,
        zone: random() < 0.9 ? zone : pick(zones, random),
        repeat,
      }),
    );
  }
  world.tick();
  return world;
}

/** What the rep did, by the id of the follow-up: real times at which a new telling was asked for. */
type Snoozes = Map<string, number[]>;

function disturb(world: World, random: Random, snoozes: Snoozes): void {
  const { device } = world;
  const kind = pick(['sleep', 'clock', 'travel', 'snooze', 'done', 'repeat'], random);
  const open = [...world.rows.values()].filter(({ status }) => status === 'open');
  if (kind === 'sleep') device.asleepUntil = device.real + between(10, 14 * 60, random) * minute;
  else if (kind === 'clock') device.ahead += between(-36 * 60, 36 * 60, random) * minute;
  else if (kind === 'travel') device.zone = pick(zones, random);
  else if (open.length > 0 && device.asleepUntil <= device.real) {
    const { id } = pick(open, random);
    if (kind === 'snooze') {
      const until = new Date(world.now + between(10, 1200, random) * minute).toISOString();
      world.change(id, { snoozedUntil: until, notifiedAt: null });
      snoozes.set(id, [...(snoozes.get(id) ?? []), world.tellings.length]);
    } else if (kind === 'done') world.complete(id);
    else completeTold(world);
    // The page in which the rep acts sets the alarm anew.
    world.arm();
  }
}

/** The rep works through what they were told of and what comes again. */
function completeTold(world: World): void {
  for (const { id, notifiedAt, repeat } of world.rows.values()) {
    if (notifiedAt !== null && repeat) world.complete(id);
  }
}

function faultsOf(world: World, snoozes: Snoozes): string[] {
  const faults: string[] = [];
  for (const { of, at, zone } of world.tellings) {
    if (at < Date.parse(of.dueAt)) faults.push(`${of.id} told at ${at}, before ${of.dueAt}`);
    if (of.snoozedUntil !== null && at < Date.parse(of.snoozedUntil))
      faults.push(`${of.id} told asleep`);
    if (isQuiet(at, zone, world.device.quiet)) faults.push(`${of.id} told in quiet hours`);
  }
  for (const row of world.rows.values()) {
    const { id, status } = row;
    if (!isDueRight(row)) faults.push(`${id} due ${row.dueOn} ${row.dueTime}: ${row.dueAt}`);
    const marks = [0, ...(snoozes.get(id) ?? []), world.tellings.length];
    marks.slice(1).forEach((end, place) => {
      const told = world.tellings.slice(marks[place], end).filter(({ of }) => of.id === id).length;
      const isLast = place === marks.length - 2;
      if (told > 1) faults.push(`${id} told ${told} times`);
      if (told === 0 && isLast && status === 'open') faults.push(`${id} never told`);
    });
  }
  return faults;
}

/**
 * Due when the wall shows its time for the first time; a time that the clock skips is due as long
 * after the gap began as it would have been, and the wall then shows a later one.
 */
function isDueRight({ dueOn, dueTime, dueAt, zone }: FollowUp): boolean {
  const due = `${dueOn} ${dueTime ?? '00:00'}`;
  const at = Date.parse(dueAt);
  const shown = wallOf(at, zone);
  const isFirst = [30, 60, 120].every((ago) => wallOf(at - ago * minute, zone) !== due);
  return isFirst && (shown === due || (shown > due && wallOf(at - 180 * minute, zone) < due));
}

/** Time goes on until everything is due by the device's clock and the machine is awake. */
function runOut(world: World): void {
  const { device } = world;
  const last = Math.max(
    ...[...world.rows.values()].map(({ dueAt, snoozedUntil }) => Date.parse(snoozedUntil ?? dueAt)),
  );
  const lastDue = Math.max(last, ...[...world.rows.values()].map(({ dueAt }) => Date.parse(dueAt)));
  world.passTo(Math.max(device.real, device.asleepUntil, lastDue - device.ahead) + 2 * day);
}

describe(`reminders on a device (seed ${seed})`, { timeout: 120_000 }, () => {
  it(`are told exactly once each, whatever happens to ${worlds * perWorld} follow-ups`, () => {
    const faults: string[] = [];
    let told = 0;
    for (let number = 0; number < worlds && faults.length < 5; number += 1) {
      const random = seeded(seed * 1000 + number);
      const world = makeWorld(random, { isDisturbed: true });
      const snoozes: Snoozes = new Map();
      const disturbances = between(4, 12, random);
      for (let at = 0; at < disturbances; at += 1) {
        world.passTo(world.device.real + between(5, 12 * 60, random) * minute);
        disturb(world, random, snoozes);
      }
      runOut(world);
      faults.push(...faultsOf(world, snoozes).map((fault) => `world ${number}: ${fault}`));
      told += world.tellings.length;
    }
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(worlds * perWorld * 0.9);
  });

  it('are told at the very minute where nothing comes between', () => {
    const faults: string[] = [];
    for (let number = 0; number < 100 && faults.length < 5; number += 1) {
      const random = seeded(seed * 1000 + 900_000 + number);
      const world = makeWorld(random, { isDisturbed: false });
      const start = world.device.real;
      runOut(world);
      for (const telling of world.tellings) {
        const expected = momentOf(telling.of, start, world);
        if (telling.at !== expected) {
          faults.push(
            `world ${number}: ${telling.of.dueAt} told at ${new Date(telling.at).toISOString()}, not ${new Date(expected).toISOString()}`,
          );
        }
      }
    }
    expect(faults).toEqual([]);
  });
});

/** The first minute from its due time on that is not quiet, looked for minute by minute. */
function momentOf({ dueAt }: FollowUp, start: number, { device }: World): number {
  let at = Math.max(Date.parse(dueAt), start);
  while (isQuiet(at, device.zone, device.quiet)) at += minute;
  return at;
}
