/** Entry of the page of the quiz. */
import { offerQuiz } from './quiz/quiz.ts';

offerQuiz(document);
