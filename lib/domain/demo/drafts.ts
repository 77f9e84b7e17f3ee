import type { Automation } from '../records/automation.ts';
import type { Complaint } from '../records/complaint.ts';
import type { ContactPoint } from '../records/contact-point.ts';
import type { Contract } from '../records/contract.ts';
import type { CustomField } from '../records/custom-field.ts';
import type { Customer } from '../records/customer.ts';
import type { baseFields } from '../records/define-record.ts';
import type { FollowUp } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Product } from '../records/product.ts';
import type { Purchase } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { Script } from '../records/script.ts';
import type { ScriptUse } from '../records/script-use.ts';
import type { Tag } from '../records/tag.ts';
import type { WinBack } from '../records/win-back.ts';

/** A record before it is written: without its bookkeeping. */
type Fields<Stored> = Omit<Stored, (typeof baseFields)[number]>;
/** What belongs to a customer, before it is theirs. */
type Owned<Stored> = Omit<Fields<Stored>, 'customerId'>;

export type TagDraft = { id: Tag['id']; fields: Fields<Tag> };
export type CustomFieldDraft = { id: CustomField['id']; fields: Fields<CustomField> };
export type ScriptDraft = { id: Script['id']; fields: Fields<Script> };
export type AutomationDraft = Fields<Automation>;
export type ScriptUseDraft = Fields<ScriptUse>;
export type ProductDraft = Fields<Product>;
export type ContactPointDraft = Owned<ContactPoint>;
export type PurchaseDraft = Owned<Purchase>;
export type TalkDraft = Owned<Interaction>;
export type NeedDraft = Owned<Need>;
export type FollowUpDraft = Owned<FollowUp>;

/** How the customers are served, each row with whose it is. */
export type ServiceDrafts = {
  complaints: Fields<Complaint>[];
  answers: Fields<Satisfaction>[];
  contracts: Fields<Contract>[];
  winBacks: Fields<WinBack>[];
};

/** A customer of the demo world with everything that belongs to them. */
export type CustomerDraft = {
  id: Customer['id'];
  /** The reading of the name is made when it is written, as for every customer. */
  fields: Omit<Fields<Customer>, 'pinyin' | 'initials'>;
  contactPoints: ContactPointDraft[];
  tagIds: Tag['id'][];
  purchases: PurchaseDraft[];
  talks: TalkDraft[];
  needs: NeedDraft[];
  followUps: FollowUpDraft[];
};

export type DemoWorld = {
  tags: TagDraft[];
  customFields: CustomFieldDraft[];
  scripts: ScriptDraft[];
  scriptUses: ScriptUseDraft[];
  automations: AutomationDraft[];
  products: ProductDraft[];
  service: ServiceDrafts;
  customers: CustomerDraft[];
};
