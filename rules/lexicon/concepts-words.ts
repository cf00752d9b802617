/**
 * More everyday words by concept id, in families: what a thing is called at home, in class, in a clinic and in a catalogue of
 * equipment or programmes. They pull a text towards a concept by `rules/thread/leanings.ts`; none of them decides alone.
 */
export const conceptWords: Readonly<Record<string, string>> = {
  'ci.receptive': `auditory processing blank wh-question chunk rephrase simplify gist idiom instruction listener comprehension
    visuals objects reference signer pause key-word information-carrying`,
  'ci.expressive': `narrative retell recount grammar syntax tense pronoun connective conjunction clause colourful semantics
    shape-coding recast expand model sequence character setting who when where beginning middle ending`,
  'ci.vocabulary': `noun verb adjective synonym category word-finding circumlocution semantic mind-map word-web pre-teach
    glossary thesaurus topic phonological cue describe association word-aware`,
  'ci.speech': `articulation phonology phoneme consonant cluster vowel syllable minimal-pairs cued nuffield cleft palate nasal
    hoarse voice vocal fold nodule resonance intelligible dyspraxia verbal oral motor pitch tone robotic monotone volume loud
    prosody intonation shout hydration`,
  'ci.fluency': `stammer stutter disfluent block prolongation repetition slow-rate easy-onset lidcombe palin tension cluttering`,
  'ci.aac': `pecs makaton signalong voca switch eye-gaze core-board communication-book grid podd low-tech high-tech symbol
    aided-language device tablet mount hub partner intensive-interaction yes-no choice-board gesture vocalise`,
  'ci.social': `pragmatic conversation reciprocity turn-taking monologue lecture interrupt sarcasm literal hint lego-based social
    story comic-strip talkabout personal space eye-contact facial expression video-modelling script perspective theory-of-mind
    give take topic greeting farewell banter tone rude offend role-play`,
  'ci.play': `parallel sharing pretend imaginative role-play small-world turn-taking join alongside cooperative play-leader
    buddy toys toddlers symbolic functional`,
  'ci.flex': `routine predictability transition change rigid insist sameness timetable now-next countdown warning surprise
    ritual special-interest obsession demand avoidance low-demand declarative choice control negotiate flexible cover supply
    substitute rearranged cancelled trains dinosaurs collect`,
  'ci.autism': `autism autistic spectrum teacch scerts structured asc asd aet profile neurodivergent`,
  'ci.mutism': `mutism mute selective situational silent whisper sliding-in confident-talking chatter uttered utter syllable
    register pressure thumbs nod freeze voice-recording small-steps`,
  'cl.general': `moderate severe profound learning difficulty delay attainment pre-key-stage engagement differentiate adapted
    curriculum small-steps overlearning concrete abstract predict suppose reason infer hypothetical concept pace`,
  'cl.early': `portage babies sensory explore cause-effect mouthing object-permanence imitate copying treasure-basket attention
    autism bucket joint shared turn name respond`,
  'cl.memory': `working-memory retain recall forget digits backwards sequence rehearse mnemonic jotting prompt checklist
    whiteboard retrieval spaced overlearn repeat recap hold mind mental arithmetic order recipe`,
  'cl.processing': `processing slow pause wait ten-second take-up delay response answer arrives late moved pace extra-time
    thinking-time counts silently slows`,
  'cl.attention': `attention concentrate focus distract drift daydream fidget task-board timer workstation movement-break chunked
    seat position proximity cue refocus name screen headphones adhd minutes sustain settle listen`,
  'cl.exec': `planning organise start initiate prioritise sequence steps checklist planner diary colour-coded folder kit
    equipment homework deadline landmark map find way room lost laminated ticked mentor coach backward-chaining`,
  'cl.generalise': `generalise transfer context setting setting apply elsewhere different materials people rehearsed home shop
    community desk same sheet way rigid problem-solve`,
  'cl.independence': `prompt fade step-back adult-dependent independent hovering velcro cue wait self-check help-card try-three
    unaided withdraw reassurance`,
  'cl.phonics': `phonics grapheme phoneme blend segment decode letter sound digraph flashcard alphabet precision-teaching
    read-write-inc soundwrite nessy`,
  'cl.reading': `reading decode fluency accuracy guess dyslexia dyslexic alpha-omega toe-by-toe paired overlay font reading-pen
    audiobook line-tracking sight-word text`,
  'cl.comprehension': `comprehension inference meaning gist reciprocal predicting questioning clarifying summarise
    visualise aloud fluently takes nothing retell passage text blob`,
  'cl.spelling': `spelling irregular mnemonic look-cover-write phonetic dictionary spell-check word-bank sound-buttons homophone
    suffix prefix root morphology`,
  'cl.composition': `paragraph ideas plan scaffold frame sentence-starter story-map mind-map talk-for-writing punctuation
    dictate draft edit essay blank-page structure shape`,
  'cl.record': `laptop typing touch-typing keyboard scribe dictation speech-to-text recording copy board cloze worksheet notes
    alternative voice-recorder output speed amount`,
  'cl.numeracy': `maths number count subitise dice numicon number-track number-line place-value arithmetic add subtract multiply
    divide tables fraction dyscalculia concrete counters base-ten more less sums calculator`,
  'cl.time': `clock hour o'clock minute half-past quarter calendar yesterday tomorrow time-timer watch duration late timetable`,
  'cl.money': `coin note change price till purse receipt budget shop value pence pound real`,
  'cl.exams': `exam test gcse access-arrangements extra-time reader scribe rest-break separate-room qualification invigilator
    revision functional entry-level mock`,
  'cl.study': `homework revision study-skills planner club quiet coursework library`,
  'cl.missed': `missed gaps absence catch-up tuition tutor diagnostic curriculum excluded hospital moves travel lost schooling`,
  'se.regulation': `regulate dysregulated meltdown co-regulate calm breathing zones five-point-scale overwhelm storm recover
    soothe de-escalate toolkit traffic-light rage tears settle sensory-break`,
  'se.emotions': `emotion feelings name label alexithymia mood body-signs elsa vocabulary-of-feelings faces scale check-in
    interoception express`,
  'se.anger': `anger aggressive hit kick bite spit throw lash restrain assault violent fists furniture anger-management trigger
    debrief positive-handling`,
  'se.behaviour': `behaviour disrupt refuse defy oppositional exclusion suspension sanction functional-analysis boundary
    restorative reward consistent response plan abc`,
  'se.anxiety': `anxiety anxious worry panic heart races breathless tingle sweat sick dread fear catastrophe cbt exposure
    worry-box graded-steps relaxation reassurance emhp wellbeing-practitioner cuticles nails awake checking compulsion ritual ocd
    counting taps door-frame germs washing response-prevention`,
  'se.phobia': `phobia terrified desensitisation graded exposure dog wasp needle lift height storm vomit clown`,
  'se.attendance': `attendance absent refuse ebsa ebsna gate duvet bed part-time reintegration return graded arrival door
    meet-greet home-visit bus sicker sessions percent`,
  'se.runs': `abscond bolt run road gate climb exit leave site risk-assessment missing supervise line-of-sight fob fence roof`,
  'se.impulsive': `impulsive overactive hyperactive blurt interrupt turn wait stop-think adhd inhibit fidget grabs`,
  'se.mh': `depressed low mood hopeless self-harm cut suicidal overdose ligature safety-plan eating-disorder psychosis voices
    camhs counselling therapist crisis flat withdrawn numb dark thoughts belts cords duty`,
  'se.separation': `separation cling mum leaves goodbye drop-off transitional-object handover vomits sobs asks parting`,
  'se.attach': `attachment trauma neglect abuse foster adopt trust reject life-story dyadic theraplay pace nurture safe-base
    therapist key-adult flinch hypervigilant hoard food cuddle strangers early childhood post-adoption`,
  'se.loss': `bereaved grief died death funeral memory-box winston's-wish cruse loss brother grandmother separated prison`,
  'se.friends': `friend peer lonely isolated excluded bullied picked edge games hovers buddy circle-of-friends friendship bench
    mentor popular playdate club partner rota`,
  'se.unstructured': `playtime lunchtime break corridor queue hall unstructured supervised lunch-club zone activities
    playground midday`,
  'se.selfesteem': `confidence self-esteem worthless stupid identity pride strengths success mentor role-model heritage culture
    disability visible-difference belong praise`,
  'se.perfection': `perfectionist mistake wrong rubs tears-up failure have-a-go growth-mindset marvellous-mistakes redo`,
  'se.engagement': `motivation bored disengaged passive interest reward choice vocational hands-on forest-school`,
  'sp.vision': `vision visual sight eye eyesight nystagmus cvi field acuity glare light-sensitive dazzle squint glasses colour
    blind red green hue hatching pattern qtvi vi braille print font enlarged point n24 magnifier cctv screen-reader contrast
    bold heavy outlines cane mobility habilitation tactile blinds matt tinted visor`,
  'sp.hearing': `hearing deaf aid cochlear processor implant audiogram audiology decibel threshold glue ear grommet lip-read lip
    pattern radio-aid soundfield ling acoustic qtod tod bsl signed captions live-speaker background noise mould battery`,
  'sp.msi': `deafblind multi-sensory msi intervenor hand-under-hand tactile-signing neither sees hears touch objects-of-reference
    startles`,
  'sp.noise': `noise loud noisy bell drier dryer alarm assembly singing shout echo ear-defenders headphones quiet pod cover
    sound volume hyperacusis`,
  'sp.crowds': `crowd crowded busy corridor hall queue jostle bump leave-early off-peak front back`,
  'sp.sensory': `sensory processing texture label clothing seams smell light taste touch brush sensory-diet ot hypersensitive
    overload low-arousal uniform tags gag food strip-light`,
  'sp.seeking': `seek movement spin rock swing crash heavy-work trampoline wobble-cushion fidget proprioception vestibular chew
    deep-pressure weighted climb jump`,
  'sp.oral': `chew chews sleeve collar mouth pica chewelry non-food lick`,
  'sp.mobility': `walk walking wheelchair walker frame rollator transfer hoist stairs steps ramp lift self-propel slope door
    standing-frame physio gait splints afo powered chair mobility evacuation`,
  'sp.balance': `balance coordination clumsy trip fall ball catch ride bike dyspraxia dcd motor planning gross core stability pe
    hemiplegia arm side weaker two-handed bimanual constraint`,
  'sp.posture': `posture seating slump supportive chair footblock sleep-system spine scoliosis hip lycra splint brace upright
    positioning trunk tone`,
  'sp.fine': `fine motor hand finger grasp pincer scissors tools thread peg button manipulate dexterity weak grip theraputty
    two-handed craft knife utensils`,
  'sp.handwriting': `handwriting pencil pen crayon grip letter formation sloped-board write-from-the-start speed-up legible
    grips hand tires row pressure copying lines`,
  'sp.toileting': `toilet nappy pad wet soiled accident continence potty changing wipe bottom prompt timed hygiene`,
  'sp.dressing': `dress coat zip button shoes laces velcro clothes change pe socks fasten backward-chaining`,
  'sp.feeding': `eat drink food cutlery fork spoon plate cup straw mealtime lunch feed adapted-cutlery selective picky beige
    texture messy`,
  'sp.fatigue': `fatigue tired exhausted stamina energy pacing rest nap chronic me long-covid reduced-day`,
  'sp.pain': `pain hurts ache joint hypermobile arthritis sickle stretch heat-pack pacing headache migraine`,
  'he.epilepsy': `epilepsy seizure fit absence tonic-clonic buccal midazolam vns rescue recovery neurologist`,
  'he.diabetes': `diabetes insulin glucose hypo blood-sugar pump carbohydrate sensor`,
  'he.allergy': `allergy allergic nut anaphylaxis epipen adrenaline hives egg milk intolerance`,
  'he.asthma': `asthma inhaler spacer wheeze breathing oxygen tracheostomy suction ventilator nebuliser airway neck opening clog`,
  'he.tube': `gastrostomy peg tube feed pump button nasogastric stoma`,
  'he.swallow': `swallow dysphagia choke aspirate thickened puree cough mealtime-plan slt feeding`,
  'he.continence': `bowel bladder constipation catheter enuresis continence nurse laxative stoma encopresis`,
  'he.sleep': `sleep awake insomnia melatonin bedtime night wakes nightmares sleep-clinic routine settle drowsy`,
  'he.medication': `medicine medication tablet dose methylphenidate side-effects titrate prescription appetite`,
  'he.diet': `weight diet dietitian growth calorie bmi obese underweight centile vitamin supplement eats foods prader-willi`,
  'he.mental': `camhs psychiatrist psychologist therapy assessment eating-disorder ocd cbt medication crisis inpatient emdr`,
  'he.skin': `eczema skin cream emollient dressing bandage sun burn epidermolysis itch scratch`,
  'he.dental': `teeth dentist dental mouth abscess decay brush extraction anaesthetic gum`,
  'he.complex': `life-limiting palliative hospice degenerative batten terminal end-of-life symptom advance-care consultant nurse
    expected live teens progressive ventilated`,
  'he.periods': `period periods menstruation pad tampon puberty bleed cubicle wash pouch`,
  'sc.shortbreaks': `respite short-break overnight carer relief exhausted babysit shared-care weekend evening parents rest`,
  'sc.family': `parents grandparents kinship sgo special-guardianship family-group-conference early-help parenting course benefits
    dla pip carer's-allowance debt meter money rent family-fund welfare-rights advice food-bank housing separated new-baby`,
  'sc.homebehaviour': `home window lock kitchen knives climbs smash siblings safe-space parents behaviour-support violence door
    stairs gate alarm caller doorstep keysafe`,
  'sc.personalcare': `bath shower wash dress carer personal-care direct-payment morning bedtime undress teeth-brushing`,
  'sc.equipment': `hoist ramp stairlift wetroom through-floor-lift adaptation disabled-facilities-grant bed rails car harness
    booster equipment-panel bath-lift`,
  'sc.community': `club leisure holiday activity swim scouts outing buddy befriender pa enabler isolated bedroom weekend
    inclusive session`,
  'sc.youngcarer': `young-carer cooks mum tablets twins siblings cares translates parent ill looks-after`,
  'sc.safeguard': `exploit gang county-lines grooming stranger online cuckoo mate-crime easily-led phone gave lad scam abuse
    missing vulnerable saying-no risk`,
  'sc.adult': `adult-services transition care-act eighteen allocated shared-lives supported-living adult-social-worker
    assessment birthday`,
  'sc.night': `night waking-night sleep-in monitor sitting-up cot turns seizure alarm overnight`,
  'sc.transport': `transport taxi escort minibus passenger-assistant harness travel-to-school route`,
  'in.travel': `travel bus train route travel-training landmark alone journey stop ticket app map lost station`,
  'in.road': `road traffic kerb crossing car park pedestrian green-cross`,
  'in.money': `money budget bank card cash save spend account bills pin contactless scam rent change`,
  'in.cooking': `cook kitchen recipe meal snack kettle hob microwave chop picture-recipe sequence`,
  'in.home': `clean laundry washing-machine tidy bins household chores hoover tenancy`,
  'in.hygiene': `wash shower deodorant shave teeth hair hygiene body-odour clothes`,
  'in.work': `job work employment career vocational profile taster job-coach tsi supported-internship apprenticeship employer
    interview cv placement living volunteer workplace colleague task shop`,
  'in.college': `college transition next step course open-day taster visit sixth-form prospectus post-16`,
  'in.housing': `flat supported-living tenancy housing rent own home live independently parental leave shared-lives`,
  'in.relationships': `relationship sex consent boyfriend girlfriend private public touch contraception puberty dating marriage`,
  'in.community': `volunteer vote faith library neighbour belong group local society`,
  'in.health': `gp dentist appointment annual-health-check prescription health-passport phone-calls rings book own script dials
    nurse`,
  'in.decisions': `choice decision advocate advocacy self-advocacy meeting views one-page-profile easy-read agenda capacity
    over-head speak say-no person-centred review`,
  'in.organise': `alarm calendar routine appointment reminder planner late morning punctual`,
  'in.online': `online internet social-media gaming password phishing troll screen privacy stranger photos`,
};
