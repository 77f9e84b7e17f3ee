import type { CDPSession } from 'playwright-core';

type Node = {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
};
export type CpuProfile = {
  nodes: Node[];
  startTime: number;
  endTime: number;
  samples?: number[];
  timeDeltas?: number[];
};

/** Milliseconds of the main thread. */
export type Cost = {
  /** Within functions of the script. */
  self: number;
  /** The same, and what these functions called: the browser's own work on their behalf. */
  withCalls: number;
  /** The longest stretch without a break, garbage collection within it included. */
  longest: number;
  all: number;
};

/** Twice what the browser takes by itself; the longest stretch is known to this. */
const sampleMicroseconds = 500;

export async function startProfile(session: CDPSession): Promise<() => Promise<CpuProfile>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: sampleMicroseconds });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.send('Profiler.disable');
    return profile;
  };
}

/** What the scripts whose address starts with `prefix` cost in a profile. */
export function costOf(profile: CpuProfile, prefix: string): Cost {
  const places = placesOf(profile.nodes, prefix);
  const cost = { self: 0, withCalls: 0, longest: 0 };
  let stretch = 0;
  const { samples = [], timeDeltas = [] } = profile;
  for (const [at, id] of samples.entries()) {
    // A sample stands for the time until the next one.
    const took = Math.max(0, timeDeltas[at + 1] ?? 0) / 1000;
    const place = places.get(id) ?? 'elsewhere';
    if (place === 'self') cost.self += took;
    if (place === 'self' || place === 'called') cost.withCalls += took;
    const goesOn = place !== 'elsewhere' && (place !== 'collector' || stretch > 0);
    stretch = goesOn ? stretch + took : 0;
    cost.longest = Math.max(cost.longest, stretch);
  }
  return { ...cost, all: (profile.endTime - profile.startTime) / 1000 };
}

type Place = 'self' | 'called' | 'collector' | 'elsewhere';

function placesOf(nodes: readonly Node[], prefix: string): Map<number, Place> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<number, Place>();
  const [root] = nodes;
  const open: [Node, boolean][] = root ? [[root, false]] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, isWithin] = next;
    const { functionName, url } = node.callFrame;
    const isOurs = url.startsWith(prefix);
    if (isOurs) places.set(node.id, 'self');
    else if (isWithin) places.set(node.id, 'called');
    else if (functionName === '(garbage collector)') places.set(node.id, 'collector');
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) open.push([child, isWithin || isOurs]);
    }
  }
  return places;
}
