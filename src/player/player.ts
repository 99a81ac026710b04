import { keepFitted } from './keep-fitted.js';
import { isPresenterWindow, presenterOfFile, stageOfFile } from './partner.js';
import { openPresenterView } from './presenter-view.js';
import { readTalkData } from './read-talk.js';
import { openStage } from './stage.js';
import { createTalk } from './talk.js';

const talk = createTalk(document, readTalkData(document));
keepFitted(talk);
const { deck } = talk.data;
if (isPresenterWindow()) openPresenterView(talk, presenterOfFile(deck));
else openStage(talk, stageOfFile(deck));
