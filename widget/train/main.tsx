/** Starts the trainer's page: the room alone, for a hall without a network. */
import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/parts.css';
import '../style/desk.css';
import '../style/train.css';
import '../style/present.css';
import { StandaloneTrainer } from './standalone.tsx';

const place = document.getElementById('train');
if (place) render(<StandaloneTrainer />, place);
