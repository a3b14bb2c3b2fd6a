import 'baerekraft-elements/indicator-chart';
import 'baerekraft-elements/sdg-goal-grid';
import type {} from 'baerekraft-elements/jsx'; // the types of the tags
import { useState } from 'react';

export function App() {
  const [bars, setBars] = useState(false);
  const [goal, setGoal] = useState('11');
  const [here, setHere] = useState(false);
  return (
    <>
      <label>
        <input type="checkbox" checked={bars} onChange={(event) => setBars(event.target.checked)} /> Stolper
      </label>
      <indicator-chart src="/data/asker-folkemengde.json" kind={bars ? 'bar' : 'line'} onload={() => setHere(true)}>
        <a href="/data/asker-folkemengde.json">Innbyggere, år for år</a>
      </indicator-chart>
      <sdg-goal-grid src="/data/asker-maalsider.json" goal={goal} onbk-choose={(event) => setGoal(event.detail.goal ?? '')} />
      <p role="status">{here ? `Valgt mål: ${goal || 'ingen'}` : ''}</p>
    </>
  );
}
