/** Starts the desk. */
import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/underlines.css';
import '../style/parts.css';
import '../style/card.css';
import '../style/desk.css';
import '../style/write.css';
import '../style/print.css';
import '../style/thread-map.css';
import '../style/panel.css';
import '../style/train.css';
import '../style/present.css';
import '../style/score.css';
import { Desk } from './desk.tsx';
import { takeUpHouse } from './desk-state.ts';

const place = document.getElementById('desk');
if (place) render(<Desk />, place);
takeUpHouse();
