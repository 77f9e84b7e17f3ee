import { idSchema } from '../ids.ts';
import { defineRecord } from './define-record.ts';

/** One tag on one customer. A record of its own, so that two devices adding tags never collide. */
export const tagging = defineRecord({
  name: 'tagging',
  scope: 'synced',
  parent: 'customerId',
  fields: { customerId: idSchema('customer'), tagId: idSchema('tag') },
  indexes: ['customerId', 'tagId'],
});
