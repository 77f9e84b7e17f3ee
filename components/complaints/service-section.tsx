import { Plus } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '../kit/button.tsx';
import './service.css';

type ServiceSectionProps = {
  title: string;
  children: ReactNode;
  /** Words of the button that opens the form; none while the form is open. */
  add?: string | null;
  onAdd?: () => void;
};

/** One subject of the service tab under its heading. */
export function ServiceSection({ title, children, add, onAdd }: ServiceSectionProps) {
  const id = useId();
  return (
    <section className="service-section" aria-labelledby={id}>
      <div className="service-head">
        <h2 id={id} className="service-heading">
          {title}
        </h2>
        {add ? (
          <Button
            variant="plain"
            icon={<Plus aria-hidden="true" />}
            {...(onAdd ? { onClick: onAdd } : {})}
          >
            {add}
          </Button>
        ) : null}
      </div>
      {children}
    </section>
  );
}
