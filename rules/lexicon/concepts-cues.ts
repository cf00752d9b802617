/**
 * Everyday words that hint at a concept without naming it: one alone says little, two or three together say enough.
 * They catch how families and teachers tell what they see ("gazes out of the window"), where no phrase list can.
 */

/** Words by concept id; every form of a word counts. A word may hint at several concepts, and then says less of each. */
export const conceptCues: Readonly<Record<string, string>> = {
  'ci.receptive': `told instruction confused puzzled blank explain request meaning understand misunderstand follow
    speech spoken sentence question comprehend verbal repeat heard adult's command direction wrong guess nod copy
    watch explanation head talk fast listener reply catch absorb simple concept underneath wait mishear cue
    gesture short abstract twice slowly unless muddle muddled carry message errand remember`,
  'ci.expressive': `sentence story word talk tell explain describe speak grammar utterance phrase jumbled muddled
    ramble verb plural telling narrate answer express news speaking language joined words tense past short mixed
    order nobody follow tells retell event weekend incomplete link joins say says thoughts ideas account happen
    happened chatter babble connect swap conversation single early listener lose`,
  'ci.vocabulary': `word name stuff vague label meaning noun vocabulary term object topic proper recall thesaurus
    call called everyday instead describe category fruit animal colour points thingy gap knowledge learn subject
    limited opposites similar blank tip`,
  'ci.speech': `unclear sound talk pronounce mouth tongue lip strangers catch letter speak muffled understand
    unfamiliar grandparents repeat voice syllable consonant ending beginning mispronounce garbled listener meet
    translate translator interpret sister brother clearly clear slur sounds mother family asked drops misses
    letters guess frustrated understood jumbled front th sh tie hoarse whistle nasal stranger outside telephone
    accent shy baby`,
  'ci.fluency': `stuck stammer repeat word red aloud block speak talking syllable hesitate smooth flow embarrassed
    speech nervous beginning face screw bump struggle tremble avoid phone register read loud blocked stretch ssss
    prolong rushed fast`,
  'ci.dld': `language communicate speech talk understand late word sentence disorder delayed`,
  'ci.aac': `talk word pull push point scream gesture cry want pictures sign lead noise communicate choose show
    choice request speech silent toward hand drink help vocal grunt wordless tell talker rely device words sounds
    eye card picture sentence hungry thirsty toilet pain parent read interpret non speaking squeal wave yes no nod
    arm shake body crying frustrated guess cupboard fridge`,
  'ci.social': `joke conversation listen turn interrupt rude literal interest talk chat bored face friend group
    topic trains dinosaurs stare blurt share mean tease sarcastic bossy winning polite manners greeting stranger
    monologue whoever listening subject social expression leave bore near close notice mind hurt upset laughs feel
    understand point view partner team argue correct fact lectures horses football minecraft pokemon dinosaur
    moves nonstop literally idiom banter smile eye wink hint comment misread meaning personal space hug stands
    speaks tone sorry honest offend control rules lose loser sulk`,
  'ci.play': `play game toy share join playground beside group snatch snatches edge pretend children lined cars
    alone sandpit turn toys hit watch apart tea party dolls role block tower knocks parallel peer imagination
    cause repetitive spins wheels garden swing slide tag chase sharing`,
  'ci.flex': `change different new supply routine same order unexpected finish stop packing leave switch surprise
    timetable plan moved swap cancelled another early late trip visitor wait insist rule usual strict unfinished
    ending replaced transition warning cover substitute move road upset bus seat rearranged assembly rain wet
    holiday christmas clothes cup plate exactly line rigid stuck tablet game tidy next bell room happen repeatedly
    question control refuse demand request avoid excuse tantrum meltdown path wrong broken finished`,
  'ci.autism': `autistic autism spectrum rigid social sensory literal interests`,
  'ci.mutism': `spoken silent whisper speak talk voice mute answer home reception nobody freeze register aloud nod
    family outside shop relative frozen expression smile point chatty name loud quiet mouth words stop`,
  'ci.eal': `english language polish urdu arabic somali bengali punjabi romanian home bilingual translate`,
  'cl.general': `behind slow level work peers hard progress curriculum simple concept learn younger gap ability
    subject basic step expected standard grasp lost age pitched tasks understand beyond below far catch idea
    easier reception test result reach worksheet explain sense low struggles abstract repeat old five milestones
    colour shape counts dress`,
  'cl.early': `toy explore object baby copy imitate sensory rhymes shiny puzzle carpet mouths cause early led
    rattle light bubble song sit floor roll reach mouth bang drop effect switch face babble posting stack tower`,
  'cl.phonics': `letter sound blend word guess alphabet read decode spell cat sh phonics vowel picture beyond
    words early reader book pictures starts knows recognise name confuses hear rhyme syllable clap beginning
    common nonsense`,
  'cl.reading': `read book page word text print line slow aloud newspaper library chapter paragraph stumble label
    fluency menu swim textbook words impossible level skip place lose tire hate comic sign instructions worksheets
    screen hesitates guesses finger sentence letters reader fluently avoid`,
  'cl.comprehension': `read page story passage meaning question understand paragraph text aloud answer gist hidden
    plot character retell mean happen asked questions remember feel clue words fluent fluently article sense
    detail summary predict explain`,
  'cl.spelling': `letter spell word order write wrong vowel misspelt unreadable phonetic homework diary sound poor
    read letters words misses vowels common tricky different sounds jumble dictionary decipher`,
  'cl.composition': `write page sentence story empty blank idea paper pen paragraph word essay begin pencil line
    plan text compose punctuation imagination draft full stop capital comma short unfinished stare refuses length
    boring ramble jumps answer evidence structure`,
  'cl.numeracy': `number count finger add subtract sum maths table half more less ten calculate digit quantity
    equal total plus minus arithmetic amount shape measure multiply divide sense subtraction share hundred fingers
    sums quantities size ratio decimal percent graph calculator muddles recipe dice domino`,
  'cl.time': `clock time o'clock hour yesterday tomorrow morning watch late day week calendar hands minute date
    tea home month season today minutes early wait lunchtime bedtime birthday digital soon`,
  'cl.money': `coin money shop pay price change till cash pound pence cost buy note bus fare spend notes expensive
    cheap enough snack ticket queue tuck wallet purse counts add worth`,
  'cl.memory': `forget remember lost learn learned yesterday monday friday gone recall weekend morning later
    repeat already retaught fresh slip hold head memory soon taught names phone instruction fetch bag steps facts
    spelling tables halfway story sieve overnight fade list`,
  'cl.processing': `slow longer answer respond wait time pause moved rushed behind quick late pace reply seconds
    finish last long rush question minute delay blank catch conversation copy dinner slowly finishes`,
  'cl.attention': `window gaze stare fidget listen minute task distracted concentrate wander seat focus drift sit
    minutes finish unfinished attention noise maker dreamy dream settle carpet stories stop flick prompt reminded
    reminder input pencil bird chat peers noises tune job finishes starts several moves flits butterfly daydream
    distracts bored concentration five ten attend interrupt remind refocus noisy alone forget middle glance bounce
    lasts short`,
  'cl.exec': `start begin plan lose lost bag homework kit pen equipment organise muddle forget late messy first
    step finish order deadline tidy coursework missing prepared room timetable locker night leave minute panic
    mess desk folder remember bring overdue sequence flustered rush choose stuck manage several task wrong arrive
    book hand jumper coat`,
  'cl.record': `copy write note board slow hand laptop record finish pen notes paper line typing speed written
    tired pencil lines hour pages verbal ideas answer knows verbally spoken tires typed diagram exam messy effort`,
  'cl.generalise': `room elsewhere nowhere place setting same new transfer different apply another skill context
    problem home number sums shop outside familiar real life sum puzzle solution`,
  'cl.missed': `missed school month year lesson education taught out gap absence lost since moved hospital illness
    ill years excluded schools tour travel covid pandemic waiting place tuition refugee country arrived months
    weeks`,
  'cl.exams': `exam test paper timed grade gcse mock qualification revise unanswered conditions hall mark sats
    level fail pass marks finish silence questions eleven english maths`,
  'cl.study': `homework evening study revise home weekend library essay coursework battles quiet nowhere tutor
    revision desk night books`,
  'cl.independence': `alone adult beside help wait next stops leaves sit check prompt step stop ask moves
    assistant velcro near prompted reassurance relies`,
  'se.regulation': `scream cry calm upset angry feelings emotion meltdown wrong recover explode distress temper
    sob react hour tearful overwhelmed frustrated boil wound tears rage settle storm losing cope happy furious
    seconds fine minute anger laugh floor reason mood swing quick flare wobble intense lose lost reacts shake
    hyper giddy`,
  'se.emotions': `feel sad tired hungry happy feeling name fine face emotion mood recognise describe cry hidden
    inside angry worried laugh hurt mind feels body tummy hot reason word mean shows flat smile empathy sorry care
    notice guess mask explain`,
  'se.anger': `throw hit kick bite punch spit chair angry shout scream hurt smash break temper lash push fight
    slap furniture rage swear wall door slam table scratch head butt thump restrain close come furious window
    peers brother pencils face nails bruises fists knife hands dinner provoked lost game unfair threatened injured
    staff classroom evacuated`,
  'se.behaviour': `rule refuse shout argue disrupt exclude rude silly defy laugh corridor lesson disrupts run
    climb sent detention ignore fight class football removed suspended swear roll floor noises call joke teacher
    swears answers walks refuses excluded fixed term paper aeroplanes throw truant smoking rules bully lie steal
    phone attention`,
  'se.anxiety': `worry scared hide afraid panic nervous toilet cry shake sick refuse tummy fear test stomach
    anxious avoid shouting terrified heart nails safe tense sleep trembling tearful reassured frightened dread
    upset corner curtain table hood check lock door ten wash hands bleed germs night breath exam crowd headache
    hides crawl desk reassure perfect wrong happen mum die ing speech watch stare party bus lift bed tears bite
    hair pulls twist cling`,
  'se.phobia': `afraid fear scared wasp dog spider bird thunder balloon terrified needle height outdoors scream
    avoid cat insects lift dark bee plane vomit sick blood injection dentist heights water clown mask bath moth
    near street park runs cross`,
  'se.attendance': `school door home bed car gate morning attend february since refuse leave house stay absent
    september uniform missed day days building classroom enter stomach pains mornings cry mum late reception drop
    attendance lesson missing room weeks month dressed bus corridor stays percent week toilets walk`,
  'se.separation': `mum mother gate cling let leave cry dad goodbye door parent morning hold arms drop screams arm
    leg left nursery cries car doorway window ring phone home nan bed alone night`,
  'se.attach': `foster home moved placement trust adult care family adopted early parent neglect control loss
    birth safe removed carers grandmother social worker hurt shouting trusts grown came adoptive placements abuse
    violence dad prison court crawl desk raised voices flinch food hoard steal close push test relationship staff
    leave leaves checks adults services baby`,
  'se.loss': `died death grandmother grandfather mum dad lost funeral miss brother passed sad loss sister cancer
    nan father mother since cry cried grandad gran dog split divorce prison left picture grave birthday
    anniversary talk suicide accident`,
  'se.runs': `run fence gate road climb escape door leave building street safe danger out bolt exit site away car
    park traffic wander disappears stranger leaves classroom found main bolts hides bushes water pond height roof
    lost shop supermarket hand unaware aware sight hold risk wanders vanish`,
  'se.impulsive': `wait shout out blurt queue turn grab answers interrupt first line push impulsive act hand stop
    fast risky answer acts touch race interrupts talks finger switch fire alarm climbs jumps risk sorry late
    regret run fidget`,
  'se.selfesteem': `thick stupid himself herself rubbish worthless hates confident believe ugly useless calls tear
    compare proud fat failure baby praise compliment cry tears worth nobody likes better twin sister friends
    different weird embarrassed hair self shy blush crumple doubts believes`,
  'se.perfection': `perfect mistake wrong rip tear rub tries drawing error start refuse quit correct cross best
    try crumple bin hard fail attempt anything might risk mistakes tears paper neat cries mark red lose finish
    answer sure screws tick help stuck`,
  'se.friends': `friend alone himself herself lunchtime sit nobody lonely party invite play group bully left lunch
    break team ignored partner nobody's talk walk edge watch invited birthday bullied names laugh follow crowd
    older younger library toilet hides friendship fall argue girls boys picked best mate buddy classmates peer
    join rejected social`,
  'se.unstructured': `break lunch playtime playground football lunchtime argument field dinner bell line recess
    yard game lining pushing fight argue hall supervisor corridor wander`,
  'se.mh': `sad low cut hurt die mood hopeless sleep cry alone room eat self pills arms harm dark empty tearful
    bed stopped eating friends enjoy hobbies scratch life weight burn hospital tired worthless withdrawn black
    secret blade`,
  'se.engagement': `pointless bored desk head sleep interest care boring refuse lesson work motivate effort sits
    drop hate waste point subject try phone hood corner truant motor shrug passive silent hobby cars opt`,
  'sp.vision': `see board eye look glasses print read close screen dark bright peers font miss trip row size
    squint hold near distance sight left blind face steps kerb light glare tilt head magnify photo faces field
    spot patch balls`,
  'sp.hearing': `hear deaf ear voice quiet listen loud miss noise aid lips speaker sound television volume ears
    bsl aids sign whisper call turn tv mouths face background group implants room speech mumble shouted name sit`,
  'sp.msi': `hear touch blind deaf`,
  'sp.mobility': `walk stairs chair wheelchair stand step upstairs lift climb floor leg distance coach ramp door
    move reach crawl bench hill push frame steps field unaided walks wheel buggy metres legs far transfer toilet
    hoist crutch bend kerb slope outside building ramps doors trip hip feet tiptoe fall slow tires carried minibus
    site`,
  'sp.balance': `fall trip balance catch ball climb bike run jump hop clumsy feet bump pe sport throw knocked drop
    kick steps wobble desk ride spill skip apparatus wall bruise left team changing games stairs beam awkward
    scooter swim knock cup avoid playground slow late stumble shoelace`,
  'sp.posture': `chair sit slide lean head desk arm slump upright prop floor lie posture spine cushion wriggle
    support table sits o'clock neck tired stool wobble legs curve hips fidget carpet`,
  'sp.fine': `hand finger scissors zip button pencil cut ruler hold grip lid packet open bead tie tool lace thread
    fiddly jar screw paper jigsaw lego glue paint weak fingers cutlery peg coin key bottle clumsy thumb turn twist
    drop buckle hands carry pour spread science experiment tools`,
  'sp.handwriting': `write letter pen pencil hand read line page size hurting messy form grip paper press scrawl
    words neat name letters float nobody spidery reverse fist ache spaces untidy copy slow illegible fat tracing
    wobbly`,
  'sp.noise': `noise loud bell alarm scream ear hand dryer shout sound hoover cover music siren assembly clap bang
    echo quiet run whistle place head cry ears hall sing chairs fire drill baby cries dog barking traffic hum buzz
    lunch noises sudden party balloon`,
  'sp.crowds': `crowd busy hall corridor dinner pushed queue noise shop full bustling assembly change packed bump
    stairwell changeover terrify bus push squash lunch party close changing stadium rush stairs crush town
    supermarket canteen`,
  'sp.sensory': `touch label seam sock sleeve smell light texture wet hair sticky clothes uniform bright feel
    taste collar cold hot jumper mud sand tag shoes lights paint scratchy tear rip tights socks barefoot strip
    cream sun glue grass foam brush cut nails bath perfume toilets lunch flicker tastes strong soft cuddle hug
    past pain notice dirty fabrics coat hood mask food sniff stroke rub`,
  'sp.seeking': `tip chair tap wriggle spin jump rock move crash run climb swing fidget bounce sit hug squeeze
    carpet constantly push body hum wall soft play upside flap pushes rough hugs pressure trampoline fast stamp
    bang shake tips legs kick moving bottom mouthing spins circles leap furniture fiddle pace`,
  'sp.oral': `chew bite mouth suck lick sleeve cuff pencil collar swallow eat hand toys holes jumper objects pen
    stone string sand paper hair soil crayons fingers thumb non food coat zip paint plastic wet gum blu tack`,
  'sp.saliva': `dribble chin wet mouth lips drool tongue spit shirt bib open`,
  'sp.toileting': `wet toilet accident soil nappy pad wee poo clean change dry loo pants trousers bathroom smell
    wipe himself night nappies pull ups smears soiled bowel hold accidents changes chair bag spare reminders sits
    potty hygiene`,
  'sp.dressing': `coat shoe button zip sock dress clothes shirt pe trousers tie jumper fasten buckle changed lace
    sleeve collar shoes kit top front inside tights bra laces buttons morning help slow socks changing swim velcro`,
  'sp.feeding': `eat food spoon fork drink cup plate lunch crisps toast swallow table meal bite pasta dinner beige
    knife snack fingers packed bottle tray breakfast mouth messy hand spill nuggets brand white dry foods crunchy
    soft gag refuses vegetables lunchbox sit milk straw chew cut finger lids`,
  'sp.fatigue': `tired energy rest sleep afternoon exhaust stop lunch day o'clock wear flag weak fade bed yawn lie
    sit tires buggy metres desk head exhausted worn flops thursday end slow full stamina pale walk home early naps`,
  'sp.pain': `hurt ache pain sore knee wrist joint swell stiff hip leg finger ankle cry flare cold weather fingers
    walk morning sit stand headache stomach cramps medicine rest write arthritis bend`,
  'he.epilepsy': `seizure fit attack shake blank stare fall unconscious jerk rescue minutes tonic stiff twitch
    collapse stops stares smacks lips minute recall twitches shakes falls stiffens drool eyes roll unresponsive
    jerks arms sleep confused flashing lights convulse seizures drop vacant trance`,
  'he.diabetes': `sugar insulin blood hypo glucose needle pump drops finger sweat lunch pancreas injection food
    shaky pale thirsty sweets carbs faint exercise level high low`,
  'he.allergy': `nut milk egg allergic swell rash peanut breathe sting reaction react pen throat dairy hives
    sesame fish bee close nuts lips epipen kitchen canteen label latex vomit wasp tongue`,
  'he.asthma': `breath inhaler wheeze cough chest lung oxygen air cold puffer breathe breathing tube short pe
    tight pump running pollen winter blue lungs infection puff`,
  'he.tube': `tube fed feed stomach button pump milk peg mouth overnight bag syringe nose feeds`,
  'he.swallow': `cough choke drink thin swallow fluid food gag lump chest breathe lumps liquid water chew fluids
    infections mash slow mouth wrong lung meat`,
  'he.continence': `constipated soil bowel bladder wet pad poo laxative night kidney urine pants stool accidents
    bed bag catheter leaks tummy drinks infection laxatives`,
  'he.sleep': `night wake sleep bed tired awake bedtime midnight morning dark doze 3am wakes falls asleep late
    dawn settle alone parents pacing exhausted routine`,
  'he.medication': `tablet medicine dose pill prescription pharmacy injection medication side midday forget
    tablets adhd lunch refuses appetite sleepy liquid mouth`,
  'he.diet': `weight eat food thin heavy centile growth appetite kilo hungry meal diet vitamin fridge eats steal
    lost gained bones milk vitamins clothes loose portions full`,
  'he.mental': `depressed cut overdose voices suicide hospital starve eat mood anxious psychiatrist purge die hear
    self weight harm telling hurt himself kill suicidal psychosis beliefs ritual wash checks paranoid vomit
    calories plan ward`,
  'he.heart': `heart faint blue chest pulse surgery valve blood breathless dizzy beats operation breath stands run
    tires`,
  'he.skin': `skin itch scratch cream bleed sore dry rash cracks raw blister bandage red arms flakes weep night
    sleep hot`,
  'he.tics': `tic jerk blink twitch noise shrug sniff neck shout grunt cough sudden noises swear words control
    face involuntary head stop`,
  'he.blood': `blood cancer infection hospital treatment transfusion crisis bleed bruise immune tumour brain
    surgery chemotherapy hair germs shunt bang head counts pain`,
  'he.equipment': `splint wheelchair outgrown frame boots brace fit repair chair`,
  'he.periods': `period blood pad month bra body puberty hormones`,
  'he.dental': `teeth tooth brush mouth gum dentist toothpaste decay`,
  'he.complex': `hospital nurse admitted intensive illness ill breathing tube emergency fragile life condition
    medical`,
  'sc.shortbreaks': `mum parents tired night break rest exhausted family holiday weekend carers babysitter sleep
    alone cope help relative away respite couple gran grandparent raising worn single babysit nobody evening
    breaking struggle relatives caring round clock constant watch ill burden dad`,
  'sc.family': `brother sister sibling family mum dad parent home house flat benefits debts behaviour frightened
    help stress single younger mother father household hit debt argue routine bed rules parents cope evenings
    separated split baby housing damp money food benefit court neglect scared siblings attention miss`,
  'sc.homebehaviour': `home door road window kitchen oven night house garden brother lock climb safe escape front
    knife hit wall smash street taps hurt hits sister evening climbs hide bed hot tap runs mum bruises bite bites
    break furniture fire alone wakes`,
  'sc.personalcare': `bath wash lift shower dress morning evening hair mum hand carry bedtime clean home ready
    heavy bathe teeth change help bed routine dad hoist toilet nails`,
  'sc.equipment': `bath stairs bathroom house lift upstairs bedroom carry hoist ramp bed door hand car garden step
    home narrow flat flights walk floor wheelchair wide rail room outgrown downstairs`,
  'sc.community': `weekend holiday club friend swim saturday out home bored park evening activities cinema sport
    local group outside alone house screens room holidays indoors tablet spend friends summer sees nobody garden
    swimming football dance brownies evenings anywhere month family outings`,
  'sc.youngcarer': `carer mum ill brother sister help cook care sibling cares younger attention mother ms disabled
    parent clean shop worry medicine wheelchair helps tired dad dressing`,
  'sc.safeguard': `online older pictures drugs police gang missing stranger phone money night sex exploit lads men
    knife steal gift weapon alcohol friends gifts drug cannabis vape arrested county naked meets car stolen trains`,
  'sc.looked': `foster carer care birth placement moved contact council children's home aunt`,
  'sc.adult': `eighteen turn leave service future family birthday twenty five ends planned leaves nineteen parent
    die stop end decision living`,
  'sc.night': `night awake sleep bed wake dark turn household parents wakes turns lights house runs shift seizures
    brother noise screams 2am`,
  'sc.transport': `taxi bus journey car seat belt minibus driver travel escort ride hour sick hits undo motorway`,
  'in.travel': `bus train travel alone lost route walk anywhere journey parents town taxi street station stop home
    driven door map gone shop caught depends drive college ticket pavement app late missed strangers cycle lift`,
  'in.road': `road car kerb traffic cross step street pavement lorry path crossing green cars bike ball lights
    runs stop zebra`,
  'in.money': `money bank card pay shop spend bill save budget coin cash wage account price bargain spends pocket
    lend change rent wages benefits cheap phone scam trust count`,
  'in.cooking': `cook drink sandwich kitchen food meal kettle oven snack eat toast breakfast recipe himself tea
    lunch hot knife starve microwave live crisps alone left hungry shop takeaways pasta burn hob pan`,
  'in.home': `wash clean clothes tidy bed house chore live home room laundry independent iron bins mess washing
    machine hoover dishes cook bills alone parents`,
  'in.hygiene': `wash change shower teeth clothes smell hair clean body dirty brush deodorant unless remind face
    bath odour notice greasy pads shave nails underwear spots mum`,
  'in.work': `job work animals career employ boss paid interview business earn shop hope leave future dream
    experience profession skills idea cars hair cv uniform volunteer skill employer late customers apprentice`,
  'in.college': `college course september move leave choose subject university secondary campus options leaving
    sixth form six visit apply anxious worried bus`,
  'in.housing': `flat live home house tenancy move leave parents independent friends night alone`,
  'in.relationships': `boyfriend girlfriend sex kiss touch private friend love marry strangers body date hug hugs
    kisses girls pictures crush bedroom underwear public clothes`,
  'in.community': `shop community cafe library local public town help church order neighbours belong`,
  'in.health': `health doctor appointment ill medicine exercise weight fit dentist gp hurt pain lazy active unwell
    tablets gym sofa unfit walks symptoms diet fizzy`,
  'in.decisions': `choose agree decide opinion choice speak mind parents voice views answer option said mum
    answers parent shy led meeting quiet change`,
  'in.organise': `late alarm morning appointment forget routine plan bed early oversleep miss diary lateness
    appointments bored phone night sleeps bus weekend`,
  'in.online': `phone online internet game screen message stranger video picture night password post device chat
    app chats met games sends photo friends strangers clicks tiktok snapchat instagram youtube xbox headset group
    cruel comment upload`,
};
