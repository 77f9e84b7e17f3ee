import { dueAt } from '../../lib/domain/followups/due-at.ts';
import { nextRepeatDay } from '../../lib/domain/followups/next-date.ts';
import { nextWakeAt } from '../../lib/domain/followups/next-wake.ts';
import { type PlanCustomer, planOf } from '../../lib/domain/followups/plan.ts';
import type { QuietHours } from '../../lib/domain/followups/quiet-hours.ts';
import { toInstant } from '../../lib/domain/instants.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import type { FollowUp } from '../../lib/domain/records/follow-up.ts';
import { build, type Random } from '../builders.ts';

/**
 * A model of a device and its rep, in which time passes, the machine sleeps, its clock is set, the
 * rep travels, snoozes and completes, and alarms are lost. What decides is the product's own: the
 * plan, the next waking, the day of a repeat. What is right is found out here without them: by
 * `Intl` and by counting.
 */
export type Device = {
  zone: string;
  quiet: QuietHours | null;
  /** Real time, ms; only the model knows it. */
  real: number;
  /** What the clock of the device is ahead by. */
  ahead: number;
  asleepUntil: number;
  /** Device time for which the alarm is set. */
  alarm: number;
  isAlarmLost: boolean;
};

export type Telling = { of: FollowUp; at: number; zone: string };

export const customer: PlanCustomer = build('customer', { doNotContact: false });
const customers = new Map<CustomerId, PlanCustomer>([[customer.id, customer]]);
const heartbeat = 15 * 60_000;

const wallFormats = new Map<string, Intl.DateTimeFormat>();

/** `yyyy-mm-dd HH:MM` on the wall, by the platform and not by the product. */
export function wallOf(ms: number, zone: string): string {
  let format = wallFormats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    wallFormats.set(zone, format);
  }
  return format.format(ms);
}

export function isQuiet(ms: number, zone: string, quiet: QuietHours | null): boolean {
  if (!quiet || quiet.from === quiet.to) return false;
  const time = wallOf(ms, zone).slice(11);
  const { from, to } = quiet;
  return from < to ? from <= time && time < to : time >= from || time < to;
}

export class World {
  readonly tellings: Telling[] = [];
  readonly rows = new Map<string, FollowUp>();
  readonly device: Device;
  ticks = 0;
  readonly #random: Random;
  readonly #alarmsLost: number;

  constructor(device: Device, random: Random, alarmsLost: number) {
    this.device = device;
    this.#random = random;
    this.#alarmsLost = alarmsLost;
  }

  get now(): number {
    return this.device.real + this.device.ahead;
  }

  add(followUp: FollowUp): void {
    this.rows.set(followUp.id, followUp);
  }

  change(id: string, fields: Partial<FollowUp>): void {
    const row = this.rows.get(id);
    if (row) this.rows.set(id, { ...row, ...fields });
  }

  #input() {
    const { zone, quiet } = this.device;
    const open = [...this.rows.values()].filter(({ status }) => status === 'open');
    return { followUps: open, customers, now: toInstant(this.now), zone, quiet };
  }

  /** What the background does when it wakes: arm the next alarm, then tell what is due and untold. */
  tick(): void {
    this.ticks += 1;
    this.arm();
    const plan = planOf(this.#input());
    if (plan.isQuiet) return;
    for (const of of [...plan.overdue, ...plan.now]) {
      if (of.notifiedAt !== null) continue;
      this.tellings.push({ of, at: this.now, zone: this.device.zone });
      this.change(of.id, { notifiedAt: toInstant(this.now) });
    }
  }

  arm(): void {
    const next = Date.parse(nextWakeAt(this.#input()));
    if (next <= this.now) throw new Error(`expected to wake after ${this.now}, found ${next}`);
    this.device.alarm = next;
    this.device.isAlarmLost = this.#random() < this.#alarmsLost;
  }

  /** Lets real time pass; alarms ring when the device's clock has come to them and it is awake. */
  passTo(real: number): void {
    const { device } = this;
    while (device.real < real) {
      const rings = Math.max(device.alarm - device.ahead, device.real);
      const beats = Math.floor(device.real / heartbeat + 1) * heartbeat;
      const next = Math.max(device.isAlarmLost ? beats : rings, device.asleepUntil);
      if (next >= real) break;
      device.real = next;
      this.tick();
    }
    device.real = Math.max(device.real, real);
  }

  /** The rep does it, and the next of the series takes its place. */
  complete(id: string): FollowUp | null {
    const row = this.rows.get(id);
    if (!row || row.status !== 'open') return null;
    this.change(id, { status: 'done' });
    const today = wallOf(this.now, row.zone).slice(0, 10);
    const after = today > row.dueOn ? today : row.dueOn;
    const dueOn = row.repeat ? nextRepeatDay(row.repeat, row.dueOn, after) : null;
    if (dueOn === null) return null;
    const next = scheduled({ ...row, dueOn, id: `${id}+` });
    this.add(next);
    return next;
  }
}

/** A follow-up that nobody was told of yet. */
export function scheduled(
  fields: Pick<FollowUp, 'dueOn' | 'dueTime' | 'zone'> & {
    id: string;
    repeat?: string | null | undefined;
  },
): FollowUp {
  const { dueOn, dueTime, zone, id, repeat = null } = fields;
  const {
    series: _series,
    origin: _origin,
    ...row
  } = build('followUp', {
    customerId: customer.id,
    dueOn,
    dueTime,
    zone,
    dueAt: dueAt({ dueOn, dueTime, zone }),
    repeat,
  });
  // Ids of the model's own: the real ones are made by the writer, and a series is told by them here.
  return { ...row, id } as FollowUp;
}
