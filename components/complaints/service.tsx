import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { Contracts } from '../contracts/contracts.tsx';
import { Answers } from '../satisfaction/answers.tsx';
import { WinBacks } from '../satisfaction/win-backs.tsx';
import { Complaints } from './complaints.tsx';
import './service.css';

/** Everything about how well a customer is served: complaints, answers, agreements, winning back. */
export function Service({ customerId }: { customerId: CustomerId }) {
  return (
    <div className="service">
      <Complaints customerId={customerId} />
      <Contracts customerId={customerId} />
      <Answers customerId={customerId} />
      <WinBacks customerId={customerId} />
    </div>
  );
}
