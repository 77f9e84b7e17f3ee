import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { SegmentsPage } from '../segments/segments-page.tsx';
import { TagRecord } from '../tags/tag-record.tsx';
import { TagsPage } from '../tags/tags-page.tsx';
import type { Scene } from './scene.ts';

/** The pages of segments and tags, and somebody in tags. */
export function segmentScenes(customerId: CustomerId): Scene[] {
  return [
    { title: 'segments', view: <SegmentsPage /> },
    { title: 'tags', view: <TagsPage /> },
    { title: 'portrait in tags', view: <TagRecord customerId={customerId} /> },
  ];
}
