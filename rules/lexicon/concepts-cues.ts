/**
 * Everyday words that hint at a concept without naming it: one alone says little, two or three together say enough.
 * They catch how families and teachers tell what they see ("gazes out of the window"), where no phrase list can.
 */

/** Words by concept id; every form of a word counts. A word may hint at several concepts, and then says less of each. */
export const conceptCues: Readonly<Record<string, string>> = {
  'ci.receptive': `told instruction confused puzzled blank explain request meaning understand misunderstand follow speech spoken
    sentence question comprehend verbal repeat heard lesson adult's command direction wrong guess nod copy watch
    long explanation over head talk fast listener reply catch absorb simple concept before after underneath under
    behind between first last wait mishear look around cue gesture short abstract twice again slowly to unless
    muddle muddled carry message errand remember half`,
  'ci.expressive': `sentence story word talk tell explain describe speak grammar utterance phrase jumbled muddled ramble verb plural
    telling narrate answer express news speaking language joined up two words three age tense past short mixed order
    nobody follow tells retell event weekend incomplete link joins say says saying put thoughts ideas out account
    happen happened chatter babble connect he him she her swap conversation single early listener lose`,
  'ci.vocabulary': `word name thing stuff vague label meaning noun vocabulary term object topic proper recall thesaurus call called
    everyday think find right instead describe use category fruit animal colour points thingy gap knowledge new
    learn subject limited few small opposites similar blank tip`,
  'ci.speech': `unclear sound talk pronounce mouth tongue lip strangers catch letter speak muffled understand unfamiliar
    grandparents repeat voice syllable consonant ending beginning mispronounce garbled listener meet first time
    translate translator interpret sister brother clearly clear slur sounds mother family asked drops misses letters
    say says saying guess frustrated understood jumbled front back th sh tie hoarse whistle nasal stranger outside
    telephone accent shy baby`,
  'ci.fluency': `stuck stammer repeat word red aloud block speak talking syllable hesitate smooth flow embarrassed speech nervous
    start beginning face screw bump struggle tremble avoid phone register read class out loud blocked stretch ssss
    long prolong rushed fast`,
  'ci.dld': `language communicate speech talk understand late word sentence disorder delayed`,
  'ci.aac': `talk word pull push point scream gesture cry want need pictures sign lead noise communicate choose show choice
    request speech silent toward hand drink help vocal grunt wordless tell talker rely device words sounds eye card
    picture sentence know hungry thirsty toilet pain parent read interpret non speaking squeal wave yes no nod take
    arm shake body crying frustrated guess cupboard fridge`,
  'ci.social': `joke conversation listen turn interrupt rude literal interest talk chat bored face other friend like group topic
    trains dinosaurs stare blurt share mean tease others sarcastic bossy winning polite manners greeting stranger
    monologue whoever anyone listening subject social expression leave bore near close notice mind hurt upset laughs
    feel understand point view partner team work argue correct know all fact lectures horses football minecraft
    pokemon dinosaur moves goes on about nonstop literally saying idiom banter smile eye look wink hint comment
    misread meaning personal space hug stands speaks adult tone sorry honest offend take over control rules lose
    loser sulk`,
  'ci.play': `play game toy share join playground beside group snatch snatches edge pretend children lined cars alone sandpit
    turn toys go others child hit watch apart tea party dolls role block tower knocks parallel peer imagination
    cause repetitive spins wheels garden swing slide tag chase sharing`,
  'ci.flex': `change different new supply routine same order unexpected finish stop packing leave switch surprise timetable
    plan moved swap cancelled another early late trip visitor wait insist rule usual strict unfinished ending
    replaced transition warning cover substitute move road upset day bus seat rearranged assembly school teacher
    rain wet holiday christmas clothes cup plate always must exactly line rigid stuck tablet game tidy away between
    next lesson bell room told happen what when why ask repeatedly question control refuse demand request avoid
    excuse tantrum meltdown path wrong broken finished`,
  'ci.autism': `autistic autism spectrum rigid social sensory literal interests`,
  'ci.mutism': `spoken silent whisper speak talk voice mute answer home reception nobody freeze adult register aloud nod family
    outside school anyone shop relative frozen expression smile point chatty teacher name loud quiet mouth words
    child class stop`,
  'ci.eal': `english language polish urdu arabic somali bengali punjabi romanian home bilingual translate`,
  'cl.general': `behind slow year level work class peers lesson hard progress curriculum simple concept learn younger gap ability
    subject basic step expected standard grasp lost age pitched tasks understand beyond below far catch idea easier
    reception test result reach worksheet explain sense low struggles everything lessons abstract repeat many three
    old five milestones know colour shape counts dress`,
  'cl.early': `toy explore object baby look copy imitate sensory rhymes shiny puzzle carpet mouths cause early adult led rattle
    light bubble song sit floor roll reach mouth bang drop effect switch face babble posting stack tower`,
  'cl.phonics': `letter sound blend word guess first alphabet read decode spell cat sh phonics vowel picture beyond three two
    words early reader book pictures starts knows recognise few name says confuses cannot hear rhyme syllable clap
    beginning common nonsense`,
  'cl.reading': `read book page word text print line slow aloud newspaper library chapter paragraph stumble label fluency menu
    swim textbook words impossible age level skip place lose tire hate comic sign instructions worksheets screen
    hesitates guesses finger sentence letters small reader fluently avoid`,
  'cl.comprehension': `read page about story passage meaning question understand paragraph text aloud answer gist hidden plot character
    well retell nothing mean happen asked questions remember why feel clue words fluent fluently article sense
    detail summary predict explain`,
  'cl.spelling': `letter spell word order write wrong vowel misspelt unreadable phonetic homework diary sound poor back read
    letters words misses vowels common tricky every time different way sounds jumble dictionary teacher cannot
    decipher`,
  'cl.composition': `write page sentence story empty blank idea paper pen paragraph word essay begin pencil line plan text compose
    punctuation imagination draft nothing start one know what put join full stop capital comma short unfinished down
    stare refuses length boring ramble jumps answer long evidence structure`,
  'cl.numeracy': `number count finger add subtract sum maths table half more less ten calculate digit quantity equal total plus
    minus times arithmetic amount shape measure multiply divide sense subtraction share hundred fingers up take sums
    quantities size ratio decimal percent graph calculator muddles one to recipe dice domino`,
  'cl.time': `clock time o'clock hour yesterday tomorrow morning watch late day week calendar hands minute date tea home say
    when month season today before after minutes early wait lunchtime bedtime birthday digital long soon`,
  'cl.money': `coin money shop pay price change till cash pound pence cost buy note bus fare spend notes expensive cheap enough
    snack ticket queue tuck wallet purse counts add worth`,
  'cl.memory': `forget remember lost learn learned yesterday monday friday again gone next recall weekend morning later day
    repeat already retaught fresh slip hold head memory soon two things once taught week names phone instruction
    fetch bag steps facts spelling tables halfway story sieve overnight fade start over list`,
  'cl.processing': `slow longer answer respond wait time pause think moved rushed behind quick late pace reply seconds finish last
    long rush everyone others question minute delay blank catch up conversation copy dinner slowly done finishes`,
  'cl.attention': `window gaze stare fidget listen minute task distracted concentrate wander seat focus drift sit work minutes
    finish unfinished attention noise maker dreamy dream settle carpet stories lesson stop flick start prompt
    reminded reminder away input teacher pencil bird chat peers noises tune job never finishes starts several things
    once moves flits butterfly still look daydream distracts bored concentration five three ten attend interrupt
    remind refocus noisy alone adult gets up forget middle glance bounce other lasts short`,
  'cl.exec': `start begin where plan lose lost bag homework kit pen equipment organise muddle forget late messy first step
    finish order deadline tidy coursework missing prepared room timetable locker night before leave last minute
    panic mess desk folder remember bring overdue next half done sequence flustered rush choose stuck many once
    manage work time several task lessons wrong day arrive without book hand in jumper coat`,
  'cl.record': `copy write note board slow hand laptop record finish pen notes paper line typing speed half lesson written tired
    pencil say want lines hour take know pages few verbal ideas answer knows verbally tells spoken tires typed
    diagram exam messy three times long effort`,
  'cl.generalise': `room elsewhere nowhere place setting same new transfer adult different apply only another skill context problem
    home school one teacher number sums shop cannot show use outside familiar real life sum puzzle think solution
    work out`,
  'cl.missed': `missed school month year lesson education taught out gap behind absence lost since moved hospital without
    illness ill years most excluded schools tour travel covid pandemic never waiting place tuition refugee country
    arrived months weeks part`,
  'cl.exams': `exam test paper timed grade gcse mock qualification revise unanswered conditions hall mark long sats level fail
    pass marks finish silence questions year eleven english maths`,
  'cl.study': `homework evening study revise home weekend library essay coursework battles quiet nowhere tutor revision desk
    night books`,
  'cl.independence': `alone adult beside help wait next start stops leaves own without sit check prompt needs looks someone every step
    stop each ask moves assistant velcro near does nothing told prompted reassurance relies`,
  'se.regulation': `scream cry calm upset angry feelings emotion meltdown wrong recover explode distress temper sob react hour
    tearful overwhelmed frustrated boil wound tears rage settle storm losing small cope happy furious seconds fine
    minute anger laugh floor after big little reason mood swing quick flare wobble intense lose lost reacts shake
    hyper giddy`,
  'se.emotions': `feel sad tired hungry happy feeling name tell fine face emotion mood recognise describe cry show hidden inside
    angry worried laugh hurt mind others why see say says feels know body tummy hot tells nothing reason word mean
    shows flat smile empathy sorry care notice guess mask explain`,
  'se.anger': `throw hit kick bite punch spit chair angry shout scream hurt smash break temper lash push fight slap furniture
    rage swear wall door slam table scratch head butt thump restrain told no children close come adult furious
    window peers brother pencils face nails bruises fists knife hands dinner provoked lost game unfair threatened
    injured staff classroom evacuated`,
  'se.behaviour': `rule refuse shout argue disrupt exclude rude silly defy laugh corridor lesson disrupts run climb sent detention
    ignore adult fight class football removed suspended swear roll floor noises call out joke teacher swears no back
    answers walks refuses excluded fixed term paper aeroplanes throw truant smoking rules bully lie steal phone
    attention`,
  'se.anxiety': `worry scared hide afraid panic nervous toilet cry shake sick refuse tummy fear test stomach anxious avoid
    shouting terrified heart what if nails safe tense sleep trembling tearful reassured frightened dread upset
    corner curtain table hood check lock door ten times wash hands bleed germs night ask again breath exam new crowd
    people headache hides crawl desk reassure perfect wrong happen mum die ing speech looks watch stare party bus
    lift bed tears bite hair pulls twist cling school`,
  'se.phobia': `afraid fear scared wasp dog spider bird thunder balloon terrified needle height outdoors scream avoid cat
    insects lift dark bee plane vomit sick blood injection dentist heights water clown mask bath moth near street
    park runs cross`,
  'se.attendance': `school door home bed car gate morning attend february since refuse leave house stay absent september going in
    uniform missed day days lessons building classroom enter stomach pains mornings cry mum late part time reception
    drop attendance lesson missing room weeks month half dressed bus corridor stays percent only week toilets walk
    out`,
  'se.separation': `mum mother gate cling let go leave cry dad goodbye door parent morning away hold arms drop screams arm leg left
    nursery cries car doorway window ring phone home nan bed alone night`,
  'se.attach': `foster home moved placement trust adult care family adopted early parent neglect control loss birth safe removed
    carers grandmother social worker hurt shouting trusts grown up came adoptive placements abuse violence dad
    prison court crawl desk raised voices flinch food hoard steal close push test away relationship new staff leave
    leaves checks adults services years baby`,
  'se.loss': `died death grandmother grandfather mum dad lost funeral miss brother passed sad loss sister cancer nan father
    mother since cry cried grandad gran dog split divorce prison left picture grave birthday anniversary talk
    suicide accident`,
  'se.runs': `run fence gate road climb escape door leave building street safe danger out bolt exit site away car park traffic
    wander disappears stranger leaves classroom found main bolts hides bushes water pond height roof lost shop
    supermarket hand unaware aware sight adult hold risk wanders vanish`,
  'se.impulsive': `wait shout out blurt queue turn grab answers interrupt think first line push impulsive act hand up stop
    everything fast risky answer acts touch race interrupts talks finger switch fire alarm climbs jumps risk sorry
    after always late regret run fidget on the go`,
  'se.selfesteem': `thick stupid himself herself rubbish cannot worthless hates confident believe ugly useless calls says tear bad
    compare good proud looks fat failure baby class never praise compliment cry tears down worth nobody likes better
    twin sister friends different weird embarrassed hair self shy blush crumple doubts give up believes`,
  'se.perfection': `perfect mistake wrong rip tear rub tries drawing error start refuse give up quit correct cross best work try
    crumple bin hard fail attempt anything might get risk new mistakes tears paper neat cries mark red lose finish
    right answer ask sure screws tick help stuck`,
  'se.friends': `friend alone himself herself lunchtime sit nobody lonely party invite play group bully left lunch break others
    children team ignored partner nobody's no one talk walk edge watch invited birthday bullied names laugh follow
    crowd older younger library toilet hides friendship fall argue girls boys picked best only mate buddy classmates
    peer wants join rejected social`,
  'se.unstructured': `break lunch playtime playground football lunchtime argument field dinner bell line up recess yard game lining
    pushing fight argue hall supervisor corridor wander`,
  'se.mh': `sad low cut hurt die mood hopeless sleep cry alone room eat self pills arms harm dark empty tearful bed nothing
    stopped eating friends enjoy hobbies scratch life weight burn hospital tired worthless withdrawn black secret
    blade`,
  'se.engagement': `pointless bored desk head sleep join interest care nothing boring refuse lesson school work motivate effort part
    sits drop out hate waste time down point subject try phone hood corner truant motor shrug passive silent hobby
    cars opt`,
  'sp.vision': `see board eye look glasses print read close screen dark bright peers font miss trip row size squint hold near
    distance sight left small blind face steps kerb light glare tilt head magnify photo faces field spot patch balls`,
  'sp.hearing': `hear deaf ear voice quiet listen loud miss noise aid lips behind speaker sound television volume ears bsl aids
    sign whisper call turn tv mouths face background group implants teacher across room speech mumble shouted name
    sit`,
  'sp.msi': `see hear both touch blind deaf`,
  'sp.mobility': `walk stairs chair wheelchair stand step upstairs lift climb floor leg distance coach ramp door move reach crawl
    bench hill push frame steps field unaided walks wheel buggy metres legs far transfer toilet hoist crutch bend
    kerb slope outside building ramps doors long trip hip feet tiptoe fall slow tires carried minibus site`,
  'sp.balance': `fall trip balance catch ball climb bike run jump hop clumsy feet bump pe sport throw knocked drop kick steps
    wobble desk ride spill skip apparatus wall bruise left right team changing games stairs beam awkward scooter
    swim knock cup avoid playground slow late stumble shoelace`,
  'sp.posture': `chair sit slide lean head desk arm slump back upright prop floor lie posture spine cushion wriggle support table
    sits o'clock neck tired stool wobble legs curve hips fidget carpet`,
  'sp.fine': `hand finger scissors zip button pencil cut ruler hold grip lid packet open bead tie small tool lace thread
    fiddly jar screw paper jigsaw lego glue paint weak fingers cutlery peg coin key bottle clumsy thumb turn twist
    drop buckle both hands carry pour spread science experiment tools`,
  'sp.handwriting': `write letter pen pencil hand read line page size hurting messy form grip paper press scrawl words neat name
    letters float nobody spidery big small reverse fist ache spaces untidy copy slow illegible join fat tracing
    wobbly`,
  'sp.noise': `noise loud bell alarm scream ear hand dryer shout sound hoover cover music siren assembly clap bang echo quiet
    run whistle place head cry ears hall sing chairs fire drill baby cries dog barking traffic hum buzz lunch noises
    sudden party balloon`,
  'sp.crowds': `crowd busy hall corridor dinner people children pushed queue noise shop full bustling assembly too much lesson
    change packed bump many stairwell changeover terrify bus push squash lunch party close changing stadium rush
    stairs crush town supermarket canteen big`,
  'sp.sensory': `touch label seam sock sleeve smell light texture wet hair sticky clothes uniform bright feel taste collar cold
    hot jumper mud sand tag shoes lights paint scratchy tear rip tights socks barefoot strip cream sun glue grass
    foam brush cut nails bath perfume toilets lunch flicker tastes strong soft cuddle hug past pain notice dirty
    fabrics coat hood mask food sniff stroke rub`,
  'sp.seeking': `tip chair tap wriggle spin jump rock move crash run climb swing still fidget bounce sit hug squeeze carpet
    constantly push body hum wall soft play upside flap pushes rough hugs pressure trampoline fast stamp bang shake
    tips legs kick moving never bottom mouthing spins circles leap furniture fiddle pace`,
  'sp.oral': `chew bite mouth suck lick sleeve cuff pencil collar swallow eat hand toys holes jumper objects pen stone string
    sand paper hair soil crayons fingers thumb non food coat zip paint plastic wet gum blu tack`,
  'sp.saliva': `dribble chin wet mouth lips drool tongue spit shirt bib open`,
  'sp.toileting': `wet toilet accident soil nappy pad wee poo clean change dry loo pants trousers bathroom smell wipe himself day
    night nappies pull ups smears soiled bowel hold asks need accidents changes chair bag spare reminders sits potty
    hygiene`,
  'sp.dressing': `coat shoe button zip sock dress clothes shirt pe trousers tie jumper fasten buckle changed lace sleeve collar
    shoes kit top back front inside out tights bra laces buttons morning help slow socks changing swim velcro`,
  'sp.feeding': `eat food spoon fork drink cup plate lunch crisps toast swallow table meal bite pasta dinner beige knife snack
    fingers packed bottle tray breakfast mouth messy hand spill nuggets brand white dry foods crunchy soft gag
    refuses new vegetables lunchbox sit milk straw chew cut finger lids`,
  'sp.fatigue': `tired energy rest sleep afternoon exhaust stop lunch day o'clock wear flag weak fade bed yawn lie sit tires
    buggy metres desk head exhausted worn flops week thursday end slow half full stamina pale long walk after home
    early naps`,
  'sp.pain': `hurt ache pain sore knee wrist joint swell stiff back hip leg finger ankle cry flare cold weather fingers walk
    morning sit stand headache stomach cramps medicine rest up write arthritis bend`,
  'he.epilepsy': `seizure fit attack shake blank stare fall unconscious jerk rescue minutes tonic stiff twitch collapse stops
    stares smacks lips minute recall twitches shakes falls stiffens drool eyes roll unresponsive jerks arms sleep
    after confused flashing lights convulse seizures drop vacant trance`,
  'he.diabetes': `sugar insulin blood hypo glucose needle pump drops finger sweat lunch pancreas injection food shaky pale thirsty
    sweets carbs faint exercise level high low`,
  'he.allergy': `nut milk egg allergic swell rash peanut breathe sting reaction react pen throat dairy hives sesame fish bee
    close nuts lips epipen kitchen canteen label latex vomit wasp tongue`,
  'he.asthma': `breath inhaler wheeze cough chest lung oxygen air cold puffer breathe breathing tube short pe tight pump running
    pollen winter blue lungs infection puff`,
  'he.tube': `tube fed feed stomach button pump milk peg mouth overnight bag syringe nose nothing feeds`,
  'he.swallow': `cough choke drink thin swallow fluid food gag lump chest breathe lumps liquid water chew fluids infections mash
    slow mouth goes wrong way lung meat`,
  'he.continence': `constipated soil bowel bladder wet pad poo laxative night kidney urine pants stool accidents bed bag catheter
    leaks tummy drinks infection laxatives`,
  'he.sleep': `night wake sleep bed tired awake bedtime midnight hours morning dark doze up 3am wakes falls asleep late dawn
    settle alone parents pacing exhausted routine`,
  'he.medication': `tablet medicine dose pill prescription take pharmacy injection medication side midday forget tablets adhd lunch
    refuses time appetite sleepy liquid mouth`,
  'he.diet': `weight eat food thin heavy centile growth appetite kilo hungry meal diet vitamin fridge eats steal lost gained
    bones milk vitamins clothes loose portions never full`,
  'he.mental': `depressed cut overdose voices suicide hospital starve eat mood anxious psychiatrist purge die hear self weight
    harm telling hurt himself kill suicidal see things psychosis beliefs ritual wash checks paranoid vomit calories
    plan ward`,
  'he.heart': `heart faint blue chest pulse surgery valve blood breathless dizzy beats operation breath stands run tires`,
  'he.skin': `skin itch scratch cream bleed sore dry rash cracks raw blister bandage red arms flakes weep night sleep hot`,
  'he.tics': `tic jerk blink twitch noise shrug sniff neck shout grunt cough sudden noises swear words control face
    involuntary head stop cannot`,
  'he.blood': `blood cancer infection hospital treatment transfusion crisis bleed bruise immune tumour brain surgery
    chemotherapy hair germs shunt bang head counts pain`,
  'he.equipment': `splint wheelchair outgrown frame boots brace fit repair chair small`,
  'he.periods': `period blood pad month bra body puberty hormones`,
  'he.dental': `teeth tooth brush mouth gum dentist toothpaste decay`,
  'he.complex': `hospital nurse admitted intensive illness ill breathing tube emergency fragile life condition medical`,
  'sc.shortbreaks': `mum parents tired night break rest exhausted off family holiday weekend carers babysitter sleep alone cope work
    help never relative time away respite couple gran grandparent raising children worn single babysit nobody
    evening breaking struggle relatives caring round the clock constant watch hours years ill burden dad`,
  'sc.family': `brother sister sibling family mum dad parent home house flat benefits debts behaviour frightened help stress
    single younger mother father household hit debt argue routine bed rules parents cope evenings separated split
    baby new housing damp money food benefit court neglect scared siblings attention miss out`,
  'sc.homebehaviour': `home door road window kitchen oven night house garden brother lock climb safe escape front knife hit wall smash
    street taps out hurt hits sister evening climbs hide bed hot tap runs mum bruises bite bites break furniture
    fire alone wakes`,
  'sc.personalcare': `bath wash lift shower dress morning evening hair mum hand carry bedtime clean home get up school ready heavy
    back bathe two people teeth change help bed routine dad hoist toilet nails`,
  'sc.equipment': `bath stairs bathroom house lift upstairs bedroom carry hoist ramp bed door hand car garden step home narrow flat
    flights walk floor wheelchair wide rail room outgrown downstairs`,
  'sc.community': `weekend holiday club friend swim nothing children saturday out home bored park evening see activities cinema
    sport anyone local group outside alone house screens room holidays indoors tablet spend friends summer sees
    nobody goes garden swimming football dance brownies evenings join anywhere month family only outings`,
  'sc.youngcarer': `carer mum ill brother sister look after help cook care sibling cares younger attention looks mother ms disabled
    parent clean shop worry medicine wheelchair helps tired dad dressing`,
  'sc.safeguard': `online older pictures drugs police gang missing stranger phone money night sex exploit lads men knife steal gift
    weapon alcohol friends gifts drug cannabis vape arrested county naked meets car stolen trains`,
  'sc.looked': `foster carer care birth placement moved contact council children's home aunt`,
  'sc.adult': `eighteen adult turn leave next service future family birthday after twenty five ends planned leaves school
    nineteen parent die stop end who look decision living`,
  'sc.night': `night awake sleep bed wake dark turn household parents up wakes turns lights house runs shift seizures brother
    noise screams 2am`,
  'sc.transport': `taxi bus journey car seat belt minibus driver travel escort ride hour sick hits undo motorway`,
  'in.travel': `bus train travel alone lost route walk anywhere journey parents town taxi without street station stop home
    driven own door map gone shop caught depends drive way college ticket pavement app late missed strangers cycle
    lift`,
  'in.road': `road car kerb traffic cross look step street pavement lorry path crossing green cars bike ball lights runs stop
    zebra`,
  'in.money': `money bank card pay shop spend bill save budget coin cash wage account give price bargain spends everything day
    gets pocket lend change rent wages benefits week cheap phone scam trust count`,
  'in.cooking': `cook drink sandwich kitchen food meal kettle oven snack eat toast breakfast recipe make himself tea lunch hot
    knife starve microwave live crisps alone left hungry shop takeaways pasta burn hob pan`,
  'in.home': `wash clean clothes tidy bed house chore live home own room laundry independent iron bins mess washing machine
    hoover dishes cook bills alone parents everything`,
  'in.hygiene': `wash change shower teeth clothes smell hair clean body dirty brush deodorant same unless told remind face bath
    odour notice greasy pads shave nails underwear spots mum`,
  'in.work': `job work animals career employ boss paid interview business earn shop hope leave future dream experience
    profession skills idea do school cars hair cv uniform volunteer skill employer late customers apprentice`,
  'in.college': `college course next september school move leave choose subject university year secondary new campus options
    leaving sixth form start six visit big apply anxious worried bus`,
  'in.housing': `flat live home own house tenancy away move leave parents independent friends night alone`,
  'in.relationships': `boyfriend girlfriend sex kiss touch private friend love marry strangers body date hug hugs kisses girls pictures
    crush bedroom underwear public clothes`,
  'in.community': `shop community cafe library local people public town help church order neighbours belong`,
  'in.health': `health doctor appointment ill medicine exercise weight fit dentist gp hurt tell pain lazy active unwell tablets
    gym sofa ask unfit walks symptoms diet fizzy`,
  'in.decisions': `choose agree decide say yes no opinion choice speak whatever everyone mind parents voice person views answer
    anyone option last said mum answers says ask parent shy own led meeting quiet nothing change`,
  'in.organise': `late time alarm morning day week appointment forget routine plan bed up early oversleep miss diary lateness
    appointments bored phone nothing night sleeps bus weekend`,
  'in.online': `phone online internet game screen message stranger video picture night hours password post device chat app chats
    met games people sends photo friends strangers clicks tiktok snapchat instagram youtube xbox headset group cruel
    comment upload`,
};
