import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taughtFields } from '../../lib/domain/teaching/pick.ts';
import { useCustomFields } from '../../lib/queries/custom-fields.ts';
import { useTeaching } from '../../lib/queries/lessons.ts';
import { useTaughtActs } from '../../lib/queries/taught-sites.ts';
import type { Lesson } from '../../lib/services/lessons.ts';
import { hostOfPattern } from '../../lib/services/site-address.ts';
import { fileOfLesson } from '../../lib/services/taught-sites.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { SelectField, TextField } from '../kit/text-field.tsx';
import { LessonField } from './lesson-field.tsx';

const shownFirst = ['name', 'phone', 'email'];

/** A page being taught: each field with what it would read here now, then save and check. */
export function LessonCard({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation('teaching');
  const { point, drop, end, nameOf } = useTeaching(lesson.tabId);
  const { keepLesson, isBusy } = useTaughtActs();
  const [name, setName] = useState(hostOfPattern(lesson.origin).slice(0, 60));
  const [isChat, setChat] = useState(false);
  const more = useMoreFields(lesson);
  const { waitingFor, problem, picked } = lesson;
  const file = fileOfLesson(lesson, name.trim(), isChat ? 'chat' : 'page');
  const fields = [...new Set([...shownFirst, ...Object.keys(picked)])];
  const save = async (): Promise<void> => {
    if (file && (await keepLesson(lesson, file))) await end();
  };
  return (
    <Card title={t('title')} edge="accent" label={t('title')}>
      <div className="teaching">
        <p className="field-hint">{t('intro')}</p>
        <ul className="teaching-fields">
          {fields.map((field) => (
            <LessonField
              key={field}
              name={nameOf(field)}
              isRequired={field === 'name'}
              picked={picked[field] ?? null}
              isWaiting={waitingFor === field}
              onPoint={() => void point(field)}
              onDrop={() => void drop(field)}
            />
          ))}
        </ul>
        <output className="teaching-told">
          {waitingFor ? t('waiting', { field: nameOf(waitingFor) }) : null}
          {problem && !waitingFor ? t(`problems.${problem}`) : null}
        </output>
        <SelectField
          label={t('more')}
          value=""
          choices={[{ value: '', label: '—' }, ...more]}
          onChange={(field) => {
            if (field !== '') void point(field);
          }}
        />
        <TextField label={t('siteName')} value={name} maxLength={60} onChange={setName} />
        <SwitchField label={t('isChat')} isOn={isChat} onChange={setChat} />
        <div className="teaching-acts">
          <Button
            variant="primary"
            isBusy={isBusy}
            disabled={file === null || name.trim() === ''}
            onClick={() => void save()}
          >
            {t('save')}
          </Button>
          <Button variant="plain" onClick={() => void end()}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

/** Fields that were not pointed at yet: the known ones, then the business's own. */
function useMoreFields({ picked }: Lesson) {
  const { t } = useTranslation('teaching');
  const own = useCustomFields().data ?? [];
  const known = taughtFields.map((field) => ({
    value: field as string,
    label: t(`fields.${field}`),
  }));
  const named = own.map(({ label }) => ({ value: label, label: `${label} · ${t('ownFields')}` }));
  return [...known, ...named].filter(
    ({ value }) => !shownFirst.includes(value) && !Object.hasOwn(picked, value),
  );
}
