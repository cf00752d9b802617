/** What plans say that a list of everyday words does not hold: clinics, therapies, schooling, short forms and common slips. */
export const planWords: readonly string[] = `
  abt aac adhd aider aiders annexe annum approx appt apraxia arfid asap asc asd assistive asst asynchronous ataxia atonic audiogram audiology aural autistics
  avoidant beanbag behavioural biryani botulinum braille buccal caf catastrophise centile centiles cerebellar clonic cochlear coeliac co-occurring co-regulate
  co-regulation comorbid cortical coz cvi cystic decoding dept diplegia dysarthria dyscalculia dysfluency dysgraphia dyslexic dysphagia dyspraxia dyspraxic
  dysregulate dysregulated dysregulation echolalia echolalic electroencephalogram employability enablement enuresis epilepsy esp etc eyegaze eyfs flexors focal
  gastrostomy gcse gestalt goalball grp habilitation handwrite headteacher hemiplegia hemiplegic hr hrs hydro hydrocephalus hydrotherapy hyperacusis hypermobile
  hypermobility hypersensitive hyposensitive hypotonia hypotonic ie eg impactful inc incl interoception interoceptive interventionist intervenor ipad jejunostomy keyguard
  keyworker kinaesthetic kyphosis lability lsa lexical lycra makaton maths max metacognition metacognitive microcephaly min mins modalities multisensory
  multi-sensory mutism myopia myopic nan nans nasogastric neurodevelopmental neurodivergent neurodiverse neurodiversity neurologist neurotypical norovirus
  nystagmus oclock okay onset ophthalmology optometrist oromotor orthoptic orthoptist orthotic orthotics orthotist outreach overstimulated paediatric
  paediatrician paeds passcode perseverate phonics phonological phys physio playdough playscheme playtime playtimes playwork postural powerchair ppl practicable
  pragmatics prelinguistic preverbal proprioception proprioceptive prosody quadriplegia quadriplegic reflux rehab reprographics rebound resourcing retinal retinopathy
  roleplay salt scaffolded scaffolding scoliosis selfcare semantics sen senco sencos sendco sendcos send semh sensorineural seizures sessional sibling sighted siblings slcn
  slt slts spasticity spd spect splinting stim stimming stims stoma strabismus subitise subitising suctioning syntactic tabletop tas tbc tbh telehealth thx
  thro timetabled toileting tonic toolkit tourettes tracheostomy trampette trisomy trustworthy underactive upskill upskilled ve vestibular visuals vocoid vpn wellbeing
  wk wks worksheet workbook worktop wpm yoghurt yr yrs youthwork zoomable timebound targeted bespoke differentiated differentiation whiteboard whiteboards
  nonverbal unaided online offline website websites email emails smartwatch smartphone laptop laptops tablet app apps homeschool homeschooled meltdown meltdowns
  shutdown shutdowns fidget fidgets chewelry chewellery scooterboard pegboard geoboard ten-frame tenframe widgit nurture pastoral ehcp ehc iep ipp pep pfa lac cla cin
  mdt tac taf eta dla pip ehcna annexes appendices bullet bulleted blog vlog emoji emojis selfie selfies podcast karaoke taekwondo karate judo trampolining
  parkour bmx skatepark lego playlist playlists manga anime cosplay hoodie hoodies augmentative audiologist audiologists brailler soundfield physiotherapy psychometric
  psychotherapist psychotherapy dietitian dietitians dietetics dietetic orthoses orthosis enteral parenteral tel mob didnt doesnt dont isnt hasnt cant wont wouldnt couldnt shouldnt wasnt werent
  havent hadnt mightnt neednt arent im ive ill id theyre theyve youre youve weve thats whats theres heres lets its shes hes mum mums mummy dad daddy nana nanna grandad
  grandads gran grans mam cuz cos gonna wanna kinda yeah yep nope ok okey hiya ta cheers wow yay oops ugh hmm um er erm ah oh
  `
  .trim()
  .split(/\s+/);
