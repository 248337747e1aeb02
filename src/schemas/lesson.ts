/** A lesson unit, from which every form that a teacher files is made. */
import { z } from 'astro/zod';
import { factSchema } from './fact.ts';
import { grouping, minutes, recordIds, stepIds, taskIds, texts } from './teaching.ts';
import { localised, slug } from './text.ts';

const stepSchema = z
  .strictObject({
    minutes,
    grouping,
    title: localised.meta({ description: 'What happens, in a few words.' }),
    text: texts,
    offline: localised.nullable().meta({ description: 'How it goes without internet; null when nothing changes.' }),
    records: recordIds,
    steps: stepIds,
    tasks: taskIds,
  })
  .meta({ description: 'One step of a session.' });

const sessionSchema = z
  .strictObject({
    minutes,
    title: localised.meta({ description: 'What the session is about.' }),
    steps: z
      .array(stepSchema)
      .min(2, 'expected at least two steps')
      .meta({ description: 'Its steps; their minutes add up.' }),
  })
  .meta({ description: 'One meeting of the class.' });

const criterionSchema = z
  .strictObject({
    name: localised.meta({ description: 'What is looked at.' }),
    levels: z
      .array(localised)
      .length(4, 'expected four levels')
      .meta({ description: 'Four levels, from the weakest to the strongest.' }),
  })
  .meta({ description: 'One line of the rubric.' });

const answerSchema = z
  .strictObject({
    question: localised.meta({ description: 'A question that will come up.' }),
    answer: localised.meta({ description: 'What the record holds, and what it does not.' }),
  })
  .meta({ description: 'A question with its answer.' });

export const lessonSchema = z
  .strictObject({
    id: slug.meta({ description: 'Permanent id of the unit, the name of its file and part of its address.' }),
    n: z.number().int('expected a whole number').meta({ description: 'Place among the units, from 1.' }),
    title: localised.meta({ description: 'Title.' }),
    lead: localised.meta({ description: 'What the class does and takes home, in two sentences.' }),
    audience: localised.meta({ description: 'For whom.' }),
    phase: localised.meta({ description: 'Year and phase, to be adapted by whoever files it.' }),
    subject: localised.meta({ description: 'Subjects that it fits.' }),
    level: localised.meta({ description: 'Level of education, as a catalogue of learning material names it.' }),
    size: localised.meta({ description: 'For how many, and how they sit.' }),
    before: texts,
    profile: texts,
    facilities: texts,
    model: localised.meta({ description: 'The way of teaching.' }),
    outcome: localised.meta({ description: 'Which learning outcome it serves, in words of our own.' }),
    goals: texts,
    understanding: texts,
    questions: texts,
    sessions: z.array(sessionSchema).min(1, 'expected at least one session').meta({ description: 'The meetings.' }),
    support: texts,
    stretch: texts,
    assessment: texts,
    rubric: z.array(criterionSchema).min(2, 'expected at least two criteria').meta({ description: 'The rubric.' }),
    answers: z
      .array(answerSchema)
      .min(1, 'expected at least one answer')
      .meta({ description: 'Questions that come up.' }),
    teacher: texts,
    students: texts,
    terms: z.array(slug).min(1, 'expected at least one term').meta({ description: 'Ids of records in glossary.json.' }),
    facts: z.array(factSchema).min(1, 'expected at least one fact').meta({ description: 'What it rests on.' }),
  })
  .meta({ description: 'A lesson unit: goals, steps with minutes, assessment, answers, reflection.' });

export type Lesson = z.infer<typeof lessonSchema>;
export type LessonStep = Lesson['sessions'][number]['steps'][number];
