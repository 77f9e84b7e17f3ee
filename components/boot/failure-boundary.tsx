import { Component, type ReactNode } from 'react';
import { CrashScreen } from './crash-screen.tsx';
import { reportFailure } from './report-failure.ts';

type State = { failure: unknown; hasFailed: boolean };

/** Keeps a mistake of ours from showing an empty page. */
export class FailureBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null, hasFailed: false };

  static getDerivedStateFromError(failure: unknown): State {
    return { failure, hasFailed: true };
  }

  override componentDidCatch(failure: unknown): void {
    reportFailure(failure);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? (
      <CrashScreen failure={this.state.failure} />
    ) : (
      this.props.children
    );
  }
}
