import { useTranslation } from 'react-i18next';
import { shiftDay } from '../../lib/domain/followups/calendar-day.ts';
import { useAct } from '../../lib/queries/act.ts';
import { useShopCards } from '../../lib/queries/shop-cards.ts';
import { putCardAway, type ShopCard } from '../../lib/services/close-of-day.ts';
import { calendarDayWords } from '../../lib/texts/time-words.ts';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { useReader } from '../kit/use-reader.ts';
import './triggers.css';

/** Before closing, and once a week: what was done in figures, and what is left. */
export function ShopCards() {
  const cards = useShopCards().data ?? [];
  return cards.map((card) => <OneCard key={card.kind} card={card} />);
}

function OneCard({ card: { kind, figures } }: { card: ShopCard }) {
  const { t } = useTranslation('triggers');
  const { act, isBusy } = useAct();
  const reader = useReader();
  const { from, to, newCustomers, talkedTo, orders, done, left } = figures;
  const when = `${calendarDayWords(from, reader)}–${calendarDayWords(shiftDay(to, -1), reader)}`;
  return (
    <Card
      title={t(`cards.${kind}.title`)}
      action={
        <Button
          variant="plain"
          isBusy={isBusy}
          onClick={() => void act((open) => putCardAway(open, kind))}
        >
          {t('cards.putAway')}
        </Button>
      }
    >
      <div className="shop-card-figures figures">
        <p>{t(`cards.${kind}.figures`, { when, newCustomers, talkedTo, orders, done })}</p>
        <p>
          {left > 0
            ? t(`cards.${kind}.left`, { count: left })
            : t(`cards.${kind}.${done > 0 ? 'nothingLeft' : 'nothingDone'}`)}
        </p>
        <p>{t(`cards.${kind}.todo`)}</p>
      </div>
    </Card>
  );
}
