import { kitScenes } from './kit-scenes.tsx';
import { personScenes } from './person-scenes.tsx';
import { ruleScenes } from './rule-scenes.tsx';
import { type SceneWorld, useSceneWorld } from './scene-world.ts';
import { scriptScenes } from './script-scenes.tsx';
import { segmentScenes } from './segment-scenes.tsx';
import { serviceScenes } from './service-scenes.tsx';
import './scenes.css';

/** Every component in every state, side by side. `?lang=en&theme=dark` choose how it reads. */
export function ScenePage() {
  const world = useSceneWorld();
  return world ? <Scenes world={world} /> : null;
}

function Scenes({ world }: { world: SceneWorld }) {
  return (
    <main className="scenes">
      {[
        ...personScenes(world),
        ...scriptScenes(world),
        ...serviceScenes(world.fresh),
        ...segmentScenes(world.full),
        ...ruleScenes,
        ...kitScenes,
      ].map(({ title, view }) => (
        <figure key={title} className="scene">
          <figcaption className="scene-title">{title}</figcaption>
          <div className="scene-frame">{view}</div>
        </figure>
      ))}
    </main>
  );
}
