import type { Offer } from '../domain/capture/offers.ts';
import { asOwnTask } from '../domain/capture/own-promise.ts';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { Writer } from '../storage/writer.ts';
import { freshFields } from './follow-ups.ts';
import type { NewNote } from './interactions.ts';
import { act, type Workspace } from './workspace.ts';

export type CaptureInput = {
  customerId: CustomerId;
  offers: readonly Offer[];
  /** The note that keeps the words; without a text the sentences of what is kept. */
  note: Pick<NewNote, 'kind' | 'site' | 'page' | 'group'> & { text?: string };
  /** What the own field for addresses is called where the shop has none yet. */
  addressLabel: string;
  /** What a follow-up for something the customer promised is called, from what was promised. */
  theirs: (what: string) => string;
};

/**
 * Keeps what was chosen, in one act that one undo takes back. Every value remembers its sentence:
 * contact points, needs, pains and promises in their own `source`; company, birthday and address by the
 * note that is written with them, which holds the sentences. A day is a follow-up with its sentence as title.
 */
export async function keepCapture(workspace: Workspace, input: CaptureInput) {
  const { customerId, offers, note } = input;
  const text = note.text ?? [...new Set(offers.map(({ sentence }) => sentence))].join('\n');
  return act(workspace, 'capture', text.slice(0, 60), async (writer) => {
    const customer = await writer.get('customer', customerId);
    if (!customer || customer.deletedAt !== null) return null;
    writer.create('interaction', {
      customerId,
      kind: note.kind ?? 'note',
      at: toInstant(workspace.now()),
      text,
      site: note.site ?? '',
      page: note.page ?? null,
      group: note.group ?? '',
    });
    const edit: Edit = {
      company: customer.company,
      profile: customer.profile,
      custom: customer.custom,
    };
    for (const offer of offers) await keepOne(workspace, writer, input, offer, edit);
    await writer.patch('customer', customerId, edit);
    return customerId;
  });
}

type Edit = Pick<Customer, 'company' | 'profile' | 'custom'>;

async function keepOne(
  workspace: Workspace,
  writer: Writer,
  input: CaptureInput,
  { chip, sentence }: Offer,
  edit: Edit,
): Promise<void> {
  const { customerId } = input;
  switch (chip.kind) {
    case 'phone':
    case 'email':
    case 'wechat': {
      const shown = chip.kind === 'wechat' ? chip.value : chip.text;
      const { kind, value } = chip;
      writer.create('contactPoint', {
        customerId,
        kind,
        value,
        shown,
        channel: '',
        source: sentence,
      });
      return;
    }
    case 'company':
      edit.company = chip.value.slice(0, 200);
      return;
    case 'birthday':
      edit.profile = { ...edit.profile, birthday: chip.value };
      return;
    case 'address': {
      const field = await addressField(workspace, writer, input.addressLabel);
      edit.custom = { ...edit.custom, [field]: chip.value.slice(0, 500) };
      return;
    }
    case 'need':
    case 'pain': {
      const at = toInstant(workspace.now());
      const text = chip.value.slice(0, 1_000);
      writer.create('need', { customerId, kind: chip.kind, text, at, source: sentence });
      return;
    }
    case 'promise': {
      const { what, due, by } = chip.value;
      const title = by === 'me' ? asOwnTask(what) : input.theirs(what);
      addFollowUpIn(workspace, writer, { customerId, title, source: sentence }, due);
      return;
    }
    case 'date':
      addFollowUpIn(workspace, writer, { customerId, title: sentence, source: '' }, chip.value);
  }
}

/** A promise without a day is due today: it was made for soon. */
function addFollowUpIn(
  workspace: Workspace,
  writer: Writer,
  { customerId, title, source }: { customerId: CustomerId; title: string; source: string },
  due: string | null,
): void {
  const zone = workspace.zone();
  const dueOn = due?.slice(0, 10) ?? dayOf(toInstant(workspace.now()), zone);
  const dueTime = due?.slice(11, 16) || null;
  const fields = freshFields({ customerId, title: title.slice(0, 300) }, { dueOn, dueTime, zone });
  writer.create('followUp', source === '' ? fields : { ...fields, source });
}

const addressName = /^(?:(?:收货|送货|公司|详细)?地址|(?:delivery |postal )?address)$/i;

/** The shop's own field for addresses; made where there is none. */
async function addressField(workspace: Workspace, writer: Writer, label: string): Promise<string> {
  const fields = (await workspace.db.customField.toArray()).filter((row) => row.deletedAt === null);
  const known = fields.find((field) => field.kind === 'text' && addressName.test(field.label));
  if (known) return known.id;
  const order = fields.length;
  return writer.create('customField', { label, kind: 'text', choices: [], order }).id;
}
