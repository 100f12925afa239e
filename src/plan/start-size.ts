/**
 * Programs with which a list begins. Our own judgment for low scores, not a figure of any page that we read: 80 to 120 applications, as the
 * figure `applications-our-range` says. What offers a plan and what warns of a short list name the same number.
 */
export const START_SIZE = 80;
