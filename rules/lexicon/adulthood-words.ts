/** Provision that prepares for adulthood: work, living independently, community and relationships, health (CoP 8.10). */
export const adulthoodWords: readonly { list: string; phrases: readonly string[] }[] = [
  {
    list: 'adulthood',
    phrases: [
      '(preparation for adulthood|preparing for adulthood|preparing for adult life|prepare for adulthood|pfa|adulthood|' +
        'adult life|adult services|adult social care)',
      '(careers?|career|vocational|employability|employment|work) (adviser|advisor|advice|guidance|interview|interviews|' +
        'education|lead|leader|skills|programme|plan|coach|course|courses|fair|meeting|meetings|profile|options|tasters?)',
      '(work|job|workplace|industry) (experience|placement|placements|coach|coaching|taster|tasters|visits?|shadowing)',
      '(supported internship|internship|internships|apprenticeship|apprenticeships|traineeship|traineeships|paid work|' +
        'paid job|volunteering|voluntary work|enterprise project|job centre|access to work|curriculum vitae|mock interviews?)',
      '(travel|independent travel|bus|public transport|road safety) (training|trainer|practice|skills|programme)',
      '(independent living|independent living skills|living skills|life skills|daily living skills|living independently|' +
        'independence skills|self help skills|home skills|supported living|own home|tenancy)',
      '(cook|cooks|cooking|laundry|ironing|budgeting|budget his|budget her|money (skills|management|handling)|' +
        'managing money|handling money|bank account|bank card|shopping (skills|trip|trips|list)|household tasks|meal planning|food preparation)',
      '(relationships and sex|sex and relationships?|healthy relationships|consent|puberty|rse|rshe|online safety|keeping safe online)',
      '(annual health check|health checks?|manage (his|her|their) own (medication|medicines?|health)|make (his|her|their) own ' +
        'appointments?|gp appointment|hospital passport)',
      '(college|post 16|sixth form|further education|university|higher education) (visits?|taster|tasters|link|course|courses|' +
        'transition|options|open day|open days|interview|interviews|application|applications|placement|move|days?)',
      '(driving (theory|lessons)|voting|vote|self advocacy|community (groups?|access|activities|club|clubs)|duke of edinburgh)',
    ],
  },
];
