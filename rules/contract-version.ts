/** Raised when a field of the Appraisal changes its meaning or is taken away; adding one does not raise it. */
export const contractVersion = 1;
