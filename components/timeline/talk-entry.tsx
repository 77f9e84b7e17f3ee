import { useTranslation } from 'react-i18next';
import type { Interaction } from '../../lib/domain/records/interaction.ts';
import { useAct } from '../../lib/queries/act.ts';
import { deleteInteraction } from '../../lib/services/interactions.ts';
import { siteName } from '../../lib/services/site-facts.ts';
import { timeWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { useReader } from '../kit/use-reader.ts';

/** A talk of which only the minute is kept, with the way to take it back. */
export function TalkEntry({ interaction }: { interaction: Interaction }) {
  const { t, i18n } = useTranslation('timeline');
  const { t: notes } = useTranslation('notes');
  const { act } = useAct();
  const reader = useReader();
  const { at, kind, site, direction } = interaction;
  const more = [
    notes(`kinds.${kind}`),
    site && siteName(site, i18n.language),
    direction && t(`direction.${direction}`),
  ];
  const takeBack = (): void => {
    void act((workspace) => deleteInteraction(workspace, interaction), { done: t('talkRemoved') });
  };
  return (
    <>
      <p className="timeline-text">{t('talkedAt', { time: timeWords(at, reader) })}</p>
      <p className="timeline-more">
        <span>{more.filter(Boolean).join(' · ')}</span>
        <Button variant="plain" className="timeline-talk-undo" onClick={takeBack}>
          {t('talkUndo')}
        </Button>
      </p>
    </>
  );
}
