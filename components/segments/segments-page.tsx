import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SegmentRoom, segmentRooms } from '../../lib/domain/segments/define-segment.ts';
import { segmentRules } from '../../lib/domain/segments/registry.ts';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { useSegmentCounts } from '../../lib/queries/segments.ts';
import { useShopRules } from '../../lib/queries/shop-rules.ts';
import { useWorkspace } from '../../lib/queries/workspace-context.tsx';
import { FactsPool } from '../../lib/services/facts-pool.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { resetSegmentRules } from '../../lib/services/segment-rules.ts';
import { Notice } from '../kit/notice.tsx';
import { SwitchField } from '../kit/switch-field.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { SegmentRuleRow } from './segment-rule-row.tsx';
import './segments.css';

/** Every segment: who stands there, by which rule, and the figures of the rule to change. */
export function SegmentsPage() {
  const { t } = useTranslation(['segments', 'app']);
  const rules = useShopRules();
  const counts = useSegmentCounts();
  const workspace = useWorkspace();
  const [pool] = useState(() => new FactsPool(workspace));
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <p>
        <a className="segments-link" href="#/tags">
          {t('toTags')}
        </a>
      </p>
      {rules.isError || counts.isError ? <Notice tone="error" title={t('app:loadFailed')} /> : null}
      <PresetChoice
        hint={t('presetHint')}
        isChanged={Object.keys(rules.data?.segments ?? {}).length > 0}
        onReset={resetSegmentRules}
        resetWords={{ label: t('resetAll'), done: t('allReset') }}
      />
      <MarksSwitch />
      {rules.data && counts.data ? (
        segmentRooms.map((room) => (
          <Room key={room} room={room} pool={pool} shopRules={rules.data} counts={counts.data} />
        ))
      ) : (
        <Skeleton label={t('app:loading')} lines={8} />
      )}
    </>
  );
}

/** Marks of segments beside chats and mails, off until wanted. */
function MarksSwitch() {
  const { t } = useTranslation('segments');
  const { act } = useAct();
  const preferences = usePreferences().data;
  return (
    <div className="segments-marks">
      <SwitchField
        label={t('marks')}
        hint={t('marksHint')}
        isOn={preferences?.hasSegmentMarks ?? false}
        onChange={(hasSegmentMarks) =>
          void act((open) => changePreferences(open, { hasSegmentMarks }))
        }
      />
    </div>
  );
}

type RoomProps = { room: SegmentRoom; pool: FactsPool } & Pick<
  Parameters<typeof SegmentRuleRow>[0],
  'shopRules' | 'counts'
>;

function Room({ room, ...rest }: RoomProps) {
  const { t } = useTranslation('segments');
  return (
    <section className="page-section" aria-labelledby={`segments-${room}`}>
      <h2 id={`segments-${room}`} className="page-section-title">
        {t(`rooms.${room}.title`)}
      </h2>
      <p className="page-section-intro">{t(`rooms.${room}.text`)}</p>
      <ul className="rule-list">
        {segmentRules
          .filter((rule) => rule.room === room)
          .map((rule) => (
            <SegmentRuleRow key={rule.id} rule={rule} {...rest} />
          ))}
      </ul>
    </section>
  );
}
