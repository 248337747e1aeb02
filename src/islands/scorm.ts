/** Entry of the quiz in its SCORM package: the same quiz, and an LMS that is told of the score. */
import { offerQuiz } from './quiz/quiz.ts';
import { openSession } from './quiz/scorm-session.ts';

const session = openSession(window);
offerQuiz(document, { answered: session.answered, tell: session.tell });
