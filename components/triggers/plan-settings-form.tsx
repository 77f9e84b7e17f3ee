import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holidayYears } from '../../lib/domain/calendar/public-holidays.ts';
import { readPauses } from '../../lib/domain/calendar/working-settings.ts';
import { planSettingsOf } from '../../lib/domain/followups/plan-settings.ts';
import type { ShopRules } from '../../lib/domain/records/shop-rules.ts';
import { useAct } from '../../lib/queries/act.ts';
import { changePlanSettings } from '../../lib/services/trigger-rules.ts';
import { Button } from '../kit/button.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { Chip } from '../kit/tag.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useReader } from '../kit/use-reader.ts';
import { QuietHours } from '../sites/quiet-hours.tsx';
import '../sites/sites.css';
import { FigureField, readFigure, typedOf } from '../kit/figure-field.tsx';

const figures = ['limit', 'capPerWeek', 'capPerDay'] as const;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
/** A Monday, to name the days of the week by. */
const someMonday = Date.UTC(2026, 0, 5, 12);

/** How many reminders a day, how often a customer is troubled at most, and when the shop works. */
export function PlanSettingsForm({ rules }: { rules: Pick<ShopRules, 'preset' | 'plan'> }) {
  const { t } = useTranslation('triggers');
  const { act, isBusy } = useAct();
  const settings = planSettingsOf(rules);
  const [typed, setTyped] = useState(() => typedOf(settings));
  const read = Object.entries(settings).map(
    ([name, like]) => [name, readFigure(typed[name] ?? '', like)] as const,
  );
  const wrong = new Set<string>(wrongOf(read));
  const changed = read.flatMap(([name, value]) =>
    value === null || value === settings[name as keyof typeof settings] ? [] : [[name, value]],
  );
  const set = (name: string) => (value: string | boolean) => setTyped({ ...typed, [name]: value });
  const field = (name: string, isTime = false) => (
    <FigureField
      key={name}
      label={t(`plan.${name as (typeof figures)[number]}`)}
      value={typed[name] ?? ''}
      kind={isTime ? 'time' : 'figure'}
      error={wrong.has(name) ? t('page.wrong') : null}
      onChange={set(name)}
    />
  );
  return (
    <>
      <form
        className="rule-form triggers-form"
        aria-label={t('plan.title')}
        onSubmit={(event) => {
          event.preventDefault();
          const change = Object.fromEntries(changed);
          void act((open) => changePlanSettings(open, change), { done: t('plan.saved') });
        }}
      >
        {figures.map((name) => field(name))}
        <Weekdays value={String(typed['workdays'] ?? '')} onChange={set('workdays')} />
        {field('workFrom', true)}
        {field('workTo', true)}
        <div className="rule-form-wide">
          <SwitchField
            label={t('plan.publicHolidays')}
            hint={t('plan.holidaysKnown', { first: holidayYears.first, last: holidayYears.last })}
            isOn={typed['publicHolidays'] === true}
            onChange={set('publicHolidays')}
          />
        </div>
        <div className="rule-form-wide">
          <TextField
            label={t('plan.pauses')}
            hint={t('plan.pausesHint')}
            value={String(typed['pauses'] ?? '')}
            error={wrong.has('pauses') ? t('plan.pausesWrong') : null}
            maxLength={200}
            onChange={set('pauses')}
          />
        </div>
        <div className="rule-acts">
          <Button
            type="submit"
            variant="primary"
            isBusy={isBusy}
            disabled={wrong.size > 0 || changed.length === 0}
          >
            {t('page.save')}
          </Button>
        </div>
      </form>
      <div className="triggers-quiet">
        <QuietHours />
      </div>
    </>
  );
}

/** Names of figures that cannot be kept as they are typed. */
function wrongOf(read: readonly (readonly [string, string | number | boolean | null])[]): string[] {
  const values = new Map(read);
  const wrong = read.filter(([, value]) => value === null).map(([name]) => name);
  const pauses = String(values.get('pauses') ?? '');
  const pieces = pauses.split(/[\s,，;；]+/).filter((piece) => piece !== '');
  if (readPauses(pauses).length !== pieces.length) wrong.push('pauses');
  if (String(values.get('workFrom')) >= String(values.get('workTo'))) wrong.push('workTo');
  if (values.get('workdays') === '') wrong.push('workdays');
  if (values.get('limit') === 0) wrong.push('limit');
  return wrong;
}

function Weekdays({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation('triggers');
  const { language } = useReader();
  const words = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const toggle = (day: string): void =>
    onChange(weekdays.filter((each) => value.includes(each) !== (each === day)).join(''));
  return (
    <fieldset className="triggers-weekdays rule-form-wide">
      <legend>{t('plan.workdays')}</legend>
      {weekdays.map((day, at) => (
        <Chip key={day} isPressed={value.includes(day)} onClick={() => toggle(day)}>
          {words.format(someMonday + at * 86_400_000)}
        </Chip>
      ))}
    </fieldset>
  );
}
