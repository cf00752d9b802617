/**
 * Fields of everyday words (food, clothes, ways of moving, noises …) and the concepts each field hints at. They reach the
 * words no list of needs would think of: whatever the food, a child who eats nothing else has a need about eating.
 */

/** Words by the concept ids they hint at, ids with a space between them; every form of a word counts. */
export const everydayFields: Readonly<Record<string, string>> = {
  'sp.feeding in.cooking': `yoghurt cereal banana apple bread butter cheese pasta rice chips chicken nuggets
    sausage beans soup potato carrot vegetable fruit biscuit cake chocolate crisps sandwich toast porridge noodles
    pizza burger egg meat gravy sauce custard jelly juice squash smoothie milkshake lunchbox tray straw beaker bib
    chew crunchy lumpy mashed beige dry plain bland taste portion mouthful tongue lips`,
  'sp.dressing sp.sensory': `jumper cardigan tights trousers skirt blouse shirt vest pants knickers socks shoes
    wellies boots trainers sandals coat jacket hood gloves mittens hat scarf tie pinafore leggings sleeve collar
    cuff waistband seam fabric cotton wool polyester label velcro buckle zip lace popper button hem kit pyjamas`,
  'sp.mobility sp.balance': `limp hobble stagger totter topple stumble trip tumble wobble lurch shuffle crawl
    unsteady steady balance wall rail lean ankle knee hip leg foot feet toe heel kerb slope hill path pavement
    grass ground steps stile escalator corridor trot hop leap skip gallop march stairs landing threshold crutch
    stick frame`,
  'sp.balance': `ball bat racquet catch throw kick hoop beanbag skipping rope bench apparatus trampoline bike
    scooter pedal swim goal net dodge aim target hits hands raised`,
  'sp.fine': `peel lid jar bottle packet wrapper tin glue stick tape scissors staple paintbrush crayon chalk bead
    peg jigsaw lego screw nut bolt key coin card dice domino string needle thread lace knot twist turn pinch
    squeeze grip pincer fiddly pick open unwrap tear fold fingers fingertips thumb wrist hand dextrous`,
  'sp.handwriting cl.record': `pencil pen biro nib paper page margin line lines printing cursive joined scrawl
    scribble legible unreadable smudge blot handwriting letters cramp knuckles exercise book whiteboard jot copy
    notes diary paragraph`,
  'sp.noise': `choir piano drum recorder orchestra singing clapping cheering applause whistle siren alarm bell
    buzzer hoover vacuum dryer blender lawnmower drill motorbike fireworks thunder balloon barking baby wailing
    shriek yell bang crash clatter scrape hum buzz echo roar din racket volume speaker tannoy microphone tick`,
  'sp.crowds': `centre supermarket stadium concert cinema party station platform queue crush throng packed crowded
    hundred hundreds assembly assemblies canteen foyer stairwell changeover rush bustle`,
  'sp.sensory': `scratchy itchy prickly rough tickle sticky slimy gritty soft silky cuddle stroke pat brush
    shampoo toothpaste nail haircut perfume aftershave smell stink fumes bright dazzle flicker glare neon sun
    sunlight lamp dark cold freezing hot boiling sweat naked barefoot strip undress sand mud foam paint clay dough
    water sprinkler shower`,
  'sp.seeking': `rock sway spin twirl swing bounce jiggle wriggle squirm fidget fiddle tap drum stamp pace dash
    race hurtle crash slam leap dive climb hang dangle roll tip tilt kneel stand still seated bottom motion engine
    battery spring restless stationary`,
  'sp.oral': `chew gnaw nibble suck bite mouth lick swallow soaked holes frayed stone pebble twig sand soil string
    rubber lid cap plastic sponge`,
  'sp.saliva': `dribble drool chin saliva soggy bib wet mouth lips`,
  'sp.vision': `sight eye eyes glasses lens blind blurry blur squint peer peering focus magnifier font size print
    screen projector row seat front distance near close dim dazzle shadow edge step kerb colour contrast braille
    cane guess`,
  'sp.hearing': `hear hears heard hearing ear ears aid aids implant deaf loud quiet whisper mumble muffled volume
    speaker lips lipread sign signing side behind speaks faces facing turns noise background television telephone`,
  'sp.toileting he.continence': `nappy nappies pad pull-ups pants knickers trousers wet damp soiled dirty smear
    wipe poo wee urine bowel bladder potty loo cubicle toilet changing changed accident leak dry laxative
    constipated`,
  'sp.fatigue': `tired weary sleepy drowsy yawn nap doze flop collapse drained worn energy stamina puff lie lying
    bed rest pace afternoon noon midday dinner evening wilt flag exhausted droop`,
  'sp.pain': `ache sore hurt hurts pain painful throb stiff swollen tender cramp spasm sting joints knees wrists
    elbow shoulder hips fingers back neck head stomach belly`,
  'he.epilepsy': `seizure fit rigid stiff limp blue shake shakes shaking jerk twitch convulse blank vacant stare
    unresponsive unconscious collapse drop aura tongue rescue`,
  'he.diabetes': `sugar insulin glucose carbs sweet needle jab inject injection finger prick pump hypo shaky
    sweaty faint crash thirsty pancreas`,
  'he.allergy': `nut nuts peanut almond cashew hazelnut walnut sesame egg dairy milk wheat soya fish shellfish
    prawn kiwi bee wasp sting pollen cat fur latex hives swell rash itch trace kill reaction react throat`,
  'he.asthma': `breath breathe breathing breathless wheeze wheezy cough chest lungs puff inhaler tight gasp oxygen
    suction mucus phlegm airway ventilator tracheostomy`,
  'he.swallow': `choke cough gag splutter nose milk fluid fluids liquid drink thin lumps mouthful swallow throat
    aspirate vomit reflux windpipe`,
  'he.tube': `tube button stomach peg pump feed feeds syringe formula nasogastric`,
  'he.sleep': `night nights sleep asleep awake wake wakes woken bedtime midnight dawn 2am 3am 4am two three
    morning lie snore nightmare pyjamas settle restless drowsy up about`,
  'he.skin': `skin eczema itch scratch crack split splits bleed bleeds flake raw red weep scab cream ointment
    bandage elbows arms`,
  'he.mental se.mh': `depressed hopeless suicidal overdose cut cuts cutting blade razor scar starve purge vomit
    voices hallucinate paranoid despair die dead dying numb empty worthless reason smile low bleak darkness
    funeral pills`,
  'he.mental': `sees hears voices things there psychotic hallucination paranoid unreal hospital ward`,
  'he.medication': `tablet pill capsule syrup medicine dose dosage prescription pharmacy side-effect appetite`,
  'se.anxiety': `worry worries worried fret dread panic panics fear fearful scared terrified afraid nervous
    anxious tense tremble shake sweat heart tummy sick nausea hide hides curtain wardrobe cupboard corner reassure
    imagine imagines disaster crash die germs checks safe unsafe cling freeze frozen flinch wary jumpy`,
  'se.phobia': `dog dogs cat spider wasp bee bird pigeon moth insect snake mouse balloon balloons clown mask lift
    escalator plane needle injection blood dark thunder lightning heights bridge toilet flush button vomit`,
  'se.regulation se.anger': `sob sobs sobbing weep wail howl scream shriek cry tears tantrum meltdown explode
    erupt outburst rage fury furious cross angry upset setback setbacks disappoint fume snap lash boil bubble
    storm flare temper calm soothe settle bench floor small`,
  'se.anger se.behaviour': `hit hits kick kicks punch slap bite bites scratch scratches spit spits pinch headbutt
    headbutts push shove throw throws smash smashes break broken rip tear destroy damage door window chair table
    furniture fist bruise injure hurt attack threaten swear insult fight weapon stab strangle`,
  'se.runs': `bolt bolts flee escape escapes run runs vanish vanishes disappear disappears wander wanders roof
    fence wall gate exit door road traffic car park river pond railway building site grounds lost missing found
    search climb scale sight danger dangerous unsafe`,
  'se.attach sc.looked': `foster adopt adopted adoptive birth removed placement placements carers care neglect
    abuse abused violence violent hit shouting prison refuge court social trust flinch flinches cuddle affection
    abandon reject rejection trauma memories early toddler baby two`,
  'se.loss': `died dead death funeral grave buried ashes cancer widow nan gran grandad granny grandmother
    grandfather auntie uncle twin lost loss mourn grieve divorce separated split`,
  'se.friends': `friend friends friendship friendless mate mates pal buddy lonely alone solitary nobody loner
    isolated excluded party parties sleepover invite invited tease bully bullied gang pick picked partner outsider
    crowd popular belong gap moved`,
  'se.selfesteem': `stupid dumb thick rubbish useless worthless ugly fat failure hopeless worst loser embarrassed
    ashamed proud confident shy mirror looks body clever bright compare better deserve hate hates himself herself`,
  'se.perfection': `perfect mistake mistakes error wrong correct rub rubbing rubber cross-out scrunch screw bin
    tear tears rip start-again redo neat best fail failing loses losing red mark`,
  'se.attendance': `attend attended attendance absent bed duvet car gate doors uniform morning mornings february
    march september percent sessions days term indoors home leave house refuse enter reception`,
  'se.impulsive': `blurt shout interrupt butt barge push pushes grab touch touches snatch rush wait waiting queue
    turn patience over near whatever impulse leap`,
  'se.engagement': `bored boring pointless dull waste sleep head desk hood shrug nothing aside art woodwork
    practical motivated interest care effort bothered switch passive silent window`,
  'se.emotions': `feel feels feeling feelings emotion mood inside happy sad angry scared jealous proud guilty fine
    smile frown face expression describe name put words body butterflies`,
  'ci.receptive': `answer answers question questions asked instruction instructions told explanation explain
    listen understands misunderstand different gist meaning lost blank puzzled frown repeat rephrase slowly simple
    spoken comprehend guess mishear`,
  'ci.expressive': `sentence sentences word words say says saying talk talks tell story stories grammar dat me
    want him her verb tense past jumbled order telegraphic phrase utterance describe explain retell express muddle`,
  'ci.vocabulary': `name names word words call called label object objects ordinary everyday kitchen animals
    vocabulary meaning thing thingy whatsit tip remember find`,
  'ci.speech': `sound sounds word words clear unclear speech talk pronounce lisp slur tongue lips mouth phone
    telephone grandparents relatives strangers understood understand make-out guess syllable consonants garbled
    mumble accent repeat himself herself`,
  'ci.fluency': `stammer stutter syllable first sound block blocks stuck locks repeat repeats stretch tap taps
    blink struggle flow fluent bumpy`,
  'ci.aac': `sign signs gesture point points pull lead card picture pictures symbol symbols device tablet buttons
    eye gaze sounds noises words talk nod shake yes no wants needs silent`,
  'ci.mutism': `whisper silent silence mute speak speaks spoken word voice freely cousins nursery home freeze nod
    nobody stranger`,
  'ci.social': `conversation joke jokes sarcasm literal hint topic interested listening bored lecture monologue
    turn turns interrupt eye eyes contact stare near close space tactless blunt rude honest manners please thank
    sorry classmate classmates everyone believes know-all vacuum trains dinosaurs planets minecraft lift routes`,
  'ci.play': `play plays playing game games toy toys toddlers sandpit swing slide pretend dress-up dolls cars
    bricks share snatch join joins watches alone loses wins winning losing walks`,
  'ci.flex': `change changes substitute supply cover cancelled late different new unexpected surprise unplanned
    swap moved rearranged practice trip wet holiday christmas routine same order exactly ritual rule plan
    timetable route seat colour must insist switch stop finish leave transition`,
  'cl.memory': `remember remembers remembered forget forgets forgot forgotten memory recall recalls lost gone
    vanish yesterday overnight bedtime breakfast monday friday weekend again relearn retain stick fade sieve
    nothing known learned learnt taught`,
  'cl.attention': `attention concentrate concentration distract distracted distracts focus listen daydream dream
    drift wander window radiator clock ticking noise noises bird pencil flit seconds minutes minute task tasks
    settle sit seat carpet finish finishes lose loses gaze enough`,
  'cl.exec': `organise organised plan plans start begin sequence order steps jobs three list prioritise deadline
    late lost loses bag kit book homework coursework muddle chaos mess forget finish unfinished none`,
  'cl.independence': `elbow beside next adult assistant prompt prompts prompted reassure reassurance wait waits
    alone own unaided stuck lsa ta only`,
  'cl.processing': `slow slowly ages long pause silence wait seconds answer answers respond reply speaks moved
    quick rush behind pace hang air late finish last`,
  'cl.reading cl.phonics': `read reads reading reader book books page pages word words letter letters print text
    comic newspaper sign menu sound sounds blend guess skip line library chapter stumble confuse m w b d p q was
    saw on no fluent aloud alphabet vowel vowels`,
  'cl.comprehension': `read reads meaning understand joke robot story plot character gist passage text questions
    retell summary happened why missing without`,
  'cl.spelling': `spell spells spelling spelt misspell misspellings letters order vowel word words phonetic
    dictionary mass`,
  'cl.composition': `write writes writing story stories tale tales essay paragraph sentence sentences ideas
    imagination page blank words puts down pencil plan draft ending beginning`,
  'cl.record': `write writes writing copy board notes slow half fraction hand pen laptop type keyboard finish
    lines knows orally verbally`,
  'cl.numeracy': `number numbers count counts counting add adds plus minus subtract multiply divide times table
    tables bigger smaller greater fewer digit digits sum sums calculate fraction half quarter tens units hundred
    percent measure weigh graph estimate`,
  'cl.generalise': `stuck sharing sweets real outside elsewhere books perfectly apply transfer context setting
    another place problem solve puzzle practical`,
  'cl.general': `behind below level levels younger like six five four three reception infant working most
    everything subjects slow simple basic progress concepts abstract grasp`,
  'cl.missed': `missed missing educated education home years months illness hospital travel excluded gap gaps
    abroad camp schooling never taught books covid lockdown`,
  'in.cooking': `kettle toaster microwave oven hob grill pan saucepan recipe knife chop stir boil fry bake burn
    burns tea coffee toast meal snack takeaway fridge freezer`,
  'in.travel': `bus train tram tube station platform ticket timetable taxi cab route map journey destination lost
    way stop alone travel trip fare`,
  'in.money': `pound pounds pence penny coins note notes ten-pound till receipt change price bargain wallet purse
    bank card cash spend spends savings rent bill overspend`,
  'in.work': `job jobs career work employment apprentice nurse vet chef mechanic builder hairdresser carer shop
    cafe office garage animals computers interview wages boss customers wants become dreams`,
  'in.relationships': `hug hugs kiss kisses touch touches boyfriend girlfriend crush private strangers naked body
    sex date dating marry`,
  'in.organise': `appointment appointments late misses alarm diary calendar reminder forget oversleep morning
    routine week time`,
  'in.hygiene': `shower bath soap shampoo deodorant toothbrush teeth razor shave smell odour greasy dirty clean
    clothes laundry underwear nails hair period sweat`,
  'sc.shortbreaks': `respite weekend away babysitter sitter carers grandparents parents tired exhausted break rest
    night nights alone relatives give one holiday`,
  'sc.community': `weekend saturday sunday friday monday evening holidays summer room bedroom indoors screens club
    activity friends outing park cinema swimming nothing bored sits lonely`,
  'sc.equipment': `bathroom bath stairs upstairs downstairs flight bedroom doorway hallway kitchen ramp hoist
    carry carried lift lifts bed house flat home property wheelchair climb`,
  'sc.personalcare': `bathe bath wash shower dress dressing lift turn turned feed morning evening bedtime carer
    hair teeth undress nappy`,
  'sc.homebehaviour': `bedroom window kitchen knife oven garden door lock street neighbours brother sister
    siblings mum smash hits climbs climb escape balcony stairs roof home house evening`,
  'sc.family': `mum dad mother father stepdad parents brother sister baby household house food heat heating
    electricity rent debt benefits eviction depression illness drink drugs alone lonely tired frightened chaos
    routine`,
  'sc.safeguard': `police arrest arrested older boys men gang drugs cannabis vape alcohol knife stolen steal gifts
    phone online pictures meet exploit missing station court`,
  'sc.night he.asthma': `overnight night turning suction awake monitor alarm oxygen`,
};
