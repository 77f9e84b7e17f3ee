import { type ReactNode, useId } from 'react';

type TransferSectionProps = { title: string; intro: string; children: ReactNode };

export function TransferSection({ title, intro, children }: TransferSectionProps) {
  const id = useId();
  return (
    <section className="page-section transfer-section" aria-labelledby={id}>
      <h2 id={id} className="page-section-title">
        {title}
      </h2>
      <p className="page-section-intro">{intro}</p>
      {children}
    </section>
  );
}
