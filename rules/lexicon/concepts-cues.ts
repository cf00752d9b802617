/**
 * Everyday words that hint at a concept without naming it: one alone says little, two or three together say enough.
 * They catch how families and teachers tell what they see ("gazes out of the window"), where no phrase list can.
 */

/** Words by concept id; every form of a word counts. A word may hint at several concepts, and then says less of each. */
export const conceptCues: Readonly<Record<string, string>> = {
  'ci.receptive': `told instruction confused puzzled blank explain request meaning understand misunderstand follow speech
    spoken sentence question comprehend verbal repeat heard lesson adult's command direction wrong guess nod copy watch`,
  'ci.expressive': `sentence story word talk tell explain describe speak grammar utterance phrase jumbled muddled ramble
    verb plural telling narrate answer express news speaking language joined-up`,
  'ci.vocabulary': 'word name thing stuff vague label meaning noun vocabulary term object topic proper recall thesaurus',
  'ci.speech': `unclear sound talk pronounce mouth tongue lip strangers catch letter speak muffled understand unfamiliar
    grandparents repeat voice syllable consonant ending beginning mispronounce garbled listener`,
  'ci.fluency': 'stuck stammer repeat word red aloud block speak talking syllable hesitate smooth flow embarrassed speech',
  'ci.dld': 'language communicate speech talk understand late word sentence disorder delayed',
  'ci.aac': `talk word pull push point scream gesture cry want need pictures sign lead noise communicate choose show
    choice request speech silent toward hand drink help vocal grunt wordless tell`,
  'ci.social': `joke conversation listen turn interrupt rude literal interest talk chat bored face other friend-like group
    topic trains dinosaurs stare blurt share mean tease others sarcastic bossy winning polite manners greeting stranger
    monologue whoever anyone listening subject social expression`,
  'ci.play': 'play game toy share join playground beside group snatch snatches edge pretend children lined cars alone sandpit turn',
  'ci.flex': `change different new supply routine same order unexpected finish stop packing leave switch surprise timetable
    plan moved swap cancelled another early late trip visitor wait insist rule usual strict unfinished ending replaced
    transition warning cover substitute move`,
  'ci.autism': 'autistic autism spectrum rigid social sensory literal interests',
  'ci.mutism': 'spoken silent whisper speak talk voice mute answer home reception nobody freeze adult register aloud',
  'ci.eal': 'english language polish urdu arabic somali bengali punjabi romanian home bilingual translate',
  'cl.general': `behind slow year level work class peers lesson hard progress curriculum simple concept learn younger gap
    ability subject basic step expected standard grasp`,
  'cl.early': 'toy explore object baby look copy imitate sensory rhymes shiny puzzle carpet mouths cause early adult-led',
  'cl.phonics': 'letter sound blend word guess first alphabet read decode spell cat sh phonics read vowel picture',
  'cl.reading': 'read book page word text print line slow aloud newspaper library chapter paragraph stumble label fluency menu',
  'cl.comprehension': 'read page about story passage meaning question understand paragraph text aloud answer gist hidden plot character',
  'cl.spelling': 'letter spell word order write wrong vowel misspelt unreadable phonetic homework-diary sound',
  'cl.composition': `write page sentence story empty blank idea paper pen paragraph word essay begin pencil line plan text
    compose punctuation imagination draft nothing`,
  'cl.numeracy': `number count finger add subtract sum maths table half more less ten calculate digit quantity equal total
    plus minus times arithmetic amount shape measure`,
  'cl.time': 'clock time o\'clock hour yesterday tomorrow morning watch late day week calendar hands minute',
  'cl.money': 'coin money shop pay price change till cash pound pence cost buy note bus-fare spend',
  'cl.memory': `forget remember lost learn learned yesterday monday friday again gone next recall weekend morning later day
    repeat already retaught fresh slip hold head memory soon`,
  'cl.processing': 'slow longer answer respond wait time pause think moved rushed behind quick late pace reply seconds finish',
  'cl.attention': `window gaze stare fidget listen minute task distracted concentrate wander seat focus drift sit work minutes
    finish unfinished attention noise-maker dreamy dream settle task carpet stories lesson stop flick start prompt reminded
    reminder away`,
  'cl.exec': `start begin where plan lose lost bag homework kit pen equipment organise muddle forget late messy first step
    finish order deadline tidy coursework missing prepared begin room timetable locker`,
  'cl.record': 'copy write note board slow hand laptop record finish pen notes paper line typing speed half lesson written tired pencil',
  'cl.generalise': 'room elsewhere nowhere place setting same new transfer adult different apply only another skill context problem',
  'cl.missed': 'missed school month year lesson education taught out gap behind absence lost since moved hospital without',
  'cl.exams': 'exam test paper timed grade gcse mock qualification revise unanswered conditions hall mark',
  'cl.study': 'homework evening study revise home weekend library essay coursework',
  'cl.independence': 'alone adult beside help wait next start stops leaves own without sit check prompt needs looks someone',
  'se.regulation': `scream cry calm upset angry feelings emotion meltdown wrong recover explode distress temper sob react hour
    tearful overwhelmed frustrated boil wound tears rage settle storm losing small cope`,
  'se.emotions': 'feel sad tired hungry happy feeling name tell fine face emotion mood recognise describe cry fine show hidden inside angry worried',
  'se.anger': `throw hit kick bite punch spit chair angry shout scream hurt smash break temper lash push fight slap furniture
    rage swear wall door slam table scratch head-butt thump restrain told no`,
  'se.behaviour': `rule refuse shout argue disrupt exclude rude silly defy laugh corridor lesson disrupts run climb sent
    detention ignore adult fight class football removed suspended swear`,
  'se.anxiety': `worry scared hide afraid panic nervous toilet cry shake sick refuse tummy fear test stomach anxious avoid
    shouting terrified heart what-if nails safe tense sleep trembling tearful reassured frightened dread upset corner
    curtain table hood`,
  'se.phobia': 'afraid fear scared wasp dog spider bird thunder balloon terrified needle height outdoors scream avoid cat insects lift dark',
  'se.attendance': `school door home bed car gate morning attend february since refuse leave house stay absent september
    going in uniform missed uniform day days lessons building classroom enter`,
  'se.separation': 'mum mother gate cling let go leave cry dad goodbye door parent morning away hold arms drop',
  'se.attach': 'foster home moved placement trust adult care family adopted early parent neglect control loss birth safe removed carers grandmother social-worker hurt shouting',
  'se.loss': 'died death grandmother grandfather mum dad lost funeral miss brother passed sad loss sister cancer nan',
  'se.runs': 'run fence gate road climb escape door leave building street safe danger out bolt exit site away car-park traffic wander disappears stranger',
  'se.impulsive': 'wait shout out blurt queue turn grab answers interrupt think first line push impulsive act hand-up stop everything fast risky',
  'se.selfesteem': 'thick stupid himself herself rubbish cannot worthless hates confident believe ugly useless calls says tear bad compare good proud',
  'se.perfection': 'perfect mistake wrong rip tear rub tries drawing error start refuse give-up quit correct cross best work try crumple bin hard fail',
  'se.friends': 'friend alone himself herself lunchtime sit nobody lonely party invite play group bully left lunch break others children team ignored partner nobody\'s',
  'se.unstructured': 'break lunch playtime playground football lunchtime argument field dinner bell line-up recess yard game',
  'se.mh': 'sad low cut hurt die mood hopeless sleep cry alone room eat self pills arms harm dark empty tearful bed nothing',
  'se.engagement': 'pointless bored desk head sleep join interest care nothing boring refuse lesson school work motivate effort part sits drop-out hate',
  'sp.vision': 'see board eye look glasses print read close screen dark bright peers font miss trip row size squint hold near distance',
  'sp.hearing': 'hear deaf ear voice quiet listen loud miss noise aid lips behind speaker sound television volume',
  'sp.msi': 'see hear both touch blind deaf',
  'sp.mobility': 'walk stairs chair wheelchair stand step upstairs lift climb floor leg distance coach ramp door move reach crawl bench hill push frame',
  'sp.balance': 'fall trip balance catch ball climb bike run jump hop clumsy feet bump pe sport throw knocked drop kick steps wobble',
  'sp.posture': 'chair sit slide lean head desk arm slump back upright prop floor lie posture spine cushion wriggle support',
  'sp.fine': 'hand finger scissors zip button pencil cut ruler hold grip lid packet open bead tie small tool lace thread fiddly jar screw',
  'sp.handwriting': 'write letter pen pencil hand read line page size hurting messy form grip paper press scrawl words neat name',
  'sp.noise': 'noise loud bell alarm scream ear hand dryer shout sound hoover cover music siren assembly clap bang echo quiet run whistle',
  'sp.crowds': 'crowd busy hall corridor dinner people children pushed queue noise shop full bustling assembly too-much lesson-change packed bump many stairwell',
  'sp.sensory': 'touch label seam sock sleeve smell light texture wet hair sticky clothes uniform bright feel taste collar cold hot jumper mud sand tag shoes lights paint',
  'sp.seeking': 'tip chair tap wriggle spin jump rock move crash run climb swing still fidget bounce sit hug squeeze carpet constantly push body',
  'sp.oral': 'chew bite mouth suck lick sleeve cuff pencil collar swallow eat hand toys holes jumper objects pen',
  'sp.saliva': 'dribble chin wet mouth lips drool tongue spit shirt bib open',
  'sp.toileting': 'wet toilet accident soil nappy pad wee poo clean change dry loo pants trousers bathroom smell wipe himself',
  'sp.dressing': 'coat shoe button zip sock dress clothes shirt pe trousers tie jumper fasten buckle changed lace sleeve collar',
  'sp.feeding': 'eat food spoon fork drink cup plate lunch crisps toast swallow table meal bite pasta dinner beige knife snack fingers packed bottle tray breakfast',
  'sp.fatigue': 'tired energy rest sleep afternoon exhaust stop lunch day o\'clock wear flag weak fade bed yawn lie sit',
  'sp.pain': 'hurt ache pain sore knee wrist joint swell stiff back hip leg finger ankle cry flare',
  'he.epilepsy': 'seizure fit attack shake blank stare fall unconscious jerk rescue minutes tonic stiff twitch collapse',
  'he.diabetes': 'sugar insulin blood hypo glucose needle pump drops finger sweat lunch pancreas',
  'he.allergy': 'nut milk egg allergic swell rash peanut breathe sting reaction react pen throat dairy hives sesame fish',
  'he.asthma': 'breath inhaler wheeze cough chest lung oxygen air cold puffer breathe breathing tube',
  'he.tube': 'tube fed feed stomach button pump milk peg mouth overnight',
  'he.swallow': 'cough choke drink thin swallow fluid food gag lump chest breathe lumps liquid water chew',
  'he.continence': 'constipated soil bowel bladder wet pad poo laxative night kidney urine pants stool accidents',
  'he.sleep': 'night wake sleep bed tired awake bedtime midnight hours morning dark doze up',
  'he.medication': 'tablet medicine dose pill prescription take pharmacy injection medication side midday forget',
  'he.diet': 'weight eat food thin heavy centile growth appetite kilo hungry meal diet vitamin fridge',
  'he.mental': 'depressed cut overdose voices suicide hospital starve eat mood anxious psychiatrist purge die hear self weight harm',
  'he.heart': 'heart faint blue chest pulse surgery valve blood breathless dizzy',
  'he.skin': 'skin itch scratch cream bleed sore dry rash cracks raw blister bandage',
  'he.tics': 'tic jerk blink twitch noise shrug sniff neck shout grunt cough sudden',
  'he.blood': 'blood cancer infection hospital treatment transfusion crisis bleed bruise immune tumour brain surgery',
  'he.equipment': 'splint wheelchair outgrown frame boots brace fit repair chair small',
  'he.periods': 'period blood pad month bra body puberty hormones',
  'he.dental': 'teeth tooth brush mouth gum dentist toothpaste decay',
  'he.complex': 'hospital nurse admitted intensive illness ill breathing tube emergency fragile life condition medical',
  'sc.shortbreaks': 'mum parents tired night break rest exhausted off family holiday weekend carers babysitter sleep alone cope work help never relative time away respite couple',
  'sc.family': 'brother sister sibling family mum dad parent home house flat benefits debts behaviour frightened help stress single younger mother father household',
  'sc.homebehaviour': 'home door road window kitchen oven night house garden brother lock climb safe escape front knife hit wall smash street taps out hurt',
  'sc.personalcare': 'bath wash lift shower dress morning evening hair mum hand carry bedtime clean home get-up school-ready heavy back',
  'sc.equipment': 'bath stairs bathroom house lift upstairs bedroom carry hoist ramp bed door hand car garden step home narrow',
  'sc.community': 'weekend holiday club friend swim nothing children saturday out home bored park evening see activities cinema sport anyone local group outside alone house screens room',
  'sc.youngcarer': 'carer mum ill brother sister look after help cook care sibling cares younger attention',
  'sc.safeguard': 'online older pictures drugs police gang missing stranger phone money night sex exploit lads men knife steal gift weapon alcohol',
  'sc.looked': 'foster carer care birth placement moved contact council children\'s-home aunt',
  'sc.adult': 'eighteen adult turn leave next service future family birthday after twenty-five ends',
  'sc.night': 'night awake sleep bed wake dark turn household parents up',
  'sc.transport': 'taxi bus journey car seat belt minibus driver travel escort ride',
  'in.travel': 'bus train travel alone lost route walk anywhere journey parents town taxi without street station stop home driven own door map gone shop',
  'in.road': 'road car kerb traffic cross look step street pavement lorry path crossing green',
  'in.money': 'money bank card pay shop spend bill save budget coin cash wage account give price bargain',
  'in.cooking': 'cook drink sandwich kitchen food meal kettle oven snack eat toast breakfast recipe make himself tea lunch hot knife starve microwave',
  'in.home': 'wash clean clothes tidy bed house chore live home own room laundry independent iron bins',
  'in.hygiene': 'wash change shower teeth clothes smell hair clean body dirty brush deodorant same unless told remind face bath dirty',
  'in.work': 'job work animals career employ boss paid interview business earn shop hope leave future dream experience profession skills',
  'in.college': 'college course next september school move leave choose subject university year secondary new campus options',
  'in.housing': 'flat live home own house tenancy away move leave parents independent',
  'in.relationships': 'boyfriend girlfriend sex kiss touch private friend love marry strangers body date hug',
  'in.community': 'shop community cafe library local people public town help church order neighbours belong',
  'in.health': 'health doctor appointment ill medicine exercise weight fit dentist gp hurt tell pain lazy active unwell',
  'in.decisions': 'choose agree decide say yes no opinion choice speak whatever everyone mind parents voice person views answer anyone option',
  'in.organise': 'late time alarm morning day week appointment forget routine plan bed up early oversleep miss diary',
  'in.online': 'phone online internet game screen message stranger video picture night hours password post device chat app',
};
