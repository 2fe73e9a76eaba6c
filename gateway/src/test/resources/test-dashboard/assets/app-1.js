export const answer = 42; // longer than the packed form, as a real file would be, as a real file would be
