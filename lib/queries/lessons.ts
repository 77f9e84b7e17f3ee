import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taughtFields } from '../domain/teaching/pick.ts';
import {
  askToPick,
  beginLesson,
  dropPicked,
  endLesson,
  type Lesson,
  teachableOrigin,
  watchLesson,
} from '../services/lessons.ts';
import { usePorts } from './workspace-context.tsx';

/** The lesson that is under way in a tab; null without one. */
export function useLesson(tabId: number | null): Lesson | null {
  const { session } = usePorts();
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(
    () => (tabId === null ? undefined : watchLesson(session, tabId, setLesson)),
    [session, tabId],
  );
  return lesson && lesson.tabId === tabId ? lesson : null;
}

/** Beginning, pointing and ending; the words on the page are in the user's language. */
export function useTeaching(tabId: number) {
  const { session, permissions } = usePorts();
  const { t } = useTranslation('teaching');
  /** Must be called by the handler of a click: the browser may ask. */
  const begin = async (address: string): Promise<boolean> => {
    const origin = teachableOrigin(address);
    if (origin === null) return false;
    const isGranted = await permissions.requestOrigins([origin]).catch(() => false);
    if (isGranted) await beginLesson(session, tabId, address);
    return isGranted;
  };
  const nameOf = (field: string): string => {
    const known = taughtFields.find((each) => each === field);
    return known ? t(`fields.${known}`) : field;
  };
  const point = async (field: string): Promise<void> => {
    const words = { title: t('picker.title', { field: nameOf(field) }), keys: t('picker.keys') };
    await askToPick(session, tabId, field, words);
  };
  return {
    begin,
    point,
    nameOf,
    drop: (field: string) => dropPicked(session, tabId, field),
    end: () => endLesson(session, tabId),
  };
}
