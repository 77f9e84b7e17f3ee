import { idSchema } from '../ids.ts';
import { daySchema } from '../instants.ts';
import { defineRecord } from './define-record.ts';

/** One tag on one customer. A record of its own, so that two devices adding tags never collide. */
export const tagging = defineRecord({
  name: 'tagging',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    tagId: idSchema('tag'),
    /** Day on which it goes by itself; absent or null = stays. */
    expiresOn: daySchema.nullable().optional(),
  },
  indexes: ['customerId', 'tagId'],
});
