/** The four parts of adult life that plans look to from Year 9 (CoP 8.10), as Outcomes word them: generous, so that only a clear gap is asked about. */
export const adulthoodAreas: readonly { list: string; title: string; phrases: readonly string[] }[] = [
  {
    list: 'adult-work',
    title: 'work or further study',
    phrases: [
      '(employment|employed|employer|employers|job|jobs|work experience|workplace|placement|placements|work placement|internship|internships|apprenticeship|apprenticeships|traineeship|volunteer~|voluntary|career|careers|interview|interviews|cv|vocational|enterprise|customers?|shift|shifts|rota|salon|garage|workshop)',
      '(college|university|higher education|further education|sixth form|post 16|course|courses|qualification|qualifications|gcse|gcses|a levels?|btec|t levels?|level <n>|entry level|functional skills|diploma|certificate|apply~|application|applications)',
      '(paid|part time|voluntary|supported) (work|job|role)',
    ],
  },
  {
    list: 'adult-living',
    title: 'living independently',
    phrases: [
      '(travel~|bus|buses|train|trains|tram|taxi|journey|journeys|route|drive|driving|cross~ (the|a|roads?|busy|quiet)|road|roads)',
      '(cook~|meal|meals|snack|snacks|recipe|recipes|kettle|kitchen|laundry|washing|clean|cleans|tidy|shop|shops|shopping|budget~|money|bank|pay|pays|paying|bills|change|cash|card)',
      '(dress~|shower|showers|bath|personal care|hygiene|toilet|tenancy|flat|own home|supported living|independent living|independence|life skills|household|chores|alarm|pack~ (his|her|their) bag|timetable|organis~|plan~ (his|her|their) (day|week))',
    ],
  },
  {
    list: 'adult-community',
    title: 'friends and community',
    phrases: [
      '(friend|friends|friendship|friendships|peer|peers|relationship|relationships|club|clubs|team|community|society|group|groups|hobby|hobbies|leisure|gym|cinema|café|cafe|library|volunteer~|vote|voting|youth|social|conversation|conversations|online|consent|other (young people|students|pupils|children)|classmates?|family)',
      '(join|joins|joining|meet|meets|meeting|invite|invites|message|messages|text|texts|chat|chats) *',
    ],
  },
  {
    list: 'adult-health',
    title: 'health',
    phrases: [
      '(health|healthy|healthier|gp|doctor|nurse|dentist|dental|appointment|appointments|medicine|medicines|medication|inhaler|insulin|doses?|diet|food|foods|exercise|exercises|fitness|gym|swim~|sleep|sleeps|bedtime|weight|physiotherapy|stretches|hearing aids?|glasses|wheelchair|pain|fatigue|seizure|seizures|epilepsy|asthma|diabetes|periods|puberty|hygiene)',
      '(wellbeing|well being|mental health|anxiety|anxious|worry|worries|worried|calm|calms|calming|regulat~|feelings|emotions?|mood|stress|stressed|panic|self harm|coping|cope|overwhelmed|relax|relaxation|breathing)',
    ],
  },
];
