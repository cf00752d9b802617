/**
 * Given names in use in England today, from many languages: enough to notice a child's name that belongs to another plan.
 * Names that are everyday words too (Will, Mark, Grace) are in `wordNames`: they count only inside a sentence.
 */
const split = (text: string) => new Set(text.trim().toLowerCase().split(/\s+/));

export const givenNames: ReadonlySet<string> = split(`
  Aaliyah Aaron Abbie Abdul Abdullah Abigail Adaeze Adam Adele Adil Aditi Aditya Adrian Ahmed Aida Aidan Aiden Aimee Aisha Ajay Akira Alan
  Albert Alejandro Alessia Alex Alexa Alexander Alexandra Alfie Alfred Ali Alia Alice Alicia Alina Alisha Amal Amanda Amara Amelia
  Amelie Amina Amir Amira Amy Ana Anaya Anastasia Andre Andrea Andrei Andrew Andrzej Angel Angela Angus Anika Anil Anisa Anita Anna Anne
  Annie Anthony Anton Antonio Anya Aria Ariana Arjun Arlo Arman Arthur Arun Arya Asha Ashleigh Ashley Asif Asim Asma Astrid Atticus
  Aurora Austin Ava Ayaan Ayesha Ayla Ayo Ayodele Aziz Barnaby Beatrice Beatriz Ben Benjamin Bethan Bethany Beth Bilal Billy Blake Bode
  Bogdan Bradley Brandon Brendan Brian Bridget Bronwen Brooke Bruno Bryn Caitlin Caleb Callum Cameron Camilla Cara Carl Carla Carlos
  Carly Carmen Caroline Carys Casper Catherine Cedric Celia Ceri Chantelle Charles Charlie Charlotte Chelsea Cherie Chiara Chidi Chioma
  Chloe Chris Christian Christina Christopher Ciara Cillian Claire Clara Claudia Clement Cleo Cody Cohen Colin Connor Conor Cora Corey
  Cormac Cornelius Cosmo Courtney Craig Cynthia Cyrus Daisy Damian Damilola Dan Dana Daniel Daniela Danielle Danny Daria Darius
  Darren Dave David Dawid Deborah Declan Deepa Demi Denis Dennis Derek Devon Dexter Diana Diego Dilan Dillon Dimitri Dina Divya Dmitri
  Dominic Dominik Donna Dorothy Dougie Drew Dylan Ebony Eden Edith Edmund Eduardo Edward Efe Eileen Eilidh Elaine Eleanor Elena Eli
  Elias Elif Elijah Elin Eliott Elisa Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Ellis Eloise Elsie Emeka Emerson Emil
  Emilia Emily Emir Emma Emmanuel Emrys Enid Enzo Erin Eric Erica Erik Esme Esther Ethan Eva Evan Evangeline Eve Evelyn Evie Ezra Fabian
  Farah Farhan Faris Fatima Fatimah Fatoumata Felicity Felix Femi Fenella Fergus Fernando Finlay Finley Finn Fiona Flora Florence
  Florian Frances Francesca Francis Frank Frankie Franklin Fraser Fred Freddie Frederick Freya Gabriel Gabriela Gareth Gary Gavin
  Gemma Genevieve Geoffrey George Georgia Georgie Gerald Gethin Gianni Gideon Gilbert Gina Giovanni Giulia Glen Gloria Gordon
  Graham Greg Gregory Greta Gurpreet Gus Gwen Habib Hadiya Hafsa Hamish Hamza Hana Hanna Hannah Harley Harold Haroon Harper Harriet Harris
  Harrison Harry Haruki Harvey Hasan Hassan Hayden Heather Hector Heidi Helen Helena Henry Hermione Hilary Holly Hugh Hugo Humza Husna
  Hussain Hyacinth Ibrahim Ida Idris Ifeoma Ignacy Igor Ikram Ilyas Iman Imani Imogen Imran Ina Ines Ingrid Ioana Ira Irene Iris Isaac
  Isabel Isabella Isabelle Isha Ishaan Isha Isla Ismail Israel Issa Ivan Ivy Izzy Jabari Jacek Jack Jackson Jacob Jada Jaden Jade Jaden
  Jake Jakub James Jamal Jamie Jan Jana Jane Janet Janine Jared Jasmin Jasmine Jason Jasper Jaxon Jay Jayden Jaya Jean Jemima Jenna
  Jennifer Jenny Jeremiah Jeremy Jerome Jesse Jessica Jessie Joan Joanna Joanne Jodie Joe Joel Johan John Johnny Jonah Jonathan
  Jordan Joseph Josephine Josh Joshua Josiah Juan Jude Judith Julia Julian Julie Juliet Junior Kaan Kacper Kai Kaitlyn Kamal Kamila
  Kara Karen Karim Karina Karl Karol Kasia Kate Katherine Kathleen Katie Katy Kayden Kayla Kaylee Keira Keith Kelly Kelvin Kemi Ken
  Kenji Kenneth Kerry Kevin Khadija Khalid Kian Kiara Kieran Kim Kimberley Kira Kiran Kirsty Kit Klara Kofi Kojo Konrad Krishna Kristian
  Kuba Kwabena Kwame Kyla Kyle Kyra Lachlan Lana Lara Latif Laura Lauren Lawrence Layla Leah Leanne Lee Leila Len Lena Lenny Leo Leon
  Leonard Leonardo Leonie Leroy Leslie Levi Lewis Lexi Lia Liam Liana Libby Lidia Liesl Lilia Lilly Lily Lina Linda Linus Lisa Livia Liz
  Lloyd Logan Lola Lorenzo Lorna Lottie Louis Louisa Louise Luca Lucas Lucia Lucian Lucie Lucinda Lucy Luis Luka Lukas Luke Luna Lydia
  Lyra Mabel Maddie Maddison Madeleine Madison Maeve Magda Mahdi Mahnoor Maia Maisie Maja Malachi Malak Malik Marc Marcel Marcin
  Marcus Marek Margaret Maria Mariam Marianne Marie Marina Mario Marisol Marius Marko Marlon Marta Martha Martin Marvin Mary Maryam
  Mason Mateo Mateusz Mathilda Matilda Matt Matthew Maurice Mavis Max Maxim Maximilian Maxwell Maya Mehmet Mei Melanie Melissa Mercy
  Meredith Mia Michael Michaela Michal Michelle Miguel Mihai Mike Mikey Mila Milan Miles Millie Milo Mina Mira Mirabel Miriam Misha Moira
  Molly Mohamed Mohammad Mohammed Monica Monika Morgan Moses Muhammad Mustafa Myles Myra Nadia Nadine Naim Naomi Natalia Natalie Natasha
  Nathan Nathaniel Naveed Neil Nell Nellie Nermin Nia Niall Niamh Nicholas Nick Nicola Nicole Nikhil Nikita Nikola Nikolai Nina Ned Noah
  Noel Noelle Noor Nora Norah Norman Nour Nova Nuala Nur Oakley Oisin Ola Oleg Oliver Olivia Olivier Ollie Olu Oluwaseun Omar Oren Orla
  Orlando Osama Oscar Osian Oskar Oswin Otis Otto Ottilie Ottoline Owen Ozan Pablo Padma Paige Pamela Paris Parker Patricia Patrick
  Patrycja Paul Paula Pauline Pavel Pedro Penelope Percy Perry Peter Petra Philip Philippa Phoebe Pia Pierre Piers Piotr Polly Poppy
  Precious Preston Priscilla Priya Quentin Quinn Rabia Rachel Radek Rafael Rafe Rafferty Rahul Raj Rajesh Ralph Ramon Rana Ranjit Raphael
  Rashid Raul Ravi Raymond Rayyan Rebecca Reece Reena Reggie Rehan Remi Rene Reuben Rex Rhea Rhian Rhiannon Rhys Ria Ricardo Richard Ricky
  Riley Rishi Rita Robbie Robert Roberto Robin Robyn Rocco Rodrigo Roger Rohan Roisin Roksana Roland Roma Roman Romeo Ronan Ronnie
  Rory Rosa Rosalind Rosanna Rosie Ross Rowan Roxanne Roxy Roy Ruairi Ruben Rufus Rupert Russell Ruth Ruby Ryan Saad Sabina Sabrina Sadie
  Saffron Safiya Said Saif Saira Salim Sally Salma Sam Samantha Sameer Samia Samina Samira Samson Samuel Sana Sandeep Sandra Saoirse Sara
  Sarah Sasha Saskia Saul Savannah Scarlett Scott Sean Sebastian Selena Selim Selina Seren Serena Seth Shah Shaheen Shamima Shane Shanelle
  Shania Shannon Sharon Shaun Shauna Sheila Shelby Shirin Shivani Shona Shreya Sian Sidney Sienna Sierra Silas Silvia Simeon Simon
  Simone Simran Sinead Siobhan Sofia Sol Solomon Sonia Sonny Sophia Sophie Soraya Spencer Stacey Stan Stanley Stefan Stefania Stella
  Stephanie Stephen Steve Steven Stuart Sufyan Suki Suleiman Sultan Sumaya Suresh Susan Susanna Suzanne Sven Swati Sybil Sydney Sylvia
  Tabitha Taha Tahir Taiwo Talia Tallulah Tamar Tamara Tamsin Tanisha Tanya Tara Tariq Tasha Tate Taylor Ted Teddy Temi Teo Teresa Tess
  Tessa Thea Theo Theodore Theresa Thomas Tia Tiana Tiffany Tilly Tim Timothy Tina Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracey
  Travis Trevor Tristan Troy Tyler Tyrone Tyrese Uma Umar Ursula Usman Valentina Valeria Vanessa Vera Verity Veronica Vicky Victor
  Victoria Vihaan Vijay Vikram Viktor Vincent Viola Violet Vivek Vivian Vivienne Vlad Vladimir Wahida Wei Wendy Wesley Wilfred Wilf
  Willa William Willow Wiktoria Winnie Winston Wojciech Wyatt Xander Xanthe Xavier Xena Xin Yahya Yan Yara Yash Yasin Yasmin Yasmine
  Yemi Yewande Yolanda Yoshi Youssef Yuki Yunus Yusra Yusuf Yvette Yvonne Zac Zach Zachary Zack Zahra Zain Zainab Zak Zakariya Zara
  Zayd Zayn Zaynab Zeb Zeinab Zeke Zena Zhang Zoe Zofia Zoha Zuri Zuzanna`);

/** Names that are words of everyday English too. */
export const wordNames: ReadonlySet<string> = split(
  'Angel Art Autumn Blue Bill Bob Chase Clay Dale Dawn Dean Destiny Ernest Faith Fern Frank Gene Ginger Glen Grace Guy Happy Harmony ' +
    'Hope Hunter Jack Joy Junior Lance Lily Mark Mason Mercy Miles Nova Olive Pat Patience Penny Precious Ray Rich Rob Robin ' +
    'Rose Royal Ruby Rusty Sage Sandy Sky Skye Sol Spike Star Stone Summer Sunny Sue Van Victor Violet Will Winter Woody',
);
