/**
 * Words that tell an area of need, from the broad areas of the SEND Code 6.28 to 6.35. Phrases are in the house matcher's form,
 * parted by commas. `strong` words name the difficulty or its own remedy; `weak` ones only lean that way.
 */
import type { Area } from '../contract.ts';

export interface AreaWords {
  area: Area;
  strong: readonly string[];
  weak: readonly string[];
}

const list = (phrases: string) => phrases.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));

export const areaWords: readonly AreaWords[] = [
  {
    area: 'communication',
    strong:
      list(`speech, language, communication, communicat~, receptive, expressive, vocabulary, articulation, phonology,
      phonological, speech sounds, say~ (the|his|her|their) sounds, intelligible, unintelligible, intelligibility, apraxia,
      verbal dyspraxia, stammer~, stutter~, dld, slcn, slt, salt, aac, pecs, makaton, signing, sign supported, eye gaze, voca,
      podd, core board, non speaking, non verbal, nonverbal, pre verbal, minimally verbal, mutism, mute, autism, autistic, asd,
      asc, pda, demand avoidance, literally, literal, sarcasm, idioms, jokes, take turns, takes turns, taking turns, turn taking,
      conversation~, chat~, social (interaction|understanding|cues|rules|skills|story|stories|situations), pragmatic, pragmatics,
      joint attention, word finding, find~ (the|his|her|their)? (right)? words, sentence (length|structure), grammar,
      (follow~|understand~) (a|an|the)? (spoken|verbal|longer|multi step|two step|simple|whole class|classroom)? (instruction~|direction~|question~),
      understand~ (spoken|verbal|what is said|what he is told|what she is told|what people say), lego (based)? (therapy|group),
      attention autism, intensive interaction, colourful semantics, shape coding, word aware, comic strip, visual timetable,
      now and next, body language, facial expression~, eye contact, point of view, small talk, back and forth,
      (change~|changes) (to|of|in) (routine~|plan~|timetable|the day|the routine|his day|her day), unexpected change~, rigid, rigidly,
      routines, special interest~, narrative, group discussion~, start~ a conversation, ask~ for help`),
    weak: list(`talk~, speak~, spoken, understood, words, sentence~, listen~, instruction~, question~, sign, signs, gesture~,
      turn~, change~, predictable, verbal, verbally, express~, play~ with, routine, transition~, tell~, point~ to, interact~`),
  },
  {
    area: 'cognition',
    strong:
      list(`read~, decod~, blend~, segment~, phonics, phonic, spell~, dyslexia, dyslexic, literacy, comprehension, maths,
      math, mathematics, numeracy, number~, dyscalculia, times table~, add and subtract, tell~ the time, us~ money, place value,
      calculation~, working memory, memory, recall~, retain~, retention, remember~, forget~, hold~ * in mind, processing speed,
      cognitive, cognition, problem solving, abstract, generalis~, attention, concentrat~, focus~, distract~, on task, adhd,
      executive function~, organis~, plan~ (an|a|his|her|their|extended) (extended|answer|essay|piece|work|writing|task|story)?,
      curriculum, learning (difficult~|disability|disabilities|delay), mld, sld, pmld, gdd, global (developmental)? delay, spld, numicon,
      precision teaching, toe by toe, read write inc, nessy, pre key stage, pre teach~, over learn~, overlearn~, gcse, gcses,
      written work, composition, extended writing, writ~ (a|his|her|their|down|sentence~|paragraph~|ideas|more), essay~, subject~,
      exam~, revis~, attainment, letter sound~, science, english, start~ (a task|tasks|work|his work|her work|their work),
      los~ (his|her|their|my) place, finish~ (a task|tasks|work|his work|her work|their work|notes|his notes|her notes), homework,
      coins, copying, copies from the board, fractions, shapes, word problems, working out, instructions in mind, scribe, reader`),
    weak: list(`learn~, lesson~, task~, work, book~, letter~, writ~, copy~, understand~, topic~, teacher~, knowledge, money,
      count~, listen~, sound~, slow to answer, independently`),
  },
  {
    area: 'semh',
    strong:
      list(`anxious, anxiety, worry, worries, worried, worrying, panic~, phobia, ocd, scared, fear~, afraid, frightened,
      emotion~, emotional, emotionally, mood, sad, depress~, depression, self harm~, self esteem, confidence, resilience, resilient,
      regulat~, regulation, dysregulated, dysregulation, meltdown~, anger, angry, cross, temper, frustrat~, frustration, outburst~,
      behaviour~, aggression, aggressive, hit~, hitting, kick~, bites (other|adults|staff|children|people|his|her), biting, throw~,
      shout~, swear~, destroy~, run~ (off|away|out), running (off|away|out), abscond~, attachment, trauma, traumatic, bereavement, grief,
      refus~ (school|to attend|to come|to go|to enter), school refusal, ebsa, ebsna, attendance, attended, attend~ (school|lessons|less|only),
      friendship~, bully~, bullied, bullying, isolated, isolation, lonely, loneliness, peer relationships, elsa, camhs, counsell~, counsellor,
      zones of regulation, thrive, nurture, play therap~, drawing and talking, art therap~, cbt, mental health, semh, wellbeing,
      well being, calm~, feelings, eating disorder, suicidal, key adult, learning mentor, mentor~, upset~, cries, crying, tearful,
      hides, co regulat~, fight~, hurt~ (others|other|himself|herself|themself|themselves|staff|people|children), storm~ out,
      lash~ out, trust~, therapeutic, panicky, withdrawn, excluded, exclusion, suspended, self injury, controlling`),
    weak: list(`friend~, peer~, distress~, overwhelmed, avoid~, belong~, refus~, cop~, coping, relationship~, safe, join~ in,
      impulsive, impulsively, risk~, stress~, happy, lunchtime~, playtime~`),
  },
  {
    area: 'sensory-physical',
    strong:
      list(`sensory, noise~, noisy, loud, touch, texture~, smell~, bright light~, lights, proprioception, proprioceptive, vestibular,
      hypersensitive, hyposensitive, over responsive, seek~ (movement|pressure|touch), chew~, dribbl~, drool~, mouths, ear defenders,
      vision, visual impairment, visually impaired, vi, sight, blind, nystagmus, cvi, braille, large print, magnif~, magnifier, qtvi,
      squint, glasses, cannot see, see the board, hear~, hearing, deaf, deafness, hearing aid~, cochlear, radio aid, qtod, glue ear, bsl, lip read~, lipread~, audiology,
      acoustic, msi, deafblind, intervenor, motor, mobility, balance, coordination, co ordination, cerebral palsy, wheelchair,
      dcd, dyspraxia, dyspraxic, hypermobile, hypermobility, physio, physiotherap~, physiotherapist, physiotherapy, occupational therap~,
      occupational therapist, ot, hydrotherapy, standing frame, walking frame, walker, hoist~, posture, postural, seating, stairs, trips,
      falls, fall~ over, climb~, handwriting, pencil grip, pencil, scissors, cutlery, button~, zip~, grip~, grasp~, hand (strength|aches|control),
      hand, hands, fingers, typing, touch typ~, type, fatigue, fatigued, tired, tires, tiredness, stamina, pain, painful, aches, muscle~, joint~,
      tone, physical, physically, epilepsy, epileptic, seizure~, diabetes, medical, tics, movement break~, weighted, swallow~, splint~,
      one handed, spasms, breathless, asthma, tremor, hearing loss, sight loss`),
    weak: list(`walk~, sit still, fidget~, crowd~, crowded, clothes, food~, eat~, carry~, writ~ (very)? slowly, laptop, corridor~, wet, cold, pe,
      equipment, movement~, see, board, enlarged`),
  },
  {
    area: 'independence',
    strong:
      list(`toilet~, toileting, continence, incontinent, nappy, nappies, dress~, undress~, personal care, intimate care, self care,
      self help, wash~ (his|her|their|my) (hands|hair|face), brush~ (his|her|their|my) teeth, hygiene, shower~, cook~,
      prepar~ (a|his|her|their|own) (own)? (meal|snack|lunch|drink), shopping, travel training, travel~ (independently|alone|by|on),
      public transport, bus, (cross~|crossing) (the|a)? road~, road safety, independent living, life skills, daily living, laundry,
      feed~ (himself|herself|themself|themselves), shoes, shoelaces, laces, independence, danger, strangers, keep~ (himself|herself|themself|themselves|myself|him|her) safe`),
    weak: list(
      `independent, independently, on (his|her|their) own, by (himself|herself|themselves), home, adult life, community`,
    ),
  },
];
