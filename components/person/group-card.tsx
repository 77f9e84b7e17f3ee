import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupMember, Lookalike, Match } from '../../lib/domain/identity/match.ts';
import type { Customer, CustomerId } from '../../lib/domain/records/customer.ts';
import { useCustomers } from '../../lib/queries/customer.ts';
import { useMatch } from '../../lib/queries/match.ts';
import type { Seen } from '../../lib/queries/tab-context.ts';
import { memberAlone, memberProposal, shownMemberOf } from '../../lib/services/site-facts.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { Card } from '../kit/card.tsx';
import { Pill } from '../kit/tag.tsx';
import { NewPerson } from './new-person.tsx';
import { PersonRow } from './person-row.tsx';
import { useReasonWords } from './reason-words.ts';
import { PersonChoices } from './which-one.tsx';

export type GroupCardProps = {
  name: string;
  members: readonly GroupMember[];
  seen: Seen;
  onOpen: (id: CustomerId) => void;
};

/** A group: its name and who has spoken. Nothing is attached to anybody by itself. */
export function GroupCard({ name, members, seen, onOpen }: GroupCardProps) {
  const { t } = useTranslation('person');
  const [saving, setSaving] = useState<string | null>(null);
  const ids = members.flatMap(({ customerId }) => (customerId ? [customerId] : []));
  const customers = useCustomers([...new Set(ids)]).data;
  if (saving !== null) {
    return <SaveMember name={saving} seen={seen} onBack={() => setSaving(null)} />;
  }
  return (
    <div className="person-page">
      <Card label={t('group.label')}>
        <div>
          <div className="person-name-line">
            <h1 className="person-name private">{name || t('group.label')}</h1>
            <Pill>{t('group.label')}</Pill>
          </div>
          <p className="field-hint">
            {members.length === 0
              ? t('group.noMembers')
              : t('group.members', { count: members.length, known: ids.length })}
          </p>
        </div>
        <ul className="person-rows">
          {members.map((member) => (
            <li key={`${member.name} ${member.customerId ?? ''}`}>
              <MemberRow
                member={member}
                customer={member.customerId ? customers?.get(member.customerId) : undefined}
                onOpen={onOpen}
                onSave={() => setSaving(member.name)}
              />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

type MemberRowProps = {
  member: GroupMember;
  customer: Customer | undefined;
  onOpen: (id: CustomerId) => void;
  onSave: () => void;
};

function MemberRow({ member, customer, onOpen, onSave }: MemberRowProps) {
  const { t } = useTranslation('person');
  const words = useReasonWords();
  if (customer) {
    const more = [
      member.name === customer.name ? '' : member.name,
      member.reason && words(member.reason),
    ];
    return (
      <PersonRow
        customer={customer}
        more={more.filter(Boolean).join(' · ')}
        onChoose={() => onOpen(customer.id)}
      />
    );
  }
  return (
    <div className="person-row">
      <Avatar name={member.name} isKnown={false} />
      <span className="person-row-words">
        <span className="private">{member.name}</span>
      </span>
      <Button
        variant="plain"
        icon={<UserPlus aria-hidden="true" />}
        onClick={onSave}
        aria-label={`${t('group.savePerson')} ${member.name}`}
      >
        {t('group.savePersonShort')}
      </Button>
    </div>
  );
}

type SaveMemberProps = { name: string; seen: Seen; onBack: () => void };

function SaveMember({ name, seen, onBack }: SaveMemberProps) {
  const { t } = useTranslation('person');
  const { frame, subject } = seen;
  const proposal = memberProposal(frame.sighting, name);
  const shown = shownMemberOf(frame.sighting, name);
  const alone = { ...frame, sighting: memberAlone(frame.sighting, name) };
  const { match } = useMatch({ subject: `${subject} ${name}`, frame: alone });
  const alike = match ? alikeOf(match) : [];
  return (
    <>
      <div className="person-back">
        <Button variant="plain" onClick={onBack}>
          {t('group.back')}
        </Button>
      </div>
      <NewPerson
        proposal={proposal}
        site={frame.site}
        shown={shown}
        title={t('group.saveTitle', { name: proposal.name })}
        onSaved={onBack}
      >
        {alike.length > 0 ? (
          <Card title={t('unknown.lookalikes')}>
            <PersonChoices choices={alike} shown={shown} onOpen={onBack} onPicked={onBack} />
          </Card>
        ) : null}
      </NewPerson>
    </>
  );
}

/** Customers who may be this member already; a group tells too little to decide it. */
function alikeOf(match: Match): Lookalike[] {
  if (match.state === 'known') return [match];
  if (match.state === 'ambiguous') return match.candidates;
  return match.state === 'unknown' ? match.lookalikes : [];
}
