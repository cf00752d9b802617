/** Health needs (Section C) as people word them, and the care that answers each. */
import { type Concept, conceptsIn } from './concepts-shape.ts';

const care = `(individual|individual health)? (health)? care plan; ihcp; healthcare plan; health plan
  school nurse~; school nursing; community (children's)? nurse~; community nursing; paediatrician
  community paediatrician; consultant~; gp; special school nurse~; nurse; nurses; nursing; hospital appointment~
  medical (appointment~|review~|needs plan); health (review~|check)`;

export const healthConcepts: readonly Concept[] = conceptsIn('health', [
  {
    id: 'he.epilepsy',
    title: 'epilepsy and seizures',
    needs: `(epilepsy|epileptic); epilepsy; epileptic; seizure~; absences; absence seizure~; tonic clonic
      convuls~; blank spell~; vacant (spell~|episode~); status epilepticus; drop attack~; fits
      (has|having|had) (a)? (fit|fits|seizure~); myoclonic; jerk~; dravet; lennox; photosensitive
      lose~ consciousness; blackout~; convulsion~`,
    answers: `epilepsy (nurse|care plan|plan|training|clinic|awareness)
      epilepsy (specialist|review~|medication|protocol|service|first aid)
      seizure (plan|protocol|management|record~|diary|log|response)
      seizure (care|alarm|monitor|training|first aid|medication|chart); rescue (medication|medicine); midazolam
      buccal; buccal midazolam; diazepam; emergency (medication|protocol|medicine|plan)
      anti (epileptic|seizure|convulsant); sodium valproate; levetiracetam; ketogenic; vns; vagus
      (neurology|neurologist~|neurological); neurologist; bed (alarm|monitor); swimming with (an)? adult
      protective (helmet|headgear); helmet; 1:1 (for|when|during) swimming; first aid~`,
    helpers: care,
    near: 'he.medication',
  },
  {
    id: 'he.diabetes',
    title: 'diabetes',
    needs: `diabet~; diabetes; diabetic; type (1|one) diabetes; blood (sugar|glucose); hypo; hypos; hypoglycaemia
      hyperglycaemia; insulin; carb count~; sugar levels; glucose levels; hba1c; ketones`,
    answers: `diabet~ (nurse|care plan|plan|team|training|clinic|specialist|management|dietitian|kit)
      insulin (pump|injection~|pen|dose~|administration|given|training)
      blood (sugar|glucose) (check~|test~|monitor~|level~|meter); glucose (monitor~|check~|tablet~|sensor|meter|gel)
      cgm; libre; dexcom; hypo (kit|box|treatment|plan|management); finger prick; carb~ count~; carbohydrate count~
      snack~ (at|when|allowed|before|in class); (endocrinology|endocrinologist~|endocrine); sharps (bin|box)
      glucose`,
    helpers: `${care}; dietitian~; dietician`,
    near: 'he.medication he.diet',
  },
  {
    id: 'he.allergy',
    title: 'allergies',
    needs: `(allergy|allergies|allergic); allergy; allergies; allergic; (anaphylaxis|anaphylactic); anaphylaxis
      nut~; peanut~; injector~; auto injector~; epipen~; epi pen~; (intolerance|intolerant); coeliac; gluten
      dairy (free|allergy|(intolerance|intolerant)); hay fever; swelling of (his|her|their); egg allergy; latex
      bee sting~`,
    answers: `epipen~; epi pen~; jext; emerade; auto injector~; autoinjector~
      adrenaline (pen~|injector~|auto injector~|kept|given|training)
      injector~ (training|kept|stored|available|carried); antihistamine~; piriton; cetirizine
      (allergy|allergies|allergic) (plan|action plan|training|nurse|clinic|management)
      (allergy|allergies|allergic) (care plan|protocol|specialist|team|awareness|aware|register)
      anaphylaxis (training|plan|kit|policy|management); (nut|gluten|dairy|egg|allergen) free
      allergen~ (check~|list|free|avoid~|menu|information|control~)
      emergency (medication|medicine|protocol|plan|kit); bsaci; food labels check~
      catering (staff|team|manager) (told|trained|informed|briefed|aware); (immunology|immunologist~); aai; aais
      adrenaline`,
    helpers: `${care}; dietitian~; dietician; first aid~`,
    near: 'he.medication he.diet',
  },
  {
    id: 'he.asthma',
    title: 'asthma and breathing',
    needs: `asthma; asthmatic; wheez~; inhaler~; breathing (difficulties|problem~|support|is)?; breathless~
      short of breath; shortness of breath; chest infection~; respiratory; lung (disease|condition|function)?
      chronic lung; cystic fibrosis; cf; (bronchiolitis|bronchitis|bronchiectasis); tracheostomy; ventilat~; oxygen
      suction~; secretions; airway; nebulis~; bipap; cpap; sleep apnoea; apnoea`,
    answers: `inhaler~ (kept|stored|technique|training|available|given|before|with|use|check~); spacer~
      asthma (plan|action plan|nurse|training|clinic|review~|card|care plan|policy|kit|register); salbutamol
      blue inhaler; peak flow; preventer; nebulis~; suction~ (machine|training|as|by|equipment|carried|unit)
      tracheostomy (care|training|change~|nurse|kit|trained|equipment|box)
      oxygen (therapy|cylinder|supply|saturation~|monitor~|at|given); saturation~ (monitor~|check~|probe)
      ventilator (care|training|equipment)
      respiratory (nurse|physio~|team|clinic|plan|(physiotherapy|physiotherapist~)|care)
      chest (physio~|physiotherapy|clearance); airway (clearance|management|care); cough assist
      cystic fibrosis nurse; dust free; ventilated room; creon; long term ventilation`,
    helpers: `${care}; respiratory; physiotherapist~`,
    near: 'he.medication',
  },
  {
    id: 'he.tube',
    title: 'tube feeding',
    needs: `tube fe~; tube feeding; tube fed; gastrostomy; peg; peg (fed|feed~|tube)
      button (feed|site|gastrostomy); nasogastric; ng (tube|fed|feed~); jejunostomy; jej; pump feed~; enteral
      nil by mouth; feed~ (by|through|via) (a)?; blended diet; fed through`,
    answers: `gastrostomy (care|training|nurse|feed~|site|button|plan|trained|competency)
      peg (care|feed~|training|nurse|tube|trained); tube (feed~|care|training|feeding (training|competency|plan))
      enteral (feed~|feeding|nurse|nutrition|pump|training); feeding pump; bolus feed~; overnight feed~
      nasogastric (training|tube|feed~|care)
      feed~ (given|administered|by|via|through) (a)? *? (nurse|trained|tube|pump|peg|button|gastrostomy)
      feeding regime~; button change~; dietitian~ (to set|review~|regime|led); nutrition nurse`,
    helpers: `${care}; dietitian~; dietician`,
    near: 'he.swallow he.diet',
  },
  {
    id: 'he.swallow',
    title: 'safe swallowing',
    needs: `swallow~; swallowing; unsafe swallow; dysphagia; chok~; choking; choke; aspirat~; thicken~; thickened
      pureed; puree; iddsi; soft diet; minced; modified (diet|texture~)
      cough~ (when|on|during) (eat~|drink~|meal~|food|fluids); chest infection~ from; reflux; gord
      vomit~ (after|feed~|food); (risk of|silent) aspiration; aspirates`,
    answers: `dysphagia (therapist|trained|training|assessment|plan|review|team|speech)
      swallow~ (assessment|plan|guidelines|review|clinic|therapist|study|programme|training)
      eating and drinking (plan|guidelines|assessment|support|programme|training|mat); thickener~
      thickened (fluid~|drink~|liquid~)?; iddsi (level)?; texture (modified|modification|b|c|d|e)
      (puree|pureed|pureed|soft|minced|fork mashable|modified|mashed) (diet|food|meal~|texture~)
      feeding (guidelines|plan|assessment|team|clinic|technique~)
      upright (position|for|when|during) *? (meal~|eat~|feed~)
      position~ (for|at|during) (meal~|eat~|feed~|feeding|mealtimes); videofluoroscopy
      supervis~ (at|when|during|all|of|while) (all)? *? (meal~|eating|snack~|lunch|drinking|mealtimes)
      choking (first aid|risk|training|plan|protocol|response); basic life support; pacing of (food|mouthfuls)`,
    helpers: `${care}; speech and language therapist~; slt; salt; dietitian~; dietician`,
    near: 'sp.feeding he.tube',
  },
  {
    id: 'he.continence',
    title: 'continence as a health need',
    needs: `continence; (incontinent|incontinence); bladder; bowel~; (constipated|constipation); constipation
      soiling; soils; wets the bed; (bedwetting|bed wetting); bedwetting; enuresis; encopresis; catheter~; stoma
      colostomy; ileostomy; kidney~; renal; urinary; uti; neurogenic; hirschsprung~; laxative~; pad~; nappies`,
    answers: `continence (nurse|service|clinic|(adviser~|advisor~|advice|advise~)|assessment|programme|care)
      continence (team|product~|plan|supplies|pads|care plan|specialist)
      bladder and bowel (nurse|service|clinic|team)
      bowel (programme|management|care|plan|washout~|regime|nurse|irrigation)
      catheter~ (care|training|nurse|plan|every|by); catheterisation; stoma (care|nurse|bag~); laxative~; movicol
      macrogol; pad~ (supplied|supply|provided|delivered|changed|order~); supply of (pads|nappies|products)
      enuresis (clinic|alarm|nurse|service); desmopressin; fluid (chart|intake|plan); (urology|urologist~)
      (gastroenterology|gastroenterologist~); eric; toilet~ (programme|plan|regime); dialysis
      renal (team|nurse|diet)`,
    helpers: care,
    near: 'sp.toileting',
  },
  {
    id: 'he.sleep',
    title: 'sleep',
    needs: `sleep; sleep~ (through|alone|in|only|for|badly|poorly)
      sleep~ (pattern~|difficulties|problem~|routine|disorder|deprived|disturbance); sleeps; sleepless; asleep
      settle~ (at night|to sleep|at bedtime); wake~ (up)? *? (night|early|times|hours|through|at); waking; wakes
      night waking; up (at|in|through|during|half) (the)? night; awake (at|until|for|most|half); bedtime~; insomnia
      night terror~; nightmare~; melatonin; sleeping; tired in the (morning|day); fall~ asleep (in|at)
      (night|nights) (waking|terror~|time waking); at night; (drop|drops|nod|nods) off`,
    answers: `sleep (clinic|programme|practitioner|(adviser~|advisor~|advice|advise~)|nurse)
      sleep (hygiene|diary|plan|workshop|service|support)
      sleep (consultant|specialist|course|scotland|charity|system|study|routine|training|counsellor|coach)
      melatonin; bedtime (routine|plan|programme|chart|story|support)
      night (support|sitter|nurse|care|waking (service|support)); waking night; overnight (care|carer|support|nurse)
      scope sleep; weighted blanket (at night)?; (safespace|safe space) bed; safe bed; specialist bed
      blackout blind~`,
    helpers: `${care}; family support worker~; learning disability nurse~; ld nurse~; occupational therapist~`,
    near: 'sp.fatigue sc.night',
  },
  {
    id: 'he.medication',
    title: 'medicines',
    needs: `(medication|medicated); medication; medicine~; methylphenidate; ritalin; stimulant~; dose~
      (prescription~|prescribe~); prescribed; take~ (daily)? *? (medication|medicine~|tablets); side effect~
      injection~; refus~ (his|her|their)? (medication|medicine~); appetite`,
    answers: `(medication|medicated) (review~|given|(administer~|administration)|policy|plan|at|training|trained)
      (medication|medicated) (stored|clinic|monitoring|record~|chart|by|every|management|in); medication review
      (administer~|administration) (of)? ((medicine~|medication)|his|her|their|medication|medicine~)
      medicine~ (given|administered|management|review~|policy|stored|training|record~|chart|optimisation)
      give~ (his|her|their)? (medication|medicine~|tablets|midday dose); trained (staff|adult~) to (give|administer)
      (psychiatry|psychiatric|psychiatrist~) review; height and weight check~; height weight; blood pressure check~
      adhd (nurse|clinic|review~|medication review); (prescription~|prescribe~); titrat~; (pharmacist~|pharmacy)
      lockable; mar chart`,
    helpers: care,
    near: 'he.epilepsy',
  },
  {
    id: 'he.diet',
    title: 'diet, weight and growth',
    needs: `weight; underweight; overweight; obes~; obesity; weight (gain|loss|management|is); losing weight
      growth; failure to thrive; faltering growth; prader willi; nutrition~; nutrition; malnourish~; restricted diet
      limited diet; diet; dietary; vitamin~; iron (deficiency|deficient); appetite; (overeat|over eat); overeat~
      food seek~; pku; phenylketonuria; metabolic; bmi; calories; supplement~; fussy
      low in iron; iron (deficiency|levels); anaemi~; foods that (he|she|they) will eat`,
    answers: `dietitian~ (review~|led|advice|appointment~|plan|assessment|input|clinic|to|every); dietician~
      dietetic~; dietetics; weigh~ (and measure~|every|monthly|check~|monitored|in|clinic)
      weight (management|monitor~|check~|clinic|programme|plan); nutrition~ (plan|support|supplement~|drink~|team)?
      supplement~ (drink~|given|prescribed)?; fortified; growth (chart~|monitor~|clinic|hormone)
      food (plan|diary|intake chart|security|locked|chart); special diet; (low|high) (protein|calorie|fat|sugar)
      healthy (eating|lifestyle|weight) (programme|plan|group|course); (endocrinology|endocrinologist~|endocrine)
      locked (kitchen|food|cupboard~); paediatric dietitian
      dietitian~`,
    helpers: care,
    near: 'sp.feeding he.tube',
  },
  {
    id: 'he.mental',
    title: 'mental health treatment',
    needs: `mental (health|illness) (condition|needs|difficulties|diagnosis|disorder|problem~|crisis)?; camhs
      psychosis; eating disorder; (anorexia|anorexic); (bulimia|bulimic); depress~; depression; self harm~
      self harming; (suicide|suicidal); suicidal; overdose~; ocd; obsessive compulsive; ptsd; bipolar; psychiatric
      inpatient; tier 4; sectioned; hears voices; anxiety disorder; low mood`,
    answers: `camhs; camhs (treatment|therapy|session~|nurse|practitioner|team|psychiatrist)?
      camhs (psychologist|worker|review~|care coordinator|appointment~|input|clinic|crisis)?
      (psychiatry|psychiatric|psychiatrist~) (review~|appointment~|treatment|medication|clinic)?; psychiatrist
      (psychotherapy|psychotherapist~); psychotherapy; dbt; cbt; emdr; family (therapy|therapies|therapist~)
      family therapy; eating disorder~ (service|team|nurse|clinic)?; crisis (team|plan|line|support)
      care programme approach; cpa; care coordinator; antidepressant~; sertraline; fluoxetine; risperidone
      mental health (nurse|team|service|practitioner|worker|treatment|review|hospital|medication); safety plan
      intensive home treatment; day unit; clinical (psychology|psychologist~|psychological); community mental health
      weekly weigh in~; trauma focused`,
    helpers: `${care}; counsell~; counsellor~`,
    near: 'se.mh se.anxiety',
  },
  {
    id: 'he.heart',
    title: 'heart conditions',
    needs: `heart (condition|defect|disease|surgery|murmur|problem~|operation|failure|transplant|rhythm)?; cardiac
      congenital heart; pacemaker; fontan; blood pressure; fainting; faints; postural tachycardia; arrhythmia
      blue lips`,
    answers: `cardiac (nurse|clinic|review~|team|plan|care|consultant|(rehab|rehabilitation))
      (cardiology|cardiologist~); cardiologist; defibrillator; aed; echocardiogram
      heart (clinic|nurse|plan|team|monitor|rate monitor~); exercise (limit~|plan|restriction~|advice); cpr
      fluids and salt; compression stockings`,
    helpers: care,
    near: 'sp.fatigue',
  },
  {
    id: 'he.skin',
    title: 'skin',
    needs: `eczema; dermatitis; psoriasis
      skin (condition|is|breaks|infection~|integrity|care|cracks|splits|tears)?; itch~; itching
      scratch~ (until|his|her|their); sore skin; pressure sore~; epidermolysis; ichthyosis; rash~; burn~; scar~`,
    answers: `emollient~; moisturis~; cream~ (applied|at|given|twice|every|times); wet wrap~
      (dermatology|dermatologist~); skin (care|nurse|clinic|plan|check~|integrity); steroid cream~; antihistamine~
      pressure (relief|care|mattress|cushion); dressing change~; tissue viability; cotton gloves; soap free
      soap substitute; cool (seat|place|room); sunscreen; tepid`,
    helpers: care,
    near: 'sp.sensory',
  },
  {
    id: 'he.tics',
    title: 'tics',
    needs: `tic~; tic disorder; tourette~; tourettes; jerks (his|her|their); involuntary (movement~|sound~|noise~)
      vocal tic~; motor tic~; coprolalia; throat clearing; sudden movements; facial movements`,
    answers: `tic~ (clinic|plan|education|awareness|friendly|nurse|training|therapy|management|break~|not)
      tourette~ (clinic|action|nurse|training|awareness); habit reversal; cbit; comprehensive behavioural
      exposure and response; clonidine; ignor~ (of)? (the)? tics; tics (ignored|not commented|accepted|explained)
      tic break~; (neurology|neurologist~|neurological); tic release; separate room (for|in) (exam~|test~)`,
    helpers: `${care}; psychologist~`,
    near: 'he.mental',
  },
  {
    id: 'he.blood',
    title: 'blood, immune and long-term illness',
    needs: `sickle cell; thalassaemia; (haemophilia|haemophiliac); anaemi~; leukaemia; cancer; chemotherapy
      tumour; brain tumour; transplant; immun~ (suppress~|(deficiency|deficient)|system|compromised)?
      immunosuppress~; infection~; lupus; crohn~; colitis; ibd; hiv; port a cath; central line; transfusion~
      crisis pain; genetic (condition|syndrome); mitochondrial; neurofibromatosis; tuberous; hydrocephalus; shunt
      brain injury; head injury; stroke`,
    answers: `(haematology|haematologist~); (oncology|oncologist~); oncology; macmillan
      sickle cell (nurse|plan|centre|clinic|team|crisis plan); infection control; (handgel|hand gel)
      isolation from infect~; (exposure|contact) to (chickenpox|shingles|infection~); notify (parents|hospital)
      factor viii; transfusion~; line care; fluid~ (encouraged|at|available); (neuropsychology|neuropsychologist~)
      (neurosurgery|neurosurgeon~|neurosurgical); shunt (care|alert|plan); genetic~ (clinic|counsell~|review)
      hospital (passport|team|outreach|open access); specialist nurse~; neurorehabilitation
      brain injury (team|specialist|service|case manager)`,
    helpers: care,
    near: 'sp.fatigue sp.pain',
  },
  {
    id: 'he.equipment',
    title: 'medical and mobility equipment',
    needs: `outgrown; new (wheelchair|splint~|afo~|hearing aid~|chair|frame); orthotic~; orthosis; splint~; afo~
      (prosthetic~|prosthesis); prosthesis; wheelchair (seating|review|is); equipment (review|repair|at home)
      specialist equipment; glasses (prescription|broken|checked); sleep system`,
    answers: `wheelchair (service~|clinic|services|review~|assessment|repair~|seating|therapist)
      orthotic~ (clinic|review~|service|appointment~|department); orthotist; prosthetic~; rehabilitation engineer
      equipment (review~|service|provided|loan|store|maintenance|check~|repair~); powered wheelchair (assessment)?
      seating clinic; spinal clinic; orthopaedic~; botox; botulinum; splint~ (review~|clinic|made|wearing|regime)
      (audiology|audiologist~); (ophthalmology|ophthalmologist~)`,
    helpers: `${care}; physiotherapist~; occupational therapist~`,
    near: 'sp.mobility sp.posture',
  },
  {
    id: 'he.periods',
    title: 'puberty and periods',
    needs: `periods; (menstruation|menstrual); menstruation; puberty; sanitary; heavy periods
      period (pain~|products|care); body changes; growing up; hormon~; hormones; precocious puberty; masturbat~`,
    answers: `period (plan|products|pack|pants|tracker|education|diary|kit)
      menstruation (lesson~|plan|programme|education); sanitary (products|bin)
      puberty (lesson~|work|programme|group|talk~|education|resources|book~)
      growing up (group|programme|talk~|course); (gynaecology|gynaecologist~); contraception
      social (story|stories) (about)? (periods|puberty|body); rse (lesson~|programme)?
      relationships and sex education; (endocrinology|endocrinologist~|endocrine); spare clothes`,
    helpers: `${care}; learning disability nurse~`,
    near: 'in.hygiene in.relationships',
  },
  {
    id: 'he.dental',
    title: 'teeth',
    needs: `teeth; tooth; dental; dentist; brush~ (his|her|their) teeth; toothbrush~; gum disease; tooth decay
      toothache; mouth care`,
    answers: `dentist
      dental (care|clinic|check~|service|hygienist~|review~|treatment|passport|desensitisation|appointment~)
      community dental; special care (dentist~|dentistry)
      (toothbrush|tooth brush) (programme|chart|routine|sequence|practice|twice); toothbrush~; fluoride
      oral (hygiene|care|health) (programme|plan); electric toothbrush; non foaming`,
    helpers: care,
    near: 'in.hygiene',
  },
  {
    id: 'he.complex',
    title: 'complex or life-limiting health needs',
    needs: `life limiting; life threatening; palliative; complex (health|medical) (needs|condition)
      medically (fragile|complex); continuing care; end of life; deteriorat~; degenerative; progressive condition
      regression; hospital (admission~|stay~|visit~); resuscitation; technology dependent; health needs`,
    answers: `palliative (care|nurse|team); hospice; symptom management; advance care plan
      continuing (health)? care (package|nurse~|team|assessment); chc; complex care (team|nurse|package)
      nurse (to be)? (on site|present|on duty|led|available)
      community (children's)? nurs~ (team|service|visit~|to|will)
      (individual)? health care plan (reviewed|written|in place|shared|drawn|updated|agreed|signed|by)
      (individual)? healthcare plan (reviewed|written|in place|shared|drawn|updated|agreed|signed|by)
      ihcp (reviewed|written|in place|shared|drawn|updated|agreed|signed|by); competency (training|assessed|sign~)
      named nurse; key health worker; emergency (care|health) (plan|protocol); hospital passport; respect form
      training (of|for) (school)? staff (by|from) (a|the)? (nurse|nursing)`,
    helpers: care,
    near: 'he.tube he.blood',
  },
]);
