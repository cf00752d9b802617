/** The side panel's page. */
import { followPage } from '../../follow-page.ts';

const place = document.getElementById('panel');
if (place) void followPage(place);
