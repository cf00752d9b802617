/**
 * Given names beyond the engine's own list, from the languages heard in English schools, with short and pet forms. A name that
 * is an everyday word as well is told apart by where it stands, not by this list.
 */
export const moreGivenNames: ReadonlySet<string> = new Set(
  `
  jo al ed bo cy ike kaz kas kasimir casimir seun folake tadhg khoi minh khanh linh
  aadam aadhya aanya aarav aarya aayan abbas abdi abdirahman abdulaziz abdulrahman abeni abiodun abiola adaeze adaora
  adebayo adedayo adeola adesua adnan adunni aelwen afia afua agata agnieszka ahmad aiko ailsa aimen ainsley aisling
  aissatou ajoke akin akosua akua alanna alannah alastair alba aldo aled aleena aleksander aleksandra alessandra
  alessandro alexandre alexandru alfonso alik alima aline alisa alistair aliyah alma aloysius alun alys alyssa amaan
  amadou amaia aman amandeep amani amar amarachi amarjit amaya ameera amelie amin aminata amit amna amos amrit amrita
  anabel anabelle anais anan anand ananya anaya anders andile andras andrius aneesa aneurin angelica angelika
  angelina angelo angharad ania aniela anisha anja anjali ankit annabel annabelle annalise anneka anneke annette
  annika anouk ansel anselm anthea antoine antoinette antonia antonina anu anwar anwen aoife aparna apinya araminta
  araya archer archie aretha arian arianna arif arisa armaan arnav arnold arooj arron arta artem artemis artur arvid
  aryan asa asad asante asher ashok ashton asif aslan asmaa asra assia astra ata atif atiya aubrey audrey august
  augusta augustus aurelia aurelie aurelio avery avi aviva avneet avni awa axel aya ayaka ayanda aydin ayman ayo
  ayomide ayra ayse aysha ayub ayumi azadeh azeem azra azzedine babak babatunde bahar balint balraj bambi bao
  baptiste baran barbara barney bartek bartosz bashir basia basil bastian bea beata beatrix becca becky bella ben
  benedict beniamin benji benny benoit bente berat bernadette bernard bertha bertie beryl bess bessie betsy bette
  betty bianca bibi bijan birgit bjorn blanche blanka blathnaid blerim blessing bobbi bobbie bobby bogna bojan bolu
  boluwatife boris borys brad braden bram brandon branwen breda bree brendon brenna brett brian briana brianna bridie
  brigid brigitte brioni britney bronagh bronte bruna brynn bukola burak buse cadi cai cain caitriona callie callista
  calum calvin camille camron candice caoimhe cara carey carina carl carlota carmela carol carole carolina carrie
  carsten carter carwyn casey cassandra cassidy cassie catalina catarina cath cathal cathy catrin catriona cece cecil
  cecilia cecily celeste celestine celine cem cerise cerys chaim chan chanel chanelle chantal charis charlene charley
  charlize charmaine chas chase chaya che chen cheng cheryl chi chiamaka chibuzo chidera chike chinedu chinonso
  chinwe chizoba chrissie christa christabel christelle christie christos chukwudi chukwuemeka cian cillian cindy
  clarice clarissa clark claude claudette claudio clem clemence clementine cleopatra clifford clint clive clodagh
  cole colette colm conall concetta conrad constance cooper coral coralie cordelia corinne cory cosima costa crispin
  cristian cristiano cristina cruz crystal curtis cuthbert cyra cyril dafydd dagmar dagny dahlia dai dakarai dale
  dalia dalila damien damola damon dani dania danica danilo dante danuta daphne daragh darcey darcie darcy dareen
  daren dariusz darnell darragh darya dash dashiell davide davina davinder dayo deacon dearbhla debbie debs declan
  dee deeksha deena deepak deeqa deidre deirdre delia delilah della delphine delroy demelza denise deniz denzel
  denzil dermot desmond destiny devika devin dewi dexter dhruv diallo diana diarmuid didi didier dieter dilip dilys
  dimitar dimitris dina dinesh dion dionne dipti dirk diya djamila dolly dolores dominika dominique donal donald
  donnacha donovan dora doreen dorian doris dorota dory dougal douglas dov draco dragan duncan dusty dwayne dylan
  dympna eamon eamonn earl ebele ebun eddie edgar edie edita edmond edna edwin eesa effie efua egle eileen eilis
  eimear einar eira eirik eirlys eithne ejike ekaterina ela elan elena elestren elham eliana elias elidir elijah
  elina eliot elise elissa elize elke ellery elliana elliott ellis elodie elouise elowen elspeth elton elvira elwyn
  elza ema emad emelia emer emmanuelle emmeline emmett emre emrys ena enda enitan enoch enrico enrique enya eoghan
  eoin ephraim erasmus erica erika erlend ermias ernest ernesto ernie errol esa esha esi esmae esmee esmeralda
  esperanza essie estelle esther etienne etta eugene eugenia eugenie eun eunice eva evander evangelos eve evelina
  eveline everett ewa ewan ewelina ezekiel ezinne ezio fadi fadumo fahad fahima faisal faiza faizan fanny fantine
  fariba farid farida farouk farrah fatemeh fathima fatma fatou fatoumata faye faysal federica federico feliks
  ferdinand fergal fern feroza ffion fflur fidel fidelma fifi filip filipa filippo finbar finlay finnian finnley
  fintan fionn fionnuala flavia flavio fletcher fleur flo flossie floyd folarin folasade fran francesco francine
  francisco francois franek franka frankie franz fraser freda freddy frederic frederica frederik freja freyja frida
  fritz fumiko funmi gabby gabe gabi gabriella gabrielle gael gaia galen galina gan ganesh garance garry garth gary
  gaspard gaston gaurav gavin gbenga geena gemima genevieve genie geoff georgi georgiana georgina geraint geraldine
  gerard gerda germaine gerry gertrude ghazal ghislaine giacomo gianna gideon gifty gilda giles gill gillian ginette
  ginevra gino giorgio giovanna gisela giselle gita giuseppe gladys glenda glenys gloria glyn glynn godfrey golda
  gonzalo goran grainne grant greer gregor greta grete griff griffin grigor grzegorz guadalupe gudrun guido guillaume
  guillermo gul gulsen gunnar gurdeep gurjit gurvinder gus gustav gustavo gwendolen gwendolyn gwenllian gwilym
  gwyneth gwynfor habiba hadi hadia hadiza hadley hafiz hafsah haider hajar hakan hakeem hal haleema halima halina
  hamdi hamid hamish hamna hana hanan hanane hani hania hanif hank hanne hannes hans hansa harald hareem hari hariet
  harinder haris harish harkirat harland harmony harold haroldas haroun harpreet harri harrie harriet harshil
  harvinder hasan haseeb hashim hasnain hassana hatice hattie hava hawa haya hayat hayley hazel heath hedda hedley
  hedwig heike heinrich helga heloise henrietta henrik henrike henrique henryk hermann hermione hester hettie hideo
  hilda hilde hinata hira hiroshi hiroto hisham hobie honey honor honora hope horace horatio hortense howard hristo
  huda hudson huey humaira humayun humphrey huseyin huw huxley hywel iain ianto iara ibtisam ichika idil idowu
  idrissa iestyn ieuan ifan ife ifeanyi ifrah ignacio ignatius ihsan ikenna ilaria ilhan ilias ilie ilinca ilona ilya
  imaan imelda imke immanuel imre inaaya inaya inderjit indi indigo indira indy ines inga ingeborg inger inigo innes
  ioan ioannis iolo iona ionut iqra irena irfan irina irma irving isabeau isadora ishan ishaq ishbel isidore isioma
  ismael isobel isolde issac issy istvan ita ivana ivar ivo ivor iwan iwona iyla izaak izabela izan izzie izzy jabez
  jabir jacinda jacinta jackie jacky jaco jacqueline jacques jad jadwiga jael jafar jagdeep jago jaheim jahid jaiden
  jaime jaina jakob jalal jaleel jaleesa jalen jamal jameel jameela jamelia jamila jamir jamuna janae janek janelle
  janeth janette janice janie janina janis janiyah janko janusz jared jarek jarrod jarvis jasdeep jaskaran jasleen
  jasmeet jaspal jaspreet jaswinder javid javier jawad jaxson jayan jayce jayda jayla jaylan jaylen jayne jazmin
  jeanette jeanne jeannie jed jedediah jeff jeffrey jelena jem jemma jenkin jenni jennie jens jeong jerzy jess jessa
  jessamy jesus jethro jiahao jian jie jill jillian jim jimena jimmy jin jing jiri jitendra jiya joachim joao joaquin
  jocasta jocelyn jody joelle joey johann johanna johannes joleen jolene jolie jolyon jomo jonas joni jonny joost
  jorah jordi jorge jorgen josef josefina josefine joselyn josette josiane josie joss jowan joy joyce jozef juanita
  judah judas judy juliana julie julien juliette juliusz jun junaid june juno jurgen justin justina justine justus
  jutta jyoti kabir kacey kacie kadeem kaden kadiatou kadie kadija kadir kaia kaiden kailash kaisa kaito kaja kajal
  kajetan kalani kaleb kalina kalpana kalvin kamala kamaldeep kameron kamil kamran kanika karam karan karanveer
  kareem karenza kari karima karis karishma karla karlos karolina karsten karthik kashif kaspar kasper kassandra kat
  katarina katarzyna katerina katharina katherina kathy katia katja katrin katrina katya kavita kay kaya kaye
  kayleigh kaylie kazim kazimierz keegan keeley keely kehinde keiko keir keisha keitha kelechi kelis kellan kelvin
  kenan kendra kennedy kenny kenza keren kerensa kerenza kerri kerstin kerys keshia ketan kevan keyaan kezia keziah
  khadra khaled khalida khalil khuram khushi kianna kiefer kiera kieron killian kimberly kimmy kinga kingsley kinsey
  kinza kiri kirk kirra kirsten kirstie kirstin kitty kiyan klaudia klaus klea knud koby kodi kofo kolade konstantin
  kora koray kornelia kosta kris krish krisha krishan kristaps kristen kristin kristina kristine kristof krisztina
  krystal krystian krystyna krzysztof kudzai kulbir kuldeep kumar kunal kurt kwadwo kwaku kwasi kwesi kyan kyla kylie
  kymani kyran kyrie labhaoise lacey lachie ladan laila laith lajos lakshmi lal lalita lamar lamia lamin lance landon
  lanre larissa larry lars lasse laszlo latisha latoya laurel laurence laurent lauri laurie lavinia lawan laxmi layan
  laylah lazar leander leandro leela leena leesa leif leigh leighton leilani leith lekan lela leland lemuel lennie
  lennon lennox leola leonora leopold leroy les leszek leta letitia letty lev levente lewie lex lexie leyla liadan
  liana lianne lidka lieke lila lilah lileth lilian liliana lilith lilli lillian lillie lilo lina linda lindiwe
  linnea linnet linsey linton linus lionel lisbeth lise lisette liv livvy liza lizzie lizzy ljubica llew llewellyn
  llinos lloyd llyr lois lokesh loki lorcan lorelei lorena loretta lorraine lotta lotte lou louella louie lourdes
  loveday lovell lowenna lowri lubna luc luciana luciano lucien lucille lucinda lucja lucjan lucrezia ludo ludovic
  ludwig luigi luise lukasz lulu lupe luqman luther luz lyla lyle lynda lyndon lynette lynn lynne lynton maahir
  maariyah maarten maaz mab mabli maciej mackenzie macy mada madalena maddox maddy madelaine madeline madhuri madiha
  madina mads mae maeva mafalda magdalena magnus maha mahalia mahboob mahdiya maher mahfuz mahi mahira mahmoud mahmud
  mahreen maja makar makayla makena maksim maksymilian mala malaika malakai malcolm malee malena malia malika malin
  malina malky mallory malwina mamadou mandeep mandla mandy manfred mani manisha manjeet manjit manny manoj manon
  mansoor manuel manuela mara marama marat marcela marcelina marcella marcellus marci marcia marco mareike maren
  marge margherita margo margot marguerite mari maribel maricel marieke mariella marielle marigold marika marilyn
  marin marion marissa marit marita marites marius mariusz mariya marjan marjorie markus marla marleen marlene marley
  marlowe marnie marsaili marsha marshall marten martyn martyna marwa maryan maryanne maryia marysia marzena masha
  masood massimo matej mateja matheus mathew mathias mathieu mathis matias matilde matteo matthias matthieu mattie
  matty maud maude maura maureen mavra maximus maxine maxton maxx mayah mayar mayra maysa maz mbali meadow medina
  meena meera megan megha mehdi mehmood mehreen mehwish meinir mel melanie melati melek melina melisa mellie melody
  melvin mena menna mercedes meredydd meriem merle merlin merryn mert meryem meryl meta mhairi micah michaela michel
  michela michele mick mickey mieke mieszko mifanwy miguelito mihaela mika mikaeel mikael mikaela mikail mikayla
  mikel mikhail miki mikkel miko mikolaj milana milda mildred milena miley mili milica millicent milly milos milosz
  mimi mindaugas mindy minerva ming minh minna minnie miran miranda mirela mirembe miri miriama mirka miro miroslav
  mirza misbah misty mitch mitchell mitzi mo moa mobolaji modupe moe moeen mohamad mohamud mohan mohid mohit mohsin
  moin moises mollie momo mona monique montgomery monty mor morag moritz morna morven morwenna moshe mostafa mouna
  moussa moya msizi mubarak muhammed mukhtar mumtaz muna munira murad muriel murray musa muskaan mya myah myfanwy
  myla mylo myriam myrtle naa nabil nabila nadeem nadim nadir nadya naeem nafisa nafisat nagma nahla naila naima
  naiya nalani namrata nana nanami nancy nanette narges nargis narinder nasim nasir nasra nasreen nastia natacha
  natalija natalya natasza nate nathalie natsuki naveen navid navneet navya nayla nazanin nazia nazir nazneen neda
  neel neela neelam neelan neeraj nefeli neha nehemiah neila nela nelly nelson neo nerea nereida nerissa nerys nesrin
  nessa nesta nevaeh neve neville nevin nga ngaio ngoc ngozi nguyen nhung nial niam nicky nico nicola nicolae nicolas
  nicole nicoletta nieve nigel nihal nika nike nikki niklas nikol nikolaos nikolas nils nilufar nima nimah nimo nimra
  nina ninian nino niraj nirmala nisha nishant nita nitin niyah njideka nkechi nnamdi nnenna noam noeleen noemi nola
  nolan nomvula nonso norbert noreen noriko norma noura nthabiseng nuno nuria nuru nusrat nuwan nyah nyasha nyla nysa
  oana obi obinna octavia octavian odalys odette odhran odin odysseas ofelia ogechi oisin ojas okan oksana olaf
  olamide olanrewaju ole olena olesya olga olimpia olive olivette oliwia oliwier oluchi olufemi olumide olusegun
  oluwadamilola oluwafemi oluwatobi olwen olya om omari omer omid omolara omotola ona onni onur oona ophelia ora
  orhan oriana orianna oriol orion orlaith orly orsolya orson orville osagie osgood osmond osric ossian osvaldo
  oswald oswin otilia ottilia ottoline ove ovidiu oyin ozge ozlem paddy padraig palesa pallavi paloma pam panagiotis
  pandora panos paola paolo paris parisa parminder parveen parvin pascal pascale pat patience patrik patsy patti
  patty paula paulette paulina pauline paulo pawel paz pearl peder pegah peggy pele pelumi pema  penelopa peninah
  penn penny perdita peregrine perla pernille perran perrin persephone peta petar pete petroc petros petrus peyton
  phelan phil philippe philippos phillip phillipa phillis philomena phineas phoenix phuong phyllida phyllis pietro
  pip pippa piran pixie plamen pooja poornima portia posy prakash pranav praveen preeti prem primo primrose prisca
  pritam priti prosper prudence prue psalm puja purdey qadir qasim qi quang queenie quincy quinlan raad rabbani radha
  radmila radoslaw radu rae raekwon raelynn rafa rafaela rafal rafe raffaele raffi rafi rafiq ragnar ragnhild raheem
  rahel rahim rahma raia raif raihan raina rainer raisa raja rajan rajinder rajiv rajni rakesh ralston raluca ram
  rama raman rameen ramesh rami ramiro ramla ramona ramsay ramsey randolph rani rania ranveer raphaella raqib raquel
  rasa rashad rasheed rashida rasmus ratko raven ravinder rawan rayaan rayan rayna raynor raza razia rea reagan reba
  rebeca rebekah reda rees reeva regan regina reginald rehana rehema reidar reilly reina reiner reinhard reka remus
  remy rena renae renars renata renato renee reni renuka reon reshma reva rex reyansh reyhan reza rhett rhiain rhian
  rhoda rhodri rhona rhonda rhydian ria rian ricarda riccardo richa richelle rick rickie rico rida ridwan rifat
  rihanna riker rikesh rimsha rina rio riona risha rishaan ritesh rithika ritu riva riya riyad rizwan roald robbyn
  roberta robi rochelle rocio rodney rodrigue rogan roger rohit roisin rojin roland rolando rolf romain romaine
  romana romany romesh romilly romola romy ron rona ronald ronaldo ronan ronya rosaleen rosalia rosalie rosalyn
  rosamund rosaria rosario roseanna rosemary roshan roshni rosina rosita roslyn roswitha rowena roxana roya roza
  rozalia ruaidhri ruairidh ruari rubi rubina rudi rudolf rudra rudy rueben rui rukhsana rukia rumi runa rune rupa
  rupinder rusan rushil ruslan russ rut ruta ruthie ruxandra ryder rylan ryland rylee ryo ryota saadia saanvi saara
  saba sabah sabeen sabir sabri sacha sachin sadia safa saffi saffiyah safia sagal sagar sahar sahara sahib sahil
  sahra saida saidu saima saira saki sakina sakura salah salahuddin saleem saleh saleha salima salman salome saloni
  salvador salvatore samaira samar samara samba sameera sami samiah samir samiya sammie sammy samuele sana sanaa
  sanah sanaya sanchia sancho sandhya sandie sandro sandy sang sania sanjay sanjeev sanjit sanna sansa santiago
  santino santosh sapna sapphire saqib saran sarina sarita sarra sascha sasha sashi satnam satoshi satya savanna
  savio sawan sayed sayeda scarlet scarlette scott seamus sean seb sebastiano seema sefton segun sehar sekou selah
  selam selene selima selin selma selwyn semira seo serafina serena serge sergei sergio serhat serkan seth seumas
  severin sevim seyi shabana shabnam shadi shafiq shah shahid shahida shahnaz shahzad shaima shakeel shakila shalini
  shamim shamsa shan shanay shanaya shanelle shani shania shanice shanna shantel shanthi shanti shaquille sharif
  sharifa sharmila sharna sharron shauni shaurya shay shaya shayan shayla shaylee shazia shea sheena sheikh shelley
  sheraz sheree sheridan sherif sherry sheryl shilpa shira shireen shirley shiv shiva shobha shola shomari shoshana
  shreyas shruti shu shukri shula shumaila shyam siana siavash sibusiso sidonie sidra siegfried sigrid sihana silvana
  silvester silvio simao simi simona simonas simran sina sindre sinem sioned sipho sisi siv sky skye skyla skylar
  sladjana slava slavica sneha snehal sofie sohaib sohail sohan sol solange soleil soley solveig soma sona sonal
  sondra sonja sonya soran soren sorina sorrel spiros spyros sreya stacy stanislav stanislaw stavros stef steffan
  steffi stela stelian stelios stephane stevan stevie stewart stina stoyan struan suad subhan sudarshan sue suha
  suhail suhani sujata sukhdeep sukhi sukhjit sukhvinder sukie sumaiya suman sumayyah sumi sumitra summayah sundeep
  sunil sunita sunniva suraj surinder surjit surya susana susannah susie suzanna suzi suzie svea svetlana syed
  sylvain sylvie sylwia szymon tabatha tabby tad tadeo tadgh tadhg tafadzwa tagan tahani tahira tahlia tahmid taimur
  taj tajinder takashi takumi tal talha taliesin talisha talitha tallulah talya tam tamas tamika tamir tammy tamsyn
  tamzin tan tanaka tancredi tandi tane tanguy tania taniya tanveer tanvi tanzeel tanzila tao tapiwa taran taraneh
  tarek taro tarun taryn tatenda tatiana tatum tavish tayla taylah tayo tayyab tayyibah teagan ted teddie teegan
  tegan teigan teilo tej tejas tekla temidayo temitope tendai tenzin teodor teodora terence terese teri terrell
  terrence terri terry teun thabo thaddeus thalia thandi thandiwe thanh theia thelma theodora theodoros theon
  theophilus therese thiago thibault thierry thijs thora thorne thuy tiago tiana tibor tiernan tiggy tihomir tijana
  til tilda tilde tillie tilman timea timmy timo timofey timur tina tinashe tine tinuke tiril tirion titus tiwa tjasa
  tobe tobi tobias tobie tobin toke tolga tolu toluwani tomi tomiko tommie tomoko tonia tor tora tord torin torsten
  tove toyah toyin tracie tracy trina trinity trish trisha tristram trixie troels truda trudi trudie trudy tuan tuba
  tudor tulip tulsi tunde turlough tuva twm ty tycho tyra tyrell tyron tyrone tyson ualan uche uday ugo ugochi ulla
  ulrich ulrike ulyana uma umair umaira umara umut una unity uri uriah urszula usha ushna uzair uzma vaishnavi val
  valentin valentino valeria valerie valeriya vanesa vani vanja vanya varun vasil vasile vasiliki vasilis vasudha
  veda veer vela velma vena venetia venkat venus vera verena verica vernon veronika vesna vic vicente vicki vickie
  vida vidya viet vigdis viggo vihan vijaya viktoria viktoriya vilde ville vilma vin vina vinay vince vincenzo vineet
  vinh vinnie vinod viorel vipul vir viren virginia virginie vishal visnja vita vitaliy vito vittoria viv viva vivaan
  viveka viviana vlada vladislav vojtech volodymyr vusi vytautas wael wafa wajid waleed walid wallace wallis wally
  walt walter wanda waqar waqas warrick warsame wasim wassim wazir wendell wendi wenona werner weronika wes weston
  whitney wiebke wiktor wilbert wilbur wilfrid wilfried wilhelm wilhelmina wilkie willem willemijn willian wilma wim
  winifred winona winston wojtek wole woodrow wren wulfric wyn wyndham wynne wynter xabi xana xander xandra xia xiang
  xiao ximena xochitl xolani yaa yaaseen yadira yaeesh yael yagiz yakub yaman yamina yanick yanis yann yannick yannis
  yaqub yara yarden yared yaroslav yaseen yasemin yash yashvi yasin yasir yasmina yassin yassine yaw yazan yazmin
  yehuda yelena yen yenny yetunde yevgeny yi yigit yildiz yilmaz ying ynez yoana yohannes yolande yonas yong yoon
  yorath yordan yoselin youcef younes yousaf yousef yousra ysabel yu yuan yubin yui yulia yuliana yuliya yumi yuna
  yung yuri yusif yusraa yuto yuval yvaine yves yvie zaara zacarias zaccheus zachariah zachery zackary zadie zafar
  zafir zahara zahid zahida zahir zaid zaida zaiden zainul zaira zakaria zaki zakir zakiya zala zaman zan zana zander
  zane zaneta zarah zareen zaria zarina zarish zayaan zayan zayden zaynah zbigniew zdenka zdravko zechariah zed
  zeeshan zehra zeina zel zelda zelia zelie zella zen zeno zenobia zephaniah zephyr zeta zeynep zhanna zhen zheng zhi
  zhong zia ziad zidan zienna ziggy zihan zikra zilan zillah zimal zina zinaida zinnia zion zita ziva ziya ziyad
  zlata zlatan zoey zohaib zohra zoja zola zoltan zora zoran zosia zoya zsofia zsolt zsuzsanna zubaida zubair zubeda
  zukhra zulaikha zuleika zuleyha zulfiqar zunaira zuza zyan zygmunt zylah
  `
    .trim()
    .split(/\s+/),
);
