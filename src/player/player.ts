import { isPresenterWindow } from './partner.js';
import { openPresenterView } from './presenter-view.js';
import { readTalkData } from './read-talk.js';
import { openStage } from './stage.js';
import { createTalk } from './talk.js';

const talk = createTalk(document, readTalkData(document));
if (isPresenterWindow()) openPresenterView(talk);
else openStage(talk);
